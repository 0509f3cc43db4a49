// The options' section on what an organisation lays down, and what its school does to a profile.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useAffiliated, useAffiliationHint } from '../../../components/affiliation.ts';
import { Organisation } from '../../../components/options/organisation.tsx';
import { Managed } from '../../../components/policy.tsx';
import { emptyProfile, type Profile } from '../../../interview/profile.ts';
import type { PolicySource } from '../../../settings/managed.ts';
import { noPolicy, type Policy, policyOf } from '../../../settings/policy.ts';
import { mount, texts, the } from '../picker/mount.ts';

const stored = {
  organisation: 'Touzai University',
  affiliation: '東西大学',
  templates: [
    { id: 'a', locale: 'ja', scenario: 'cancel', title: '辞退', subject: '件名', body: '{{署名}}' },
  ],
};

function source(policy: Policy): PolicySource & { tell: (policy: Policy) => void } {
  let listener: (policy: Policy) => void = () => {};
  return {
    read: async () => policy,
    watch(onChange) {
      listener = onChange;
    },
    tell: (next) => listener(next),
  };
}

test('There is no such section where nobody manages the browser', async () => {
  await mount(<Organisation />);
  expect(document.querySelector('#organisation')).toBeNull();
});

test('The section appears, changes and goes with the policy', async () => {
  const managed = source(noPolicy);
  await mount(
    <Managed source={managed} initial={noPolicy}>
      <Organisation />
    </Managed>,
  );
  await act(() => managed.tell(policyOf(stored)));
  expect(the('#organisation').textContent).toContain('Touzai University');
  expect(texts('a[href="#templates"]')).toEqual(['See their 1 templates']);
  await act(() => managed.tell(policyOf({ ...stored, templates: [{}] })));
  expect(document.querySelector('a[href="#templates"]')).toBeNull();
  expect(texts('.policy-problems dt')).toContain('templates[0].body');
  await act(() => managed.tell(noPolicy));
  expect(document.querySelector('#organisation')).toBeNull();
});

test.each([
  ['none of its own takes the organisation’s', '', '東西大学'],
  ['only blanks takes the organisation’s', '　 ', '東西大学'],
  ['its own keeps it', '西南大学', '西南大学'],
])('A profile with %s', async (_, affiliation, written) => {
  await mount(
    <Managed source={source(noPolicy)} initial={policyOf(stored)}>
      <Affiliation profile={{ ...emptyProfile, affiliation }} />
    </Managed>,
  );
  expect(texts('p')).toEqual([written, '東西大学, from Touzai University']);
});

test('Unmanaged, a profile without a school has none, and the field gives an example', async () => {
  await mount(<Affiliation profile={emptyProfile} />);
  expect(texts('p')).toEqual(['', 'E.g. 青葉大学\n経済学部 経済学科\n4年, ']);
});

function Affiliation({ profile }: { readonly profile: Profile }) {
  const { hint, hintFrom } = useAffiliationHint();
  return (
    <>
      <p>{useAffiliated(profile).affiliation}</p>
      <p>{`${hint}, ${hintFrom ?? ''}`}</p>
    </>
  );
}

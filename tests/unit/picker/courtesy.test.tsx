// The courtesy check beside the preview: what it says, where its presses lead, and the one question about the reason.
// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import * as analysis from '../../../components/picker/analysis.ts';
import { PreviewFindings } from '../../../components/picker/preview-findings.tsx';
import { useCourtesy } from '../../../components/picker/use-courtesy.ts';
import type { Writing } from '../../../components/picker/use-writing.ts';
import type { Facts } from '../../../interview/facts.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { renderTemplate } from '../../../templates/render.ts';
import { interview, writing } from '../writing.ts';
import { mount, press, texts, the } from './mount.ts';

const [cancel] = catalogue.ja;

let facts: Facts;

function Checked({ told }: { readonly told: Facts }) {
  const [all, tell] = useState<Facts>({ ...interview, ...told });
  facts = all;
  if (!cancel) throw new Error('No text to withdraw with.');
  const given = writing({ facts: all });
  const written = { ...renderTemplate(cancel.template, given), given, facts: all, tell };
  // The check reads no more than this of what the picker knows.
  const courtesy = useCourtesy(written as unknown as Writing, true, { context: null, analysis });
  return (
    <>
      <input name="ownReason" />
      <output data-line={courtesy.shown?.line} />
      <PreviewFindings courtesy={courtesy} writing={written as unknown as Writing} />
    </>
  );
}

describe('A letter that is right', () => {
  test('is left alone', async () => {
    await mount(<Checked told={{}} />);
    expect(document.querySelector('#courtesy')).toBeNull();
  });
});

describe('Words of the user that would grate', () => {
  const told = { reason: 'own', ownReason: '急用が入り、すみません' } as const;

  test('are named, with why', async () => {
    await mount(<Checked told={told} />);
    expect(the('[data-rule="K12"]').dataset.severity).toBe('error');
    expect(texts('[data-rule="K12"] .finding-what')).toEqual(['“すみません”']);
  });

  test('a press leads to the line and to the field that they come from', async () => {
    await mount(<Checked told={told} />);
    await press('[data-rule="K12"] .finding-place');
    expect(document.activeElement?.getAttribute('name')).toBe('ownReason');
    expect(Number(the('output').dataset.line)).toBeGreaterThan(3);
  });

  test('one press mends them where they were typed', async () => {
    await mount(<Checked told={told} />);
    await press('[data-rule="K12"] .mend');
    expect(facts.ownReason).toBe('急用が入り、申し訳ございません');
    expect(document.querySelector('[data-rule="K12"]')).toBeNull();
  });
});

describe('Whether the reason is true', () => {
  test('is asked kindly, and not again once it was answered', async () => {
    await mount(<Checked told={{ reason: 'illness' }} />);
    expect(texts('.truth p')[0]).toContain('Is');
    await press('#truth-yes');
    expect(document.querySelector('.truth')).toBeNull();
    expect(facts.reason).toBe('illness');
  });

  test('or gives way to words that are true of anyone', async () => {
    await mount(<Checked told={{ reason: 'illness' }} />);
    expect(the('#truth-reword').textContent).toBe('Say “Personal reasons” instead');
    await press('#truth-reword');
    expect(facts.reason).toBe('personal');
    expect(document.querySelector('.truth')).toBeNull();
  });

  test('isn’t asked of a reason that nobody could check', async () => {
    await mount(<Checked told={{ reason: 'circumstances' }} />);
    expect(document.querySelector('.truth')).toBeNull();
  });
});

test('What is missing is said beside Insert, and not a second time here', async () => {
  await mount(<Checked told={{ company: '', date: '' }} />);
  expect(document.querySelector('#courtesy')).toBeNull();
});

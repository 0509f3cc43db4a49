// What appears while the user types is told to a screen reader: it stands in a status that was there before it.
// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { expect, test } from 'vitest';
import { AdviceBanner } from '../../../components/picker/advice-banner.tsx';
import { ScenarioList } from '../../../components/picker/scenario-list.tsx';
import { optionsFor } from '../../../components/picker/scenario-options.ts';
import { Sender } from '../../../components/picker/sender.tsx';
import type { SaveState } from '../../../components/use-edits.ts';
import { emptyStoredProfile } from '../../../settings/kinds.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { everything } from '../../../templates/offer.ts';
import { at } from '../writing.ts';
import { mount, the, type } from './mount.ts';

const status = () => the('[role="status"]');

function advice(of: Partial<ComponentProps<typeof AdviceBanner>>) {
  return (
    <AdviceBanner
      advice={{ level: 'mail' }}
      now={at('2026-11-24T10:00')}
      phase="days-before"
      fitting={undefined}
      trade={undefined}
      canShowScript={false}
      onTrade={() => {}}
      onSwitch={() => {}}
      onShowScript={() => {}}
      {...of}
    />
  );
}

test('the advice to phone, and the way to a mail that fits', async () => {
  await mount(advice({}));
  const before = status();
  expect(before.childNodes).toHaveLength(0);
  await mount(advice({ advice: { level: 'call-first' }, phase: 'missed', fitting: catalogue.en[0] }));
  expect(status()).toBe(before);
  expect(before.querySelectorAll('#advice, #mismatch')).toHaveLength(2);
  await mount(advice({}));
  expect(before.childNodes).toHaveLength(0);
});

test('that no situation is found', async () => {
  await mount(
    <ScenarioList
      options={optionsFor(everything, 'en')}
      selected="cancel"
      phase="unknown"
      isOpen
      onWalk={() => {}}
      onChoose={() => {}}
      onOpen={() => {}}
    />,
  );
  const before = status();
  expect(before.childNodes).toHaveLength(0);
  await type('[name="search"]', 'zzz');
  expect(status()).toBe(before);
  expect(before.textContent).toContain('Nothing found');
});

test('that what was typed about the user isn’t saved', async () => {
  const fields = { ...emptyStoredProfile, id: 'main' };
  const sender = (state: SaveState) => (
    <Sender
      editable={{ fields, storable: fields, tooLong: new Map(), state, change: () => {}, flush: () => {} }}
      missing={[]}
      onProfile={() => {}}
      onOpenOptions={() => {}}
    />
  );
  await mount(sender('idle'));
  const before = status();
  await mount(sender('failed'));
  expect(status()).toBe(before);
  expect(before.textContent).toContain('Couldn’t be saved');
});

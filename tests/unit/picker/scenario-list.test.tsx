// The list of situations: found by word, walked by key, ranked by phase.
// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ScenarioList } from '../../../components/picker/scenario-list.tsx';
import type { ScenarioOption } from '../../../components/picker/scenario-options.ts';
import { optionsFor } from '../../../components/picker/scenario-options.ts';
import type { Phase } from '../../../interview/phase.ts';
import { entries } from '../../../templates/entries.ts';
import { everything } from '../../../templates/offer.ts';
import { key, mount, press, texts, the, type } from './mount.ts';

const options: readonly ScenarioOption[] = entries.map(({ id, group, phases, purpose }) => ({
  id,
  group,
  phases,
  title: { cancel: '面接を辞退する', late: '遅れることを伝える' }[id] ?? id,
  summary: '',
  purposes: [purpose],
  lang: 'ja',
}));

const onChoose = vi.fn();

function Listed({ phase = 'unknown', isOpen: isFirstOpen = true }: { phase?: Phase; isOpen?: boolean }) {
  const [selected, select] = useState('cancel');
  const [isOpen, setOpen] = useState(isFirstOpen);
  return (
    <ScenarioList
      options={options}
      selected={selected}
      phase={phase}
      isOpen={isOpen}
      onWalk={select}
      onChoose={(id) => {
        select(id);
        setOpen(false);
        onChoose(id);
      }}
      onOpen={() => setOpen(true)}
    />
  );
}

const order = () =>
  [...document.querySelectorAll('[role="option"]:not([hidden], [hidden] *)')].map(({ id }) =>
    id.replace('scenario-', ''),
  );
const focused = () => document.activeElement?.id;

beforeEach(() => onChoose.mockClear());

describe('Every situation of the catalogue', () => {
  test('stands there once, under its group', async () => {
    await mount(<Listed />);
    expect(order()).toEqual(entries.map(({ id }) => id));
    expect(texts('.scenario-heading')[0]).toBe('Can’t come');
  });

  test.each([
    ['day-before', ['cancel', 'reschedule']],
    ['after', ['noshow-withdraw', 'noshow-retry']],
  ] as const)('what most people come for stands first: %s', async (phase, ids) => {
    await mount(<Listed phase={phase} />);
    expect(order().slice(0, 2)).toEqual(ids);
    expect(texts('.scenario-heading')[0]).toBe('Fits right now');
  });

  test('one that no longer fits says so, and can be chosen all the same', async () => {
    await mount(<Listed phase="after" />);
    expect(the('#scenario-cancel .scenario-hint').textContent).toBe('Before the interview');
    await press('#scenario-cancel');
    expect(onChoose).toHaveBeenCalledWith('cancel');
  });
});

describe('Searching', () => {
  test.each([
    ['遅刻', ['late', 'late-apology']],
    ['ばっくれ', ['noshow-withdraw', 'noshow-retry']],
    ['バックレ', ['noshow-withdraw', 'noshow-retry']],
    ['面接辞退', ['cancel']],
    ['OFFER', ['offer-decline', 'agent-offer-decline']],
    ['zzz', []],
  ])('“%s” leaves %j', async (query, ids) => {
    await mount(<Listed />);
    await type('[name="search"]', query);
    expect(order()).toEqual(ids);
  });

  test('Enter takes the first one found and inserts nothing', async () => {
    await mount(<Listed />);
    await type('[name="search"]', 'ちこく');
    const event = await key('[name="search"]', 'Enter');
    expect(event.defaultPrevented).toBe(true);
    expect(onChoose).toHaveBeenCalledWith('late');
  });

  test('Escape clears the words before it closes anything', async () => {
    await mount(<Listed />);
    await type('[name="search"]', 'ちこく');
    expect((await key('[name="search"]', 'Escape')).defaultPrevented).toBe(true);
    expect(order()).toHaveLength(entries.length);
    expect((await key('[name="search"]', 'Escape')).defaultPrevented).toBe(false);
  });
});

describe('The keyboard', () => {
  test('walks down over the groups, and up into the search', async () => {
    await mount(<Listed />);
    the('#scenario-cancel').focus();
    await key('#scenario-cancel', 'ArrowDown');
    await key('#scenario-reschedule', 'End');
    expect(focused()).toBe('scenario-answer-late');
    await key('#scenario-answer-late', 'Home');
    await key('#scenario-cancel', 'ArrowUp');
    expect(document.activeElement?.getAttribute('name')).toBe('search');
  });

  test('comes to one option only: to the chosen one, or to the first one found', async () => {
    await mount(<Listed />);
    const stops = () =>
      [...document.querySelectorAll('[role="option"][tabindex="0"]:not([hidden])')].map(({ id }) => id);
    expect(stops()).toEqual(['scenario-cancel']);
    await type('[name="search"]', '内定');
    expect(stops()).toEqual(['scenario-offer-decline']);
  });

  test('opens the list that was put away', async () => {
    await mount(<Listed isOpen={false} />);
    expect(the('.situations').dataset.open).toBe('false');
    await key('#scenario-cancel', 'ArrowDown');
    expect(the('.situations').dataset.open).toBe('true');
    expect(the('[aria-selected="true"]').id).toBe('scenario-reschedule');
  });
});

test('“I want to cancel” stands behind what it can mean', () => {
  const ids = optionsFor(everything, 'ja').map(({ id }) => id);
  expect(ids.indexOf('cancel-only')).toBe(ids.indexOf('reschedule') + 1);
});

// The editor of the days on which the user could come instead.
// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { CandidatesEditor } from '../../../components/picker/candidates-editor.tsx';
import type { Candidate } from '../../../interview/facts.ts';
import { mount, press, texts, the, type } from './mount.ts';

let told: readonly Candidate[];

function Edited({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const [rows, setRows] = useState(candidates);
  told = rows;
  return (
    <CandidatesEditor
      candidates={rows}
      today={Temporal.PlainDate.from('2026-11-20')}
      isMissing={false}
      onChange={setRows}
    />
  );
}

const rows = () => document.querySelectorAll('.candidate').length;
const days = () => told.map(({ date }) => date);

test('three rows are there to begin with', async () => {
  await mount(<Edited candidates={[]} />);
  expect(rows()).toBe(3);
  expect(told).toEqual([]);
});

test('a row is a day and the hours on it', async () => {
  await mount(<Edited candidates={[]} />);
  await type('.candidate:nth-of-type(2) [name="candidates"]', '2026-12-01');
  await type('.candidate:nth-of-type(2) [name="candidateFrom"]', '10:00');
  await type('.candidate:nth-of-type(2) [name="candidateTo"]', '17:00');
  expect(told[1]).toEqual({ date: '2026-12-01', time: '10:00', endTime: '17:00' });
});

test('a day that is over can’t be picked', async () => {
  await mount(<Edited candidates={[]} />);
  expect(the<HTMLInputElement>('[name="candidates"]').min).toBe('2026-11-20');
});

test('an end before its start is said at its row, and taken back once it is mended; nothing is lost', async () => {
  const backwards = { date: '2026-12-02', time: '17:00', endTime: '10:00' };
  await mount(<Edited candidates={[{ date: '2026-12-01', time: '10:00', endTime: '17:00' }, backwards]} />);
  const message = '.candidate:nth-of-type(2) .wrong';
  const until = () => the<HTMLInputElement>('.candidate:nth-of-type(2) [name="candidateTo"]');
  expect(texts('.wrong')).toEqual(['It ends before it starts']);
  expect(until().getAttribute('aria-invalid')).toBe('true');
  expect(until().getAttribute('aria-describedby')).toBe(the(message).id);
  expect(told[1]).toEqual(backwards);

  await type('.candidate:nth-of-type(2) [name="candidateTo"]', '18:00');
  expect(texts('.wrong')).toEqual([]);
  expect(until().getAttribute('aria-invalid')).toBe('false');
  expect(until().hasAttribute('aria-describedby')).toBe(false);
  expect(told[1]).toEqual({ ...backwards, endTime: '18:00' });
});

test('says how many more would help, until there are three', async () => {
  await mount(<Edited candidates={[{ date: '2026-12-01' }]} />);
  expect(texts('legend small')).toEqual(['2 more would give them a choice']);
});

test('a row more has the focus at once', async () => {
  await mount(<Edited candidates={[{ date: '2026-12-01' }]} />);
  await press('#add-candidate');
  expect(rows()).toBe(4);
  expect(document.activeElement).toBe(document.querySelectorAll('[name="candidates"]')[3]);
});

test('a row that goes takes only itself with it', async () => {
  await mount(
    <Edited candidates={[{ date: '2026-12-01' }, { date: '2026-12-02' }, { date: '2026-12-03' }]} />,
  );
  await press('.candidate:nth-of-type(2) button');
  expect(days().filter(Boolean)).toEqual(['2026-12-01', '2026-12-03']);
  expect(document.activeElement).toBe(the('[name="candidates"]'));
});

test('there is nothing to take out of an empty row', async () => {
  await mount(<Edited candidates={[]} />);
  expect(the<HTMLButtonElement>('.candidate button').disabled).toBe(true);
});

// Mail sites drift: how many small changes to a compose the extension survives, each tried alone on each surface.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';
import { outlook } from '../../mail/outlook.ts';
import { introduce, openCompose, patience, type Stage, setStage } from '../e2e/stage.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';

import { mutationsOf, type Parts } from './mutation.ts';
import { defineMutate } from './page/mutate.ts';
import {
  applicable,
  draftOf,
  type Outcome,
  restore,
  type Subject,
  subjectOn,
  tryMutation,
  writeThrough,
} from './trial.ts';

const gmailParts: Parts = { send: '.T-I.aoO', row: 'tr.btC', subject: 'input[name="subjectbox"]' };
const outlookParts: Parts = {
  send: '.fui-SplitButton',
  row: ':has(> .fui-SplitButton)',
  subject: 'input[maxlength="255"]',
};

interface Surface {
  readonly host: 'gmail' | 'outlook';
  readonly name: string;
  readonly parts: Parts;
  /** How the double opens it. */
  readonly options: { readonly surface: string };
  /** A second, empty draft stands open beside it: a letter could go astray. */
  readonly hasNeighbour: boolean;
  readonly path?: string;
  readonly settings?: string;
}

const surfaces: readonly Surface[] = [
  ...(
    [
      { name: 'dock', options: { surface: 'dock' }, hasNeighbour: false },
      { name: 'dock beside another', options: { surface: 'dock' }, hasNeighbour: true },
      // To a mail that says nothing of an interview: what a change to the page hides from the reader is no drift of the draft.
      {
        name: 'inline reply',
        options: { surface: 'inline-reply', thread: 'FMfcgzQdEcho05' },
        hasNeighbour: false,
      },
      {
        name: 'window',
        options: { surface: 'window' },
        hasNeighbour: false,
        path: '/mail/u/0/popout?ver=1&cvid=1',
      },
    ] as const
  ).map((surface) => ({ ...surface, host: 'gmail' as const, parts: gmailParts })),
  ...(
    [
      { name: 'reading pane', options: { surface: 'reading-pane' }, hasNeighbour: false },
      {
        name: 'inline reply',
        options: { surface: 'inline-reply', thread: 'FMfcgzQdEcho05' },
        hasNeighbour: false,
      },
      {
        name: 'inline reply that quotes nothing',
        options: { surface: 'inline-reply', thread: 'FMfcgzQdEcho05' },
        hasNeighbour: false,
        settings: 'lang:ja,quote:none',
      },
      {
        name: 'deeplink',
        options: { surface: 'deeplink' },
        hasNeighbour: false,
        path: '/mail/0/deeplink/compose',
      },
      {
        name: 'plain text',
        options: { surface: 'reading-pane' },
        hasNeighbour: false,
        settings: 'lang:ja,plain:true',
      },
    ] as const
  ).map((surface) => ({ ...surface, host: 'outlook' as const, parts: outlookParts })),
];

const all = { gmail: mutationsOf(gmail.anchors), outlook: mutationsOf(outlook.anchors) };

let stage: Stage;
const rows: (Outcome & { readonly where: string })[] = [];
beforeAll(async () => {
  stage = await setStage('chromium');
  await introduce(stage);
});
afterAll(async () => {
  await stage.close();
  report();
});

describe('Of the changes to a compose, one at a time, the extension survives at least 95 %', () => {
  it.each(surfaces)('$host: $name', { timeout: 300_000 }, async (surface) => {
    let subject = await openOn(surface);
    const fresh = async () => {
      await subject.page.close();
      return openOn(surface);
    };
    const mutations = await applicable(subject, all[surface.host]);
    expect(mutations.length).toBeGreaterThan(20);
    expect(await writeThrough(subject, undefined)).toBeUndefined();
    const expected = await draftOf(subject.page, subject.id);
    const outcomes: Outcome[] = [];
    for (const mutation of mutations) {
      if (!(await restore(subject))) subject = await fresh();
      outcomes.push(await tryMutation(subject, mutation, expected));
    }
    await subject.page.close();
    const where = `${surface.host}: ${surface.name}`;
    rows.push(...outcomes.map((outcome) => ({ where, ...outcome })));
    expect(survived(outcomes, 'button')).toBeGreaterThanOrEqual(0.95);
    expect(survived(outcomes, 'insertion')).toBeGreaterThanOrEqual(0.95);
  });
});

/** A page of the double's with the surface on it; where it has the page to itself, it is open from the start. */
async function openOn({ host, settings, path, options, parts, hasNeighbour }: Surface): Promise<Subject> {
  const page = await stage[host](settings, path);
  await page.evaluate(defineMutate);
  if (hasNeighbour) await openCompose(page);
  if (!path) return subjectOn(page, await openCompose(page, options as OpenOptions), parts);
  const id = await page.waitForFunction(() => window.mailDouble.ids()[0], patience);
  return subjectOn(page, String(await id.jsonValue()), parts);
}

const survived = (outcomes: readonly Outcome[], what: 'button' | 'insertion') =>
  outcomes.filter((outcome) => outcome[what] === undefined).length / outcomes.length;

function report(): void {
  const counts = Map.groupBy(rows, ({ where }) => where);
  for (const [where, outcomes] of [...counts, ['in all', rows] as const]) {
    const count = (what: 'button' | 'insertion') =>
      `${what} ${outcomes.filter((outcome) => outcome[what] === undefined).length}`;
    console.log(`${where}: ${outcomes.length} changes, ${count('button')}, ${count('insertion')}`);
  }
  const failed = rows.filter(({ button, insertion }) => button ?? insertion);
  if (failed.length > 0) console.table(failed, ['where', 'mutation', 'button', 'insertion']);
}

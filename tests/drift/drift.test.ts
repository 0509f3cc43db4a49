// Mail sites drift: how many small changes to a compose the extension survives, each tried alone on each surface.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmail } from '../../mail/gmail.ts';
import { outlook } from '../../mail/outlook.ts';
import { introduce, openCompose, patience, type Stage, setStage } from '../e2e/stage.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';
import { isShort } from '../short.ts';
import { type Mutation, mutationsOf } from './mutation.ts';
import { defineMutate } from './page/mutate.ts';
import { type Surface, surfaces } from './surfaces.ts';
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

const all = { gmail: mutationsOf(gmail.anchors), outlook: mutationsOf(outlook.anchors) };

let stage: Stage;
const rows: (Outcome & { readonly where: string })[] = [];
beforeAll(raise);
afterAll(async () => {
  await stage.close();
  report();
});

describe('Of the changes to a compose, one at a time, the extension survives at least 95 %', () => {
  it.each(surfaces)('$host: $name', { timeout: 300_000 }, async (surface) => {
    const where = `${surface.host}: ${surface.name}`;
    let subject = await openOn(surface);
    const fresh = async () => {
      await subject.page.close();
      return openOn(surface);
    };
    const inAnotherBrowser = async () => {
      await stage.close();
      await raise();
      return openOn(surface);
    };
    const mutations = await applicable(subject, all[surface.host]);
    expect(mutations.length).toBeGreaterThan(20);
    const tried = isShort ? shareOf(mutations, surface) : mutations;
    expect(await writeThrough(subject, undefined)).toBeUndefined();
    const expected = await draftOf(subject.page, subject.id);
    const outcomes: Outcome[] = [];
    for (const mutation of tried) {
      if (!(await restore(subject))) subject = await fresh();
      const outcome = await tryMutation(subject, mutation, expected);
      if (!isLost(outcome)) outcomes.push(outcome);
      else {
        // A change is lost each time; what a busy machine, or a browser that hangs, has spoilt is neither lost nor spoils what follows.
        subject = await inAnotherBrowser();
        const again = await tryMutation(subject, mutation, expected);
        if (!isLost(again)) console.warn(`${where}: ${mutation.name}: lost once only:`, outcome);
        outcomes.push(again);
      }
    }
    await subject.page.close();
    rows.push(...outcomes.map((outcome) => ({ where, ...outcome })));
    for (const what of ['button', 'insertion'] as const) {
      const lost = outcomes.filter((outcome) => outcome[what] !== undefined);
      expect(lost.length, JSON.stringify(lost)).toBeLessThanOrEqual(tolerable(tried.length));
    }
  });
});

async function raise(): Promise<void> {
  stage = await setStage('chromium');
  await introduce(stage);
}

/** A page of the double's with the surface on it; where it has the page to itself, it is open from the start. */
async function openOn({ host, settings, path, options, parts, hasNeighbour }: Surface): Promise<Subject> {
  const page = await stage[host](settings, path);
  await page.evaluate(defineMutate);
  if (hasNeighbour) await openCompose(page);
  if (!path) return subjectOn(page, await openCompose(page, options as OpenOptions), parts);
  const id = await page.waitForFunction(() => window.mailDouble.ids()[0], patience);
  return subjectOn(page, String(await id.jsonValue()), parts);
}

/** Every tenth, beginning elsewhere on each surface. */
function shareOf(mutations: readonly Mutation[], surface: Surface): readonly Mutation[] {
  const first = surfaces.indexOf(surface);
  return mutations.filter((mutation) => (all[surface.host].indexOf(mutation) + first) % 10 === 0);
}

const isLost = ({ button, insertion }: Outcome) => (button ?? insertion) !== undefined;

/** 5 %; one, where that is less than one. */
const tolerable = (tried: number) => Math.max(1, Math.floor(tried * 0.05));

function report(): void {
  const counts = Map.groupBy(rows, ({ where }) => where);
  for (const [where, outcomes] of [...counts, ['in all', rows] as const]) {
    const count = (what: 'button' | 'insertion') =>
      `${what} ${outcomes.filter((outcome) => outcome[what] === undefined).length}`;
    console.log(`${where}: ${outcomes.length} changes, ${count('button')}, ${count('insertion')}`);
  }
  const failed = rows.filter(isLost);
  if (failed.length > 0) console.table(failed, ['where', 'mutation', 'button', 'insertion']);
}

// Every step of an insertion fails in its turn: the draft is as it was or as it should be, subject and body together.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../templates/letter.ts';
import { undo } from '../browsers/keys.ts';
import { complete } from '../e2e/letters.ts';
import { buttonOf, changes, openCompose, patience, type Stage, saved, setStage } from '../e2e/stage.ts';
import { makeWire, type Wire } from '../e2e/wire.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';
import { count } from './count.ts';
import { defineArm, faultNames } from './page/arm.ts';

interface Surface {
  readonly name: string;
  readonly host: 'gmail' | 'outlook';
  readonly settings: string;
}

const surfaces: readonly Surface[] = [
  { name: 'Gmail, rich', host: 'gmail', settings: 'lang:ja,signature:prefixed' },
  { name: 'Gmail, plain', host: 'gmail', settings: 'lang:ja,plain:true' },
  { name: 'Outlook, rich', host: 'outlook', settings: 'lang:ja' },
  { name: 'Outlook, plain', host: 'outlook', settings: 'lang:ja,plain:true' },
];

const drafts: Readonly<Record<string, OpenOptions>> = {
  'an empty draft': {},
  "a draft with the user's own words": {
    subject: '面接の件',
    html: '<div>お世話になっております。</div><div><br></div><div>山田です。</div>',
  },
  'a reply over quoted text': { surface: 'inline-reply', quote: 'open' },
};

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await setStage('chromium');
  wire = await makeWire(stage.launched);
});
afterAll(() => stage.close());

describe.each(surfaces)('$name', ({ host, settings }) => {
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    page = await stage[host](settings);
    await page.evaluate(`(${defineArm})()`);
    tab = await wire.tab(page);
  });
  afterAll(() => page.close());
  afterEach(() =>
    page.evaluate(() => {
      for (const compose of window.mailDouble.ids()) window.mailDouble.discard(compose);
    }),
  );

  describe.each(Object.entries(drafts))('%s', (_, options) => {
    const { quote, ...common } = options;
    const open = async () => {
      const id = await openCompose(page, host === 'gmail' ? options : common);
      await buttonOf(page, id);
      await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
      return id;
    };

    it.each(faultNames)('%s', async (fault) => {
      const id = await open();
      const { letter, ...order } = complete();
      const before = await standing(page, id);
      await page.evaluate((compose, name) => globalThis.armFault(compose, name), id, fault);
      const since = await changes(page, id);
      const outcome = await wire.insert(tab, { letter, ...order });
      const after = await standing(page, id);
      count(outcome);
      if (outcome === 'inserted' || (after?.isClosed && hasLetter(after, letter)))
        expectWhole(after, before, letter);
      else if (after?.isClosed) expect(bare(after.text)).toBe(bare(before?.text ?? ''));
      else if (after) expect(after).toEqual(before);
      if (after?.isClosed) expect([before?.subject, letter.subject]).toContain(after.subject);
      if (fault === 'nothing') {
        expect(outcome).toBe('inserted' satisfies Outcome);
        await saved(page, id, since);
        await undo(page);
        await page.waitForFunction(
          (compose, was) => {
            const editor = window.mailDouble.editor(compose);
            return ((editor as HTMLTextAreaElement).value ?? editor.textContent).trim() === was.trim();
          },
          patience,
          id,
          before?.text ?? '',
        );
      }
    });

    it('two orders at once: both letters, each whole', async () => {
      const id = await open();
      const order = complete();
      const outcomes = await Promise.all([wire.insert(tab, order), wire.insert(tab, order)]);
      const after = await standing(page, id);
      expect(outcomes).toEqual(['inserted', 'inserted']);
      const whole = bare(order.letter.lines.join(''));
      expect(bare(after?.text ?? '').split(whole)).toHaveLength(3);
      count('inserted twice');
    });
  });
});

interface Standing {
  /** As it was saved, when its compose closed. */
  readonly isClosed: boolean;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The draft in its compose, or, once that is closed, as it was saved; undefined: it was thrown away. */
function standing(page: Page, id: string): Promise<Standing | undefined> {
  return page.evaluate((compose) => {
    const double = window.mailDouble;
    if (!double.ids().includes(compose)) {
      const draft = double.drafts().find((one) => one.id === globalThis.draftIds?.get(compose));
      if (!draft) return undefined;
      const { subject, bodyHtml } = draft;
      const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' };
      const text = /<(div|br)/.test(bodyHtml)
        ? bodyHtml.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
        : bodyHtml;
      return { isClosed: true, subject, html: bodyHtml, text };
    }
    globalThis.draftIds ??= new Map();
    globalThis.draftIds.set(compose, double.draftId(compose));
    // Where the host has rebuilt it, the editor that it knew is no longer the draft's.
    const root = double.root(compose);
    const known = double.editor(compose);
    const editor = root.contains(known)
      ? known
      : root.querySelector<HTMLElement>('[contenteditable][aria-multiline="true"], textarea:not(.Ak)');
    const field = root.querySelector<HTMLInputElement>('[name="subjectbox"], [maxlength="255"]');
    // Taken off the page, it still is what it was.
    const shown = editor ?? known;
    const text = (shown as HTMLTextAreaElement).value ?? shown.textContent ?? '';
    return {
      isClosed: false,
      subject: field?.value ?? double.subject(compose),
      html: shown instanceof HTMLTextAreaElement ? shown.value : shown.innerHTML,
      text,
    };
  }, id);
}

declare global {
  var draftIds: Map<string, string> | undefined;
}

function hasLetter({ text }: Standing, { lines }: { readonly lines: readonly string[] }): boolean {
  return bare(text).includes(bare(lines.join('')));
}

function expectWhole(
  after: Standing | undefined,
  before: Standing | undefined,
  letter: { readonly subject: string; readonly lines: readonly string[] },
): void {
  if (!after) throw new Error('The draft is gone.');
  const [start, end, ...more] = bare(after.text).split(bare(letter.lines.join('')));
  expect(more).toEqual([]);
  expect((start ?? '') + end).toBe(bare(before?.text ?? ''));
  expect(after.subject).toBe(before?.subject || letter.subject);
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

// One mutation tried on an open compose: its button, a letter through it, and what the draft has then.
import type { Frame, Page } from 'puppeteer-core';
import { patience } from '../e2e/stage.ts';
import type { Mutation, Parts } from './mutation.ts';

export interface Outcome {
  readonly mutation: string;
  /** What is wrong; undefined: nothing. */
  readonly button: string | undefined;
  readonly insertion: string | undefined;
}

/** A compose that is tried again and again; each trial leaves it as it was. */
export interface Subject {
  readonly page: Page;
  readonly id: string;
  readonly parts: Parts;
  /** As it stands before each trial; replies have a subject of their own. */
  readonly empty: Draft;
}

export interface Draft {
  readonly html: string;
  readonly lines: string;
  readonly subject: string;
}

/** For what takes tens of milliseconds if it comes at all. */
const soon = { timeout: 3000, polling: 10 } as const;

/** The doubles' own, however the rest of it changes. */
const subjectField = 'input:is(.aoT, [maxlength="255"], [name="subjectbox"])';

declare global {
  var undoMutation: (() => void) | undefined;
}

/** The mutations that change something in this compose, each different change once. */
export async function applicable(
  { page, id, parts }: Subject,
  mutations: readonly Mutation[],
): Promise<readonly Mutation[]> {
  const names = await page.evaluate(
    (compose, all, known) => {
      const seen = new Set<string>();
      return all
        .filter(({ change }) => {
          const { touched, undo } = mutate(compose, change, known);
          undo();
          const isNew = touched !== '' && !seen.has(change.do + touched);
          seen.add(change.do + touched);
          return isNew;
        })
        .map(({ name }) => name);
    },
    id,
    mutations,
    parts,
  );
  return mutations.filter(({ name }) => names.includes(name));
}

/** Takes our buttons away and changes the compose before we have looked again; then writes a letter through the button. */
export async function tryMutation(
  subject: Subject,
  { name, change }: Mutation,
  expected: Draft,
): Promise<Outcome> {
  const { page, id, parts } = subject;
  await page.evaluate(
    (compose, wanted, known) => {
      for (const ours of document.querySelectorAll('[role="button"][data-host]'))
        ours.parentElement?.remove();
      globalThis.undoMutation = mutate(compose, wanted, known).undo;
    },
    id,
    change,
    parts,
  );
  const button = await lookForButton(page, id);
  if (button) return { mutation: name, button, insertion: 'no button to press' };
  return { mutation: name, button, insertion: await writeThrough(subject, expected) };
}

/** As it was before the trial; false where something is left of it, and a fresh page is needed. */
export async function restore({ page, id, empty }: Subject): Promise<boolean> {
  await page.evaluate(
    (compose, { html, subject }) => {
      globalThis.undoMutation?.();
      globalThis.undoMutation = undefined;
      const root = window.mailDouble.root(compose);
      const field = root.querySelector<HTMLInputElement>('[name="subjectbox"], [maxlength="255"]');
      if (field && window.mailDouble.subject(compose) !== subject) {
        // As React wants it.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, subject);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      window.mailDouble.setBody(compose, html);
      for (const ours of document.querySelectorAll('[role="button"][data-host]'))
        ours.parentElement?.remove();
    },
    id,
    empty,
  );
  const now = (await lookForButton(page, id)) ?? (await draftOf(page, id));
  return typeof now === 'object' && now.lines === empty.lines && now.subject === empty.subject;
}

/** Undefined when it is there, once, and in the right compose; else what is wrong. */
async function lookForButton(page: Page, id: string): Promise<string | undefined> {
  const look = (compose: string) => {
    const root = window.mailDouble.root(compose);
    const buttons = [...document.querySelectorAll<HTMLElement>('[role="button"][data-host]')];
    const inside = buttons.filter((button) => root.contains(button));
    const [button] = inside;
    if (!button) return buttons.length < window.mailDouble.ids().length ? 'none' : 'in the wrong place';
    if (inside.length > 1) return `${inside.length} in one compose`;
    if (window.mailDouble.editor(compose).contains(button)) return 'in the draft';
    if (buttons.length !== window.mailDouble.ids().length) return `${buttons.length} on the page`;
    return button.getClientRects().length > 0 ? undefined : 'hidden';
  };
  await page.waitForFunction(`(${look})("${id}") === undefined`, soon).catch(() => {});
  return page.evaluate(look, id);
}

/** Undefined when the letter stands in the draft as expected; else what is wrong. */
export async function writeThrough(
  { page, id, empty }: Subject,
  expected: Draft | undefined,
): Promise<string | undefined> {
  const picker = await openPicker(page, id);
  if (!picker) return 'no picker';
  const refusal = await insertAnyway(picker);
  if (refusal) return refusal;
  // The letter is there, and the picker has gone.
  await page
    .waitForFunction(
      (compose, former) => {
        const editor = window.mailDouble.editor(compose);
        const isWritten = ((editor as HTMLTextAreaElement).value ?? editor.innerText) !== former;
        return isWritten && document.querySelector('[data-host][aria-expanded="true"]') === null;
      },
      soon,
      id,
      empty.lines,
    )
    .catch(() => {});
  const draft = await draftOf(page, id);
  if (draft.lines === empty.lines) return 'nothing arrived';
  if (await hasStrayed(page, id)) return 'in another draft';
  if (!expected) return undefined;
  if (draft.lines !== expected.lines) return 'other lines';
  if (draft.subject === expected.subject || !(await hasSubjectField(page, id))) return undefined;
  return `the subject: ${draft.subject || 'none'}`;
}

/** Where nothing was read from a mail the first press is refused; undefined once the picker has taken one and gone. */
async function insertAnyway(picker: Frame): Promise<string | undefined> {
  const pressed = await picker
    .waitForFunction(
      () => {
        const anyway = document.querySelector<HTMLElement>('#insert-anyway');
        // A picker that is still busy with the draft before this one hears nothing.
        (anyway ?? document.querySelector<HTMLElement>('#insert'))?.click();
        return anyway !== null || !document.hasFocus();
      },
      { ...soon, polling: 30 },
    )
    .catch(() => undefined);
  if (pressed) return undefined;
  return `the picker says: ${await picker.$eval('.messages', (messages) => messages.textContent)}`;
}

/** Presses the button until its picker is ready for keys: an editor that ends a paste late takes the focus once more. */
async function openPicker(page: Page, id: string): Promise<Frame | undefined> {
  // It has to load, which takes its time on a busy machine.
  const until = Date.now() + patience.timeout;
  while (Date.now() < until) {
    const isOpen = await page.evaluate((compose) => {
      const button = window.mailDouble.root(compose).querySelector<HTMLElement>('[role="button"][data-host]');
      const isOpen = button?.getAttribute('aria-expanded') === 'true';
      if (!isOpen) button?.focus();
      return isOpen;
    }, id);
    if (!isOpen) await page.keyboard.press('Enter');
    const picker = await readyPicker(page, Date.now() + 1000);
    if (picker) return picker;
  }
  return undefined;
}

async function readyPicker(page: Page, until: number): Promise<Frame | undefined> {
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      if (!frame.url().includes('/popup.html')) continue;
      const isReady = await frame
        .evaluate(() => document.hasFocus() && document.activeElement?.closest('[role="listbox"]') !== null)
        .catch(() => false);
      if (isReady) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return undefined;
}

export function draftOf(page: Page, id: string): Promise<Draft> {
  return page.evaluate((compose) => {
    const editor = window.mailDouble.editor(compose);
    return {
      html: window.mailDouble.bodyHtml(compose),
      lines: (editor as HTMLTextAreaElement).value ?? editor.innerText,
      subject: window.mailDouble.subject(compose),
    };
  }, id);
}

/** The field may be what the mutation has taken away. */
function hasSubjectField(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (compose, selector) =>
      [...window.mailDouble.root(compose).querySelectorAll(selector)].some(
        (field) => field.getClientRects().length > 0,
      ),
    id,
    subjectField,
  );
}

function hasStrayed(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (compose) =>
      window.mailDouble
        .ids()
        .filter((one) => one !== compose)
        .some(
          (one) => window.mailDouble.subject(one) + window.mailDouble.editor(one).innerText.trim() !== '',
        ),
    id,
  );
}

/** The compose named by its id, once it is there with its button. */
export async function subjectOn(page: Page, id: string, parts: Parts): Promise<Subject> {
  await page.waitForFunction(
    (compose) => window.mailDouble.root(compose).querySelector('[role="button"][data-host]') !== null,
    patience,
    id,
  );
  return { page, id, parts, empty: await draftOf(page, id) };
}

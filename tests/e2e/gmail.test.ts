// A letter into every compose surface of Gmail, and what the recipient gets.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redo, undo as undoKeys } from '../browsers/keys.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';
import {
  buttonOf,
  changes,
  company,
  dayFromNow,
  fill,
  focusedPicker,
  introduce,
  openCompose,
  openPicker,
  pasteInto,
  patience,
  press,
  type Stage,
  saved,
  send,
  setStage,
  writeLetter,
} from './stage.ts';

const lastLine = '電話：090-1234-5678';
/** All that Gmail itself puts around plain lines. */
const ownLines = /^(<div( dir="ltr")?>|<\/div>|<br>|[^<>])*$/;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.gmail();
  });
  afterEach(() => stage.leave(page));

  it('a new docked compose gets subject and body, and nothing of ours goes out', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    const mail = await send(page, id);
    expect(mail.subject).toMatch(/^面接辞退のご連絡（\d+\/\d+ 14時・山田太郎）$/);
    expect(mail.text.split('\n')[0]).toBe(company);
    expect(mail.text).toContain(lastLine);
    expect(mail.html).toMatch(ownLines);
  });

  it('the draft is saved by the editor itself', async () => {
    const id = await openCompose(page);
    const since = await changes(page, id);
    await writeLetter(page, id);
    await saved(page, id, since);
    const drafts = await page.evaluate(() => window.gmailDouble.drafts());
    expect(
      drafts.some(({ bodyHtml, subject }) => bodyHtml.includes(company) && subject.includes('辞退')),
    ).toBe(true);
  });

  it('a full-screen compose', async () => {
    const id = await openCompose(page, { surface: 'fullscreen' });
    expect(await writeLetter(page, id)).toContain(company);
  });

  it('a compose that was minimised and restored', async () => {
    const other = await openCompose(page);
    await buttonOf(page, other);
    await page.evaluate((compose) => {
      window.gmailDouble.minimise(compose);
      window.gmailDouble.restore(compose);
    }, other);
    expect(await writeLetter(page, other)).toContain(company);
  });

  it('plain-text mode sends line for line what the preview showed', async () => {
    const id = await openCompose(page, { plain: true });
    await writeLetter(page, id);
    const mail = await send(page, id);
    const lines = mail.text.trimEnd().split('\n');
    expect(lines[0]).toBe(company);
    expect(lines[1]).toBe('採用ご担当者様');
    expect(lines[2]).toBe('');
    expect(lines.join('\n')).not.toMatch(/\n\n\n/);
  });

  const forms: readonly OpenOptions[] = (['br', 'div'] as const).flatMap((body) =>
    (['none', 'prefixed', 'bare'] as const).map((signature) => ({ body, signature })),
  );
  it.each([
    ...forms,
    { font: true },
    { placeholder: 'inside' as const },
    { placeholder: 'sibling' as const },
  ])('an empty body of the form %o: the letter comes first, the signature stays whole', async (form) => {
    const id = await openCompose(page, form);
    const signatureOf = (html: string) =>
      /(<span class="gmail_signature_prefix.*|<div[^>]*class="gmail_signature.*)/s.exec(html)?.[0];
    const before = signatureOf(await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), id));
    const after = await writeLetter(page, id);
    expect(signatureOf(after)).toBe(before);
    const mail = await send(page, id);
    expect(mail.text.trimStart().startsWith(company)).toBe(true);
  });

  it.each(['prefixed', 'bare'] as const)(
    'an inline reply with a trimmed quote and a %s signature keeps its subject and its quote',
    async (signature) => {
      const id = await openCompose(page, { surface: 'inline-reply', signature, quote: 'trimmed' });
      const subject = await page.evaluate((compose) => window.gmailDouble.subject(compose), id);
      await writeLetter(page, id);
      const mail = await send(page, id);
      expect(mail.subject).toBe(subject);
      expect(mail.html).toMatch(/株式会社青空商事[\s\S]*gmail_signature[\s\S]*gmail_quote/);
    },
  );

  it('an opened quote stays below the letter', async () => {
    const id = await openCompose(page, { surface: 'inline-reply', signature: 'prefixed' });
    await page.evaluate((compose) => window.gmailDouble.showQuote(compose), id);
    const html = await writeLetter(page, id);
    expect(html).toMatch(/株式会社青空商事[\s\S]*gmail_signature[\s\S]*gmail_quote/);
  });

  it('a forward', async () => {
    const id = await openCompose(page, { surface: 'inline-forward' });
    expect(await writeLetter(page, id)).toMatch(/株式会社青空商事[\s\S]*gmail_quote/);
  });

  it("a reply popped out to the dock: the thread's subject stays unless the user ticks otherwise", async () => {
    const id = await page.evaluate(async () => {
      const inline = await window.gmailDouble.open({ surface: 'inline-reply' });
      return window.gmailDouble.popOut(inline);
    });
    const subject = await page.evaluate((compose) => window.gmailDouble.subject(compose), id);
    await writeLetter(page, id);
    expect(await page.evaluate((compose) => window.gmailDouble.subject(compose), id)).toBe(subject);
    await writeLetter(page, id, { replaceSubject: true, fields: { time: '15:00' } });
    expect(await page.evaluate((compose) => window.gmailDouble.subject(compose), id)).toContain('15時');
  });

  it.each(['/mail/u/0/popout?ver=1&cvid=1', '/mail/u/0/?view=cm&fs=1&tf=1'])(
    'the window %s',
    async (path) => {
      const window = await stage.gmail('lang:ja', path);
      const id = await window
        .waitForFunction(() => globalThis.window.gmailDouble.ids()[0])
        .then((handle) => handle.jsonValue());
      await writeLetter(window, String(id));
      expect((await send(window, String(id))).text).toContain(company);
      stage.leave(window);
    },
  );

  it('two composes at once: letter and subject reach only the one that the button belongs to', async () => {
    const first = await openCompose(page);
    const second = await openCompose(page);
    await writeLetter(page, first, { fields: { company: '株式会社いち' } });
    await writeLetter(page, second, { fields: { company: '株式会社に' } });
    const bodies = await page.evaluate(
      (ids) => ids.map((id) => window.gmailDouble.bodyHtml(id)),
      [first, second],
    );
    expect(bodies[0]).toContain('株式会社いち');
    expect(bodies[0]).not.toContain('株式会社に');
    expect(bodies[1]).toContain('株式会社に');
    expect(bodies[1]).not.toContain('株式会社いち');
  });

  describe('with words of the user in the draft', () => {
    const words = '<div dir="ltr">Hello there</div><div>second line</div>';
    let id: string;
    beforeEach(async () => {
      id = await openCompose(page);
      await page.evaluate((compose, html) => window.gmailDouble.setBody(compose, html), id, words);
    });

    it('they stay below the letter', async () => {
      await writeLetter(page, id);
      const { text } = await send(page, id);
      expect(text).toMatch(/^株式会社青空商事[\s\S]*-{10,}\n\n+Hello there\nsecond line\s*$/);
    });

    it('the letter goes to the caret in the middle of a line, and neither side runs into it', async () => {
      await page.evaluate(
        (compose) => window.gmailDouble.setCaret(compose, { text: 'Hello', offset: 5 }),
        id,
      );
      await writeLetter(page, id, { placement: 'cursor' });
      const { text } = await send(page, id);
      expect(text).toMatch(/^Hello\n\n+株式会社青空商事[\s\S]*-{10,}\n\n+\s?there\nsecond line\s*$/);
    });

    it('or it takes their place', async () => {
      await writeLetter(page, id, { placement: 'replace' });
      expect((await send(page, id)).text).not.toMatch(/Hello|second line/);
    });
  });

  it('picking again replaces the letter and its subject', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    await writeLetter(page, id, { scenario: 'noshow-withdraw', fields: { date: dayFromNow(-3) } });
    const mail = await send(page, id);
    expect(mail.subject).toContain('欠席のお詫び');
    expect(mail.text.match(/株式会社青空商事/g)).toHaveLength(1);
    expect(mail.text).not.toContain('ご期待に沿えず');
  });

  it('asks where to put a second letter once the user has edited the first', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    await page.keyboard.type('edited');
    const picker = await openPicker(page, id);
    await press(picker, '#insert:not(:disabled)');
    await picker.waitForSelector('#alert');
    expect(await picker.$$('[name="placement"]:checked')).toHaveLength(0);
    expect(await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), id)).toContain('edited');
  });

  it.each(['closure', 'native'] as const)(
    'one undo (%s) restores the body as it was, one redo the letter',
    async (undo) => {
      const id = await openCompose(page, { undo, signature: 'prefixed' });
      const before = await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), id);
      const since = await changes(page, id);
      const after = await writeLetter(page, id);
      await saved(page, id, since);
      const hasBody = (html: string) =>
        page.waitForFunction(
          (compose, wanted) => window.gmailDouble.bodyHtml(compose) === wanted,
          patience,
          id,
          html,
        );
      const undoing = await changes(page, id);
      await undoKeys(page);
      await hasBody(before);
      await saved(page, id, undoing);
      await redo(page);
      await hasBody(after);
    },
  );

  it('Escape closes the picker and gives the focus back to the draft', async () => {
    const id = await openCompose(page);
    await openPicker(page, id);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (compose) => document.activeElement === window.gmailDouble.editor(compose),
      patience,
      id,
    );
    expect(await page.evaluate(() => window.gmailDouble.shortcuts())).toEqual([]);
    expect(await page.evaluate((compose) => window.gmailDouble.ids().includes(compose), id)).toBe(true);
  });

  it('nothing is inserted while a required field is empty, unless the user says so', async () => {
    const id = await openCompose(page);
    const before = await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), id);
    const picker = await openPicker(page, id);
    await press(picker, '#insert:not(:disabled)');
    await picker.waitForSelector('#insert-anyway');
    expect(await picker.$eval('#alert', (alert) => alert.textContent)).toContain('会社名');
    expect(await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), id)).toBe(before);
    await press(picker, '#insert-anyway');
    await page.waitForFunction(
      (compose) => window.gmailDouble.bodyHtml(compose).includes('〔会社名〕'),
      patience,
      id,
    );
  });

  it('copies from the frame, rich and plain', async () => {
    const id = await openCompose(page);
    const picker = await openPicker(page, id);
    await fill(picker, { company, date: dayFromNow(7) });
    const copy = await picker.waitForSelector('#copy');
    await copy?.click();
    await picker.waitForFunction(
      () => document.querySelector('#status')?.getAttribute('data-notice') === 'copied',
      patience,
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (compose) => document.activeElement === window.gmailDouble.editor(compose),
      patience,
      id,
    );
    await pasteInto(page, id, company);
  });

  it('works by keyboard alone', async () => {
    const id = await openCompose(page);
    await page.evaluate((compose) => window.gmailDouble.editor(compose).focus(), id);
    for (let steps = 0; steps < 6; steps++) {
      await page.keyboard.press('Tab');
      if (
        await page.evaluate(() =>
          /^(ことわり|Kotowari)/.test(document.activeElement?.getAttribute('aria-label') ?? ''),
        )
      )
        break;
    }
    await page.keyboard.press('Enter');
    const picker = await focusedPicker(page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.type('無断');
    await picker.waitForFunction(() => !document.querySelector('#scenario-cancel:not([hidden])'));
    await page.keyboard.press('ArrowDown');
    await picker.waitForFunction(() => document.activeElement?.id === 'scenario-noshow-withdraw');
    await page.keyboard.press('Tab');
    await page.keyboard.type('株式会社キーボード');
    await picker.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="company"]')?.value === '株式会社キーボード',
    );
    await page.keyboard.press('Enter');
    await picker.waitForSelector('#insert-anyway');
    await picker.waitForFunction(() => document.activeElement?.getAttribute('name') === 'date', patience);
    await fill(picker, { date: dayFromNow(-1), time: '10:00' });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (compose) => window.gmailDouble.bodyHtml(compose).includes('株式会社キーボード'),
      patience,
      id,
    );
    expect(await page.evaluate((compose) => window.gmailDouble.subject(compose), id)).toContain(
      '欠席のお詫び',
    );
  });
});

// A letter into every compose surface of Outlook, and what the recipient gets.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../browsers/keys.ts';
import type { OpenOptions } from '../hosts/outlook/double.ts';
import {
  bodyWith,
  buttonOf,
  changes,
  company,
  dayFromNow,
  fill,
  introduce,
  openCompose,
  openPicker,
  patience,
  popOutOf,
  press,
  type Stage,
  saved,
  send,
  setStage,
  writeLetter,
} from './stage.ts';

const lastLine = '電話：090-1234-5678';
/** What Outlook puts around plain lines: its own paragraphs in the user's font, nothing of ours. */
const ownLines = /^(<(div|span|br|html|body|meta|head)( (style|class|dir)="[^"]*")*>|<\/\w+>|[^<>])*$/;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.outlook();
  });
  afterEach(() => stage.leave(page));

  it('a new mail in the reading pane gets subject and body, and nothing of ours goes out', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    const mail = await send(page, id);
    expect(mail.subject).toMatch(/^面接辞退のご連絡（\d+\/\d+ 14時・山田太郎）$/);
    expect(mail.text.split(/\r?\n/)[0]).toBe(company);
    expect(mail.text).toContain(lastLine);
    expect(mail.html).toMatch(ownLines);
    expect(mail.html).not.toMatch(/kotowari|data-host/i);
  });

  it('the letter stands in the paragraphs and the font of the user', async () => {
    const id = await openCompose(page, { font: 'meiryo' });
    const html = await writeLetter(page, id);
    const lines = html.match(/<div[^>]*>/g) ?? [];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !line.includes('Meiryo'))).toEqual([]);
  });

  it('the draft is saved by the change that the editor itself reports', async () => {
    const id = await openCompose(page);
    const since = await changes(page, id);
    await writeLetter(page, id);
    await saved(page, id, since);
    await page.waitForFunction(
      (wanted) =>
        window.mailDouble
          .drafts()
          .some(({ bodyHtml, subject }) => bodyHtml.includes(wanted) && subject.includes('辞退')),
      patience,
      company,
    );
  });

  it.each(['inline-reply', 'inline-reply-all', 'inline-forward'] as const)(
    'an %s: the letter stands above signature and quoted text, the subject stays',
    async (surface) => {
      const id = await openCompose(page, { surface, signature: 'below' });
      const subject = await page.evaluate((compose) => window.mailDouble.subject(compose), id);
      await writeLetter(page, id);
      const mail = await send(page, id);
      expect(mail.subject).toBe(subject);
      expect(mail.html).toMatch(/株式会社青空商事[\s\S]*id="Signature"[\s\S]*RplyFwdMsg/);
      expect(mail.text.trimStart().startsWith(company)).toBe(true);
    },
  );

  it.each([
    { surface: 'inline-reply', quote: 'reference' },
    { surface: 'inline-reply', build: 'before' },
    { surface: 'inline-reply', build: 'ribbon' },
    { build: 'before' },
    { build: 'ribbon' },
  ] as const)('a compose of the build %o', async (form) => {
    const old = await stage.outlook(`lang:ja,build:${'build' in form ? form.build : 'current'}`);
    const id = await openCompose(old, form);
    await writeLetter(old, id);
    const { text } = await send(old, id);
    expect(text.trimStart().startsWith(company)).toBe(true);
    stage.leave(old);
  });

  it('the tabs at the bottom: letter and subject reach only the draft that the button belongs to', async () => {
    const first = await openCompose(page);
    const second = await openCompose(page);
    await writeLetter(page, second, { fields: { company: '株式会社に' } });
    await page.evaluate((compose) => window.outlookDouble.showTab(compose), first);
    await writeLetter(page, first, { fields: { company: '株式会社いち' } });
    const bodies = await page.evaluate(
      (ids) => ids.map((id) => window.mailDouble.bodyHtml(id)),
      [first, second],
    );
    expect(bodies[0]).toContain('株式会社いち');
    expect(bodies[0]).not.toContain('株式会社に');
    expect(bodies[1]).toContain('株式会社に');
    expect(bodies[1]).not.toContain('株式会社いち');
  });

  it('the tabs at the bottom, of which the hidden ones are taken off the page', async () => {
    const unmounting = await stage.outlook('lang:ja,tabs:unmount');
    const first = await openCompose(unmounting);
    await writeLetter(unmounting, first, { fields: { company: '株式会社いち' } });
    const second = await openCompose(unmounting);
    await buttonOf(unmounting, second);
    await unmounting.evaluate((compose) => window.outlookDouble.showTab(compose), first);
    await buttonOf(unmounting, first);
    expect(await bodyWith(unmounting, first, '株式会社いち')).toContain('株式会社いち');
    stage.leave(unmounting);
  });

  it.each([undefined, 'inline-reply'] as const)(
    'the pop-out window, filled by its opener (from %s)',
    async (surface) => {
      const id = await openCompose(page, surface ? { surface } : {});
      const window_ = await popOutOf(stage, page, () =>
        page.evaluate((compose) => window.outlookDouble.popOut(compose), id),
      );
      await writeLetter(window_, id);
      const { text } = await send(window_, id);
      expect(text.trimStart().startsWith(company)).toBe(true);
    },
  );

  it.each([
    ['/mail/deeplink/compose', 'https://outlook.office.com'],
    ['/mail/0/deeplink/compose?subject=', 'https://outlook.live.com'],
    ['/mail/compose/new', 'https://outlook.cloud.microsoft'],
    ['/mail/deeplink/compose?to=a@example.jp', 'https://outlook.office365.com'],
  ])('the window %s on %s', async (path, origin) => {
    const window_ = await stage.outlook('lang:ja', path, origin);
    const id = String(
      await (await window_.waitForFunction(() => window.mailDouble.ids()[0], patience)).jsonValue(),
    );
    await writeLetter(window_, id);
    const mail = await send(window_, id);
    expect(mail.text).toContain(company);
    expect(mail.subject).toContain('辞退');
    stage.leave(window_);
  });

  it('plain-text mode: the textarea gets line for line what the preview showed, above the quoted text', async () => {
    const plain = await stage.outlook('lang:ja,plain:true');
    const id = await openCompose(plain, { surface: 'inline-reply' });
    await buttonOf(plain, id);
    const picker = await openPicker(plain, id);
    await fill(picker, { company, date: dayFromNow(7), time: '14:00' });
    const shown = await picker.$$eval('#preview-body > *', (lines) =>
      lines.map((line) => line.textContent ?? ''),
    );
    await press(picker, '#insert:not(:disabled)');
    await plain.waitForFunction(
      (compose, wanted) => (window.mailDouble.editor(compose) as HTMLTextAreaElement).value.includes(wanted),
      patience,
      id,
      company,
    );
    const { text } = await send(plain, id);
    expect(text.split(/\r?\n/).slice(0, shown.length)).toEqual(shown);
    expect(text).toMatch(/株式会社青空商事[\s\S]*_{20,}/);
    stage.leave(plain);
  });

  const forms: readonly OpenOptions[] = [
    { signature: 'none' },
    { signature: 'below' },
    { signature: 'first' },
    { font: 'meiryo' },
  ];
  it.each(forms)(
    'an empty body of the form %o: the letter comes first, the signature stays',
    async (form) => {
      const id = await openCompose(page, form);
      await writeLetter(page, id);
      const mail = await send(page, id);
      expect(mail.text.trimStart().startsWith(company)).toBe(true);
      if (form.signature && form.signature !== 'none')
        expect(mail.html).toMatch(/電話：[\s\S]*id="Signature"/);
    },
  );

  it.each(['normal', 'asPlainText', 'mergeFormat'] as const)(
    'with the paste preference %s each line is a line',
    async (preference) => {
      const id = await openCompose(page, { paste: preference });
      await writeLetter(page, id);
      // Firefox's paste comes without its plain text; where that joins the lines, another way follows.
      await page.waitForFunction(
        (compose, start) => window.mailDouble.editor(compose).innerText.startsWith(start),
        patience,
        id,
        `${company}\n`,
      );
      const { text } = await send(page, id);
      const lines = text.split(/\r?\n/);
      expect(lines.slice(0, 3)).toEqual([company, '採用ご担当者様', '']);
      expect(text.match(/株式会社青空商事/g)).toHaveLength(1);
    },
  );

  it('in dark mode no colour of it goes out with the mail', async () => {
    const dark = await stage.outlook('lang:ja,theme:dark');
    const id = await openCompose(dark);
    await writeLetter(dark, id);
    const { html } = await send(dark, id);
    expect(html).not.toMatch(/--darkColor|background|rgb\(2[0-9]{2}/);
    expect(html).toContain(company);
    stage.leave(dark);
  });

  describe('with words of the user in the draft', () => {
    const words = '<div>Hello there</div><div>second line</div>';
    let id: string;
    beforeEach(async () => {
      id = await openCompose(page);
      await page.evaluate((compose, html) => window.mailDouble.setBody(compose, html), id, words);
    });

    it('they stay below the letter', async () => {
      await writeLetter(page, id);
      const { text } = await send(page, id);
      expect(text.replaceAll('\r', '')).toMatch(
        /^株式会社青空商事[\s\S]*-{10,}\n\n+Hello there\nsecond line\s*$/,
      );
    });

    it('the letter goes to the caret in the middle of a line, and neither side runs into it', async () => {
      await page.evaluate((compose) => window.mailDouble.setCaret(compose, { text: 'Hello', offset: 5 }), id);
      await writeLetter(page, id, { placement: 'cursor' });
      const { text } = await send(page, id);
      expect(text.replaceAll('\r', '')).toMatch(
        /^Hello\n\n+株式会社青空商事[\s\S]*-{10,}\n\n+\s?there\nsecond line\s*$/,
      );
    });

    it('or it takes their place', async () => {
      await writeLetter(page, id, { placement: 'replace' });
      expect((await send(page, id)).text).not.toMatch(/Hello|second line/);
    });

    it('one undo takes back the letter alone, one redo brings it again', async () => {
      await page.evaluate(
        (compose) => window.mailDouble.setCaret(compose, { text: 'second line', offset: 11 }),
        id,
      );
      await page.keyboard.type(' typed');
      const textOf = () => page.evaluate((compose) => window.mailDouble.editor(compose).innerText, id);
      const before = await textOf();
      expect(before).toContain('second line typed');
      await writeLetter(page, id);
      const after = await textOf();
      const hasText = (text: string) =>
        page.waitForFunction(
          (compose, wanted) => window.mailDouble.editor(compose).innerText === wanted,
          patience,
          id,
          text,
        );
      await undo(page);
      await hasText(before);
      await redo(page);
      await hasText(after);
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

  it('the subject survives the next render of the field', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    await page.evaluate((compose) => window.outlookDouble.render(compose), id);
    expect(await page.evaluate((compose) => window.mailDouble.subject(compose), id)).toContain('辞退');
  });

  it('the button comes back when Outlook builds its row anew, once', async () => {
    const id = await openCompose(page);
    await buttonOf(page, id);
    await page.evaluate((compose) => window.outlookDouble.rebuildSendRow(compose), id);
    await buttonOf(page, id);
    const buttons = await page.$$('[role="button"][data-host="outlook"]');
    expect(buttons).toHaveLength(1);
  });

  it('Escape closes the picker and gives the focus back to the draft; no shortcut of Outlook hears of it', async () => {
    const id = await openCompose(page);
    const picker = await openPicker(page, id);
    await picker.focus('[name="company"]');
    await page.keyboard.type('nre');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (compose) => document.activeElement === window.mailDouble.editor(compose),
      patience,
      id,
    );
    expect(await page.evaluate(() => window.mailDouble.shortcuts())).toEqual([]);
    expect(await page.evaluate((compose) => window.outlookDouble.asksToDiscard(compose), id)).toBe(false);
  });

  it("no button in a calendar's form", async () => {
    const calendar = await stage.launched.browser.newPage();
    await calendar.goto('https://outlook.live.com/calendar/?double=lang:ja');
    await calendar.waitForSelector('[id^="editorParent_"] [contenteditable="true"]');
    // A tab that is covered gets no frames to draw in.
    await page.bringToFront();
    const mail = await openCompose(page);
    await buttonOf(page, mail);
    await calendar.bringToFront();
    expect(await calendar.$$('[role="button"][data-host]')).toHaveLength(0);
    stage.leave(calendar);
  });

  it.each(['en', 'de'])('the interface in %s', async (lang) => {
    const foreign = await stage.outlook(`lang:${lang}`);
    const id = await openCompose(foreign);
    expect(await writeLetter(foreign, id)).toContain(company);
    stage.leave(foreign);
  });
});

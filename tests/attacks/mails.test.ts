// A hostile mail, shown for reading or quoted in a draft: its forms, its imitations, its size.
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { buttonOf, closePicker, company, openCompose, openPicker, writeLetter } from '../e2e/stage.ts';
import { isShort } from '../short.ts';
import { fillWith } from './markup.ts';
import { buttons, inBothBrowsers, looked, ours } from './stage.ts';

/** Everything of an element that a form's fields can take the place of in Chromium, scripts of extensions included. */
const names = [
  ...['parentElement', 'parentNode', 'childNodes', 'children', 'firstChild', 'nextSibling', 'ownerDocument'],
  ...[
    'tagName',
    'nodeType',
    'contentEditable',
    'isContentEditable',
    'isConnected',
    'textContent',
    'innerText',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'closest',
    'matches',
    'contains',
    'getAttribute',
    'getClientRects',
  ],
  ...[
    'append',
    'insertBefore',
    'remove',
    'scrollIntoView',
    'compareDocumentPosition',
    'dataset',
    'style',
    'id',
  ],
  ...[
    'getElementsByTagName',
    'addEventListener',
    'dispatchEvent',
    'click',
    'focus',
    'value',
    'title',
    'name',
  ],
];
const fields = names.map((name) => `<input type="hidden" name="${name}" value="CLOBBERED">`).join('');
const form = (inner: string) => `<form id="clobbering">${fields}${inner}</form>`;
/** On the document, too; such names as the doubles themselves live without. */
const images = ['execCommand', 'createTreeWalker', 'documentElement', 'adoptedStyleSheets', 'getRootNode']
  .map((name) => `<img name="${name}" id="${name}" alt="">`)
  .join('');

/** All that either host names its composes' parts by. */
const imitation = {
  gmail: `<div class="M9 aoI" role="dialog" data-compose-id="9"><form>
    <input name="draft" value="x"><input name="composeid" value="x"><input name="rm" value="x"><input name="subjectbox" class="aoT" value="">
    </form><div name="to"><span data-hovercard-id="mallory@attacker.example" data-name="MALLORY">m</span></div>
    <table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="T-I aoO v7 T-I-atl" role="button" data-tooltip="Send (Ctrl-Enter)">Send</div></td><td class="oc gU"></td></tr></tbody></table>
    <div class="aDh"><div command="Files"></div><div command="locker"></div></div>
    <div class="Am Al editable" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">IMITATED</div></div>`,
  outlook: `<div id="docking_InitVisiblePart_9" data-app-section="Form_Content"><div role="group" id="MSG_9_TO"><div contenteditable="true" role="textbox">
    <span id="REK9" draggable="true" contenteditable="false">MALLORY</span></div></div><input id="MSG_9_SUBJECT" maxlength="255" value="">
    <div data-testid="ComposeSendButton"><button id="splitButton-9__primaryActionButton" title="Send (Ctrl+Enter)">Send</button></div><button id="discardCompose">x</button>
    <div id="editorParent_9"><div contenteditable="true" aria-multiline="true" role="textbox">IMITATED</div></div></div>`,
} as const;
type Host = keyof typeof imitation;
const hosts = ['gmail', 'outlook'] as const;

/** Where a mail that is read stands. */
const readings = { gmail: '.a3s', outlook: '[id^="UniqueMessageBody"]' } as const;

/** Puts markup where the host would have put a mail's own: what a sanitiser should have kept out is all there. */
async function showMail(page: Page, host: Host, html: string): Promise<void> {
  await page.evaluate(() => window.mailDouble.openThread('FMfcgzQdAlpha01'));
  await page.waitForSelector(readings[host]);
  const mail = (await page.$$(readings[host])).at(-1);
  if (!mail) throw new Error('No mail is open.');
  await fillWith(mail, html);
}

inBothBrowsers((stage) => {
  let page: Page;
  afterEach(() => page.close());

  const open = async (host: Host) => {
    page = await stage()[host]();
  };

  it.each(hosts)('forms of a mail that is read take nothing from us in %s', async (host) => {
    await open(host);
    await showMail(page, host, form('<p>第一志望の皆様</p>') + images);
    const id = await openCompose(page);
    expect(await writeLetter(page, id)).toContain(company);
  });

  it.each(hosts)('forms in the quoted text of a draft take nothing from us in %s', async (host) => {
    await open(host);
    const quote =
      host === 'gmail'
        ? `<div class="gmail_quote">${form('<div>quoted</div>')}</div>`
        : `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg">From: x</div>${form('<div>quoted</div>')}`;
    const id = await openCompose(page, { html: `<div><br></div>${quote}` });
    expect(await writeLetter(page, id)).toContain(company);
  });

  it("a form around the user's own words takes nothing from us", async () => {
    await open('gmail');
    const id = await openCompose(page, { html: form('<div>書きかけ</div>') });
    const html = await writeLetter(page, id, { placement: 'top' });
    expect(html).toContain(company);
    expect(html).toContain('書きかけ');
  });

  it.each(hosts)(
    'a form of the host whose names a mail has taken: the button still comes in %s',
    async (host) => {
      await open(host);
      const id = await openCompose(page);
      await buttonOf(page, id);
      await page.evaluate(
        (compose, selector, clobbering) => {
          const root = window.mailDouble.root(compose);
          const around = document.createElement('form');
          root.before(around);
          around.append(root);
          for (const name of clobbering) {
            const field = document.createElement('input');
            field.type = 'hidden';
            field.name = name;
            // Not among what stands in the draft: the host would send it.
            Element.prototype.append.call(around, field);
          }
          for (const button of document.querySelectorAll(selector)) button.parentElement?.remove();
        },
        id,
        ours,
        names,
      );
      await buttonOf(page, id);
      expect(await writeLetter(page, id)).toContain(company);
    },
  );

  it.each(hosts)('a mail that imitates a compose gets no button in %s', async (host) => {
    await open(host);
    await showMail(page, host, imitation[host]);
    await looked(page);
    expect(await page.$$(ours)).toHaveLength(0);
    const id = await openCompose(page);
    await buttons(page, 1);
    expect(await writeLetter(page, id)).toContain(company);
    expect(await page.$eval(readings[host], (mail) => mail.textContent)).not.toContain(company);
  });

  it.each(hosts)(
    'a quoted mail that imitates a compose gets neither button nor subject, and names no recipient, in %s',
    async (host) => {
      await open(host);
      const surface = host === 'gmail' ? 'inline-reply' : 'reading-pane';
      const quote = `<div class="gmail_quote" id="appendonsend">${imitation[host]}</div>`;
      const id = await openCompose(page, { surface, html: `<div><br></div>${quote}` } as object);
      const button = await buttonOf(page, id);
      const inDraft = (element: Element) => element.closest('[contenteditable="true"]') !== null;
      expect(await button.evaluate(inDraft)).toBe(false);
      const picker = await openPicker(page, id);
      expect(await picker.evaluate(() => document.body.textContent)).not.toContain('MALLORY');
      await closePicker(page);
      const html = await writeLetter(page, id);
      expect(html).toContain(company);
      // Above the quote, and in no field that the quote has brought.
      expect(html.indexOf(company)).toBeLessThan(html.indexOf('IMITATED'));
      const filled = await page.evaluate(
        (compose) =>
          [...window.mailDouble.editor(compose).querySelectorAll('input')].map(({ value }) => value).join(),
        id,
      );
      expect(filled).not.toMatch(/辞退|面接/);
      await buttons(page, 1);
    },
  );

  // RoosterJS drops from a draft what is hidden, whatever is pasted; so this can be told of Gmail alone.
  it('what a draft hides is neither taken for a letter nor lost', async () => {
    await open('gmail');
    const hidden = '<div style="display:none">HIDDEN</div><div style="font-size:0">\u202e\u200bTINY</div>';
    const id = await openCompose(page, { html: `<div>見える</div>${hidden}` });
    const html = await writeLetter(page, id, { placement: 'top' });
    expect(html).toContain(company);
    for (const kept of ['見える', 'HIDDEN', 'TINY']) expect(html).toContain(kept);
  });

  it.each(hosts)(
    'as many levels of nesting as browsers parse, in a mail that is read and in a draft: %s',
    async (host) => {
      await open(host);
      await showMail(page, host, '<p></p>');
      const id = await openCompose(page);
      await buttonOf(page, id);
      await page.evaluate(
        (compose, selector) => {
          const nest = (where: Element | null | undefined) => {
            let inner = document.createElement('div');
            const outer = inner;
            for (let level = 0; level < 500; level++) {
              const next = document.createElement('div');
              inner.append(next);
              inner = next;
            }
            inner.append('DEEP');
            where?.append(outer);
          };
          nest([...document.querySelectorAll(selector)].at(-1));
          nest(window.mailDouble.editor(compose));
        },
        id,
        readings[host],
      );
      const started = Date.now();
      const html = await writeLetter(page, id, { placement: 'top' });
      expect(html).toContain(company);
      expect(html).toContain('DEEP');
      expect(Date.now() - started).toBeLessThan(15_000);
    },
  );

  it.each(hosts)('megabytes of mail, read and quoted: %s', async (host) => {
    await open(host);
    const big = `<div>${'株式会社 面接 2026年12月1日 14:00 '.repeat(150)}</div>`.repeat(isShort ? 200 : 1000);
    await showMail(page, host, big);
    const id = await openCompose(page, {
      html: `<div><br></div><div class="gmail_quote" id="appendonsend">${big}</div>`,
    });
    const started = Date.now();
    expect(await writeLetter(page, id)).toContain(company);
    expect(Date.now() - started).toBeLessThan(30_000);
  });

  it('a page that takes no untrusted markup lets the letter in', async () => {
    page = await stage().gmail('lang:ja');
    const isKept = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    const id = await openCompose(page);
    expect(await writeLetter(page, id)).toContain(company);
    expect(isKept || !(await page.evaluate(() => 'trustedTypes' in window))).toBe(true);
  });
});

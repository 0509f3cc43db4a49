// One browser on Outlook's double, without an extension, and the moves that its own tests make there.
import type { Page } from 'puppeteer-core';
import { launch } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/plan.ts';
import { makeTabs } from '../browsers/tabs.ts';
import type { OpenOptions } from './outlook/double.ts';
import { serveHosts } from './serve.ts';

export const patience = { timeout: 5000, polling: 20 } as const;

/** The language-free ways that outlook.md §0 and §1.8 name, and what surrounds a compose. */
export const anchors = {
  body: '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]',
  plain: '[id^="editorParent_"] textarea',
  send: '[data-testid="ComposeSendButton"]',
  sendById: 'button[id^="splitButton-"][id$="__primaryActionButton"]',
  subject: 'input[id^="MSG_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"] input',
  to: '[role="group"][id^="MSG_"][id$="_TO"]',
  discard: '#discardCompose',
  docking: '[id^="docking_InitVisiblePart_"] [id^="docking_DockingTriggerPart_"]',
  form: '[data-app-section="Form_Content"]',
  projection: '#_owa_projection_root',
  main: '[role="main"][data-app-section="MailReadCompose"]',
  pane: '#ReadingPaneContainerId',
  quote: '#appendonsend, [id$="RplyFwdMsg"], #mail-editor-reference-message-container',
} as const;
export type Anchor = keyof typeof anchors;

/** How often each anchor matches in a page, those that don't match left out. */
export const found = (page: Page) =>
  page.evaluate(
    (wanted) =>
      Object.fromEntries(
        Object.entries(wanted)
          .map(([name, selector]) => [name, document.querySelectorAll(selector).length] as const)
          .filter(([, count]) => count > 0),
      ),
    anchors,
  );

export interface OutlookStage {
  /** A fresh tab; `settings` as in its `?double=`. */
  visit(path?: string, settings?: string, host?: string): Promise<Page>;
  /** Leaves what was visited to the next visits; throws what went wrong on its pages. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function setOutlookStage(name: BrowserName): Promise<OutlookStage> {
  const hosts = await serveHosts();
  const launched = await launch(name, { proxy: hosts.proxy, width: 1280, height: 800 });
  const tabs = makeTabs(launched.browser);
  const heard = new Set<Page>();
  const visited = new Set<Page>();
  const errors: unknown[] = [];
  return {
    async visit(path = '/mail/', settings = 'lang:ja', host = 'outlook.live.com') {
      const page = await tabs.take(host);
      if (!heard.has(page)) page.on('pageerror', (error) => errors.push(error));
      heard.add(page);
      visited.add(page);
      await page.goto(`https://${host}${path}${path.includes('?') ? '&' : '?'}double=${settings}`);
      await page.waitForFunction(() => window.mailDouble !== undefined, patience);
      return page;
    },
    async leave() {
      const [, ...others] = await launched.browser.pages();
      // What they have popped out goes.
      for (const page of others) if (!heard.has(page)) await page.close();
      for (const page of visited) tabs.leave(page);
      visited.clear();
      if (errors.length > 0) throw new AggregateError(errors.splice(0), 'The double’s own scripts failed.');
    },
    async close() {
      await launched.close();
      await hosts.close();
    },
  };
}

export const open = (page: Page, options: OpenOptions = {}): Promise<string> =>
  page.evaluate((wanted) => window.outlookDouble.open(wanted), options);

/** The window into which a compose was popped out. */
export async function popOut(page: Page, id: string): Promise<Page> {
  const popup = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.evaluate((compose) => window.outlookDouble.popOut(compose), id);
  const shown = await popup;
  if (!shown) throw new Error('No window opened.');
  return shown;
}

/** Pastes as a script does: what the host's editor gets of a clipboard, in either browser (outlook.md §3.3). */
export const pasteAsScript = (page: Page, id: string, html: string, text: string) =>
  page.evaluate(
    (compose, wantedHtml, wantedText) => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
      event.clipboardData?.setData('text/html', wantedHtml);
      event.clipboardData?.setData('text/plain', wantedText);
      window.mailDouble.editor(compose).dispatchEvent(event);
      return event.defaultPrevented;
    },
    id,
    html,
    text,
  );

export const bodyHas = (page: Page, id: string, text: string, isThere = true) =>
  page.waitForFunction(
    (compose, wanted, expected) => window.mailDouble.bodyHtml(compose).includes(wanted) === expected,
    patience,
    id,
    text,
    isThere,
  );

export const saved = (page: Page, id: string, since: number) =>
  page.waitForFunction((compose, count) => window.mailDouble.changes(compose) > count, patience, id, since);

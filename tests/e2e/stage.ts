// One browser with the built extension on Gmail's double, and the moves that a user makes there.
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { paste } from '../browsers/keys.ts';
import { type Launched, launch } from '../browsers/launch.ts';
import { tabOf } from '../browsers/picker.ts';
import type { BrowserName, LaunchOptions } from '../browsers/plan.ts';
import { makeTabs } from '../browsers/tabs.ts';
import type { SentMail } from '../hosts/double.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';
import type { OpenOptions as OutlookOptions } from '../hosts/outlook/double.ts';
import { type HostServer, type ServeOptions, serveHosts } from '../hosts/serve.ts';

/** A condition that takes longer than this won't come true. */
const PATIENCE = 10_000;
/** For `waitForFunction`; pages in covered tabs get no animation frames. */
export const patience = { timeout: PATIENCE, polling: 20 } as const;

export interface Stage {
  readonly hosts: HostServer;
  readonly launched: Launched;
  /** A fresh tab on Gmail's double; `settings` as in its `?double=`. */
  gmail(settings?: string, path?: string): Promise<Page>;
  /** The same on Outlook's, for an account of its own sites or of a school or company. */
  outlook(settings?: string, path?: string, origin?: string): Promise<Page>;
  /** Lets the next visit have this tab. */
  leave(page: Page): void;
  close(): Promise<void>;
}

/** Fills the profile on the options page and waits until it is saved. */
export async function introduce(
  stage: Stage,
  profile: Readonly<Record<string, string>> = applicant,
): Promise<void> {
  const options = await pageOf(stage, 'options.html');
  await fill(options, profile);
  await options.waitForFunction(
    () => document.querySelector('#status')?.getAttribute('data-state') === 'saved',
    patience,
  );
  await options.close();
}

/** One of our pages in a tab of its own, once it is drawn. */
export async function pageOf({ launched }: Pick<Stage, 'launched'>, path: string): Promise<Page> {
  const page = await tabOf(launched, path);
  // Firefox may still be moving a fresh tab to the extension's process, and what is asked meanwhile is lost.
  const drawn = () => page.waitForSelector('h1', { timeout: PATIENCE });
  await drawn().catch(drawn);
  return page;
}

export async function setStage(
  name: BrowserName,
  { serve, ...options }: Partial<LaunchOptions> & { readonly serve?: ServeOptions } = {},
): Promise<Stage> {
  const hosts = await serveHosts(serve);
  const extension = `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  const launched = await launch(name, {
    proxy: hosts.proxy,
    extension,
    width: 1280,
    height: 800,
    ...options,
  });
  const tabs = makeTabs(launched.browser);
  const visit = async (address: string, settings = 'lang:ja') => {
    const page = await tabs.take(new URL(address).host);
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}double=${settings}`);
    await page.waitForFunction(() => window.mailDouble !== undefined, patience);
    return page;
  };
  return {
    hosts,
    launched,
    gmail: (settings, path = '/mail/u/0/') => visit(`https://mail.google.com${path}`, settings),
    outlook: (settings, path = '/mail/0/', origin = 'https://outlook.live.com') =>
      visit(origin + path, settings),
    leave: tabs.leave,
    async close() {
      await launched.close();
      await hosts.close();
    },
  };
}

/** Opens a compose on the double. */
export const openCompose = (page: Page, options: OpenOptions | OutlookOptions = {}): Promise<string> =>
  page.evaluate((wanted) => window.mailDouble.open(wanted), options);

/** Our button in this compose, once it is there. */
export async function buttonOf(page: Page, id: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (compose) =>
      window.mailDouble
        .root(compose)
        .querySelector<HTMLElement>('[aria-label^="ことわり"], [aria-label^="Kotowari"]'),
    patience,
    id,
  );
  return handle as ElementHandle<HTMLElement>;
}

/** Presses the button and waits for its picker to be ready for keys. */
export async function openPicker(page: Page, id: string): Promise<Frame> {
  const button = await buttonOf(page, id);
  await button.click();
  return focusedPicker(page);
}

/** The picker's frame that has the focus on one of its scenarios. */
export async function focusedPicker(page: Page): Promise<Frame> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && (await isReady(frame))) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No picker took the focus.');
}

/** Closes the picker that has the focus; a press of its button before that is through would be the one that closes it. */
export async function closePicker(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () => document.querySelector('[data-host][aria-expanded="true"]') === null,
    patience,
  );
}

async function isReady(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(
      () =>
        location.pathname === '/popup.html' &&
        document.hasFocus() &&
        document.activeElement?.closest('[role="listbox"]') !== null &&
        // The letter comes a frame after the situations.
        document.querySelector('.preview') !== null,
    );
  } catch {
    // Replaced or taken away while we asked.
    return false;
  }
}

/** What a user types for a mail that lacks nothing: once about themselves, then about the interview. */
export const applicant = { name: '山田太郎', phone: '090-1234-5678' } as const;
export const company = '株式会社青空商事';

/** YYYY-MM-DD in Japan, this many days from now. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + days * 86_400_000);
}

/** Fills fields of the picker by their names, one after the other. */
export async function fill(picker: Frame | Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await picker.evaluate(async (all) => {
    for (const [name, text] of Object.entries(all)) {
      const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (!input) throw new Error(`The picker has no field ${name}.`);
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // Nobody types into the next one before this one is drawn.
      await new Promise((drawn) => setTimeout(drawn));
    }
  }, fields);
}

/** Waits until the double's body of this compose satisfies the condition, and returns it. */
export async function bodyWith(page: Page, id: string, text: string): Promise<string> {
  await page.waitForFunction(
    (compose, wanted) => window.mailDouble.bodyHtml(compose).includes(wanted),
    patience,
    id,
    text,
  );
  return page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id);
}

/** Closure saves a draft, and takes a step of undo, 250 ms after the last change: waits for the next one. */
export async function saved(page: Page, id: string, since: number): Promise<void> {
  await page.waitForFunction(
    (compose, count) => window.mailDouble.changes(compose) > count,
    patience,
    id,
    since,
  );
}

export const changes = (page: Page, id: string): Promise<number> =>
  page.evaluate((compose) => window.mailDouble.changes(compose), id);

/** What an insertion needs to be told; without a date there is none. */
export interface Choice {
  readonly scenario?: 'cancel' | 'noshow-withdraw' | 'noshow-retry';
  /** Besides company, date and time; 'none': nothing is typed at all. */
  readonly fields?: Readonly<Record<string, string>> | 'none';
  readonly placement?: 'top' | 'cursor' | 'replace';
  readonly replaceSubject?: boolean;
}

/** The whole way: press the button, choose, fill in, insert; returns the body with the letter in it. */
export async function writeLetter(page: Page, id: string, choice: Choice = {}): Promise<string> {
  const picker = await openPicker(page, id);
  return insertFrom(picker, page, id, choice);
}

export async function insertFrom(
  picker: Frame | Page,
  page: Page,
  id: string,
  choice: Choice,
): Promise<string> {
  const { scenario = 'cancel', fields = {}, placement, replaceSubject = false } = choice;
  const before = await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id);
  await picker.$eval(`#scenario-${scenario}`, (option) => (option as HTMLElement).click());
  if (fields !== 'none') await fill(picker, { company, date: dayFromNow(7), time: '14:00', ...fields });
  if (placement) await press(picker, `[name="placement"][value="${placement}"]`);
  if (replaceSubject) await press(picker, '[name="replaceSubject"]');
  await press(picker, '#insert:not(:disabled)');
  await page.waitForFunction(
    (compose, former) => window.mailDouble.bodyHtml(compose) !== former,
    patience,
    id,
    before,
  );
  return page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id);
}

export async function press(where: Frame | Page, selector: string): Promise<void> {
  await where.waitForSelector(selector, { timeout: PATIENCE });
  await where.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Sends as the user would and returns what goes out. */
export async function send(page: Page, id: string): Promise<SentMail> {
  // In one go: a compose window of its own closes once its mail is sent.
  const mail = await page.evaluate((compose) => {
    window.mailDouble.send(compose);
    return window.mailDouble.sent().at(-1);
  }, id);
  if (!mail) throw new Error('Nothing was sent.');
  return mail;
}

/** Pastes into the draft that has the focus, and waits until it says this. */
export async function pasteInto(page: Page, id: string, text: string): Promise<void> {
  await paste(page);
  await page.waitForFunction(
    (compose, wanted) => window.mailDouble.editor(compose).textContent?.includes(wanted),
    patience,
    id,
    text,
  );
}

/** The page of the window that pops out; BiDi doesn't tell who opened a window. */
export async function popOutOf(stage: Stage, opener: Page, popOut: () => Promise<unknown>): Promise<Page> {
  const { browser, name } = stage.launched;
  const before = new Set(await browser.pages());
  await popOut();
  if (name === 'chromium') {
    const target = await browser.waitForTarget((candidate) => candidate.opener() === opener.target());
    return target.asPage();
  }
  const found = (await browser.pages()).find((candidate) => !before.has(candidate));
  if (!found) throw new Error('No window was popped out.');
  // It takes the focus in its own time otherwise, and a picker that has it loses it again.
  await found.bringToFront();
  return found;
}

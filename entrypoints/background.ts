// Passes the picker's questions on to the mail page, and opens what only the background may open.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { localeFor, messageIn } from '../components/locale.ts';
import { verdictOn } from '../components/verdict.ts';
import { freshCompose } from '../mail/fresh.ts';
import type { Look } from '../mail/look.ts';
import { type Answers, type AnswerTo, onMessage, sendMessage } from '../mail/messages.ts';
import { closeToMailPages, mirrorToSync, store } from '../settings/browser-areas.ts';
import { isFirstRun } from '../settings/first-run.ts';
import { fetchLetter, forgetLetter, keepLetter, undeliveredLetter } from '../settings/fresh-letter.ts';
import { occasionOf } from '../settings/occasions.ts';
import { settingsOf } from '../settings/settings.ts';
import type { Records } from '../settings/store.ts';

interface Sender {
  readonly url?: string;
  readonly tab?: { readonly id?: number };
}

export default defineBackground(() => {
  void closeToMailPages();
  // Nothing else need wake us before the first mail page is there.
  browser.runtime.onStartup.addListener(() => {});
  mirrorToSync();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Also a reload of an unpacked or temporary extension is called an installation.
    if (reason === 'install' && (await isFirstRun())) await browser.tabs.create({ url: '/welcome.html' });
  });
  // Null where no script of ours answers: this tab isn't a mail page, or was open before we were installed.
  passOn('context', null);
  passOn('insert', 'gone');
  passOn('draft', null);
  passOn('mendPlace', false);
  passOn('thread', null);
  passOn('reply', 'gone');
  passOn('pageState', null);
  onMessage('showPlace', async ({ data, sender }) =>
    sendMessage('showPlace', data, await mailPageOf(sender)),
  );
  onMessage('close', async ({ data, sender }) => sendMessage('close', data, await mailPageOf(sender)));
  onMessage('look', async () => lookOf(await store.read()));
  store.watch(showLook, new AbortController().signal);
  onMessage('isMailPage', async ({ sender }) => (await addressOf(sender)) !== undefined);
  onMessage('compose', async ({ data: { letter, proof, site }, sender }) => {
    const { url, hasLetter } = freshCompose(letter, await addressOf(sender), site);
    const tab = await browser.tabs.create({ url });
    if (tab.id !== undefined) await keepLetter(tab.id, { letter, proof, isInAddress: hasLetter });
  });
  onMessage('freshLetter', ({ sender }) =>
    sender.tab?.id === undefined || sender.frameId !== 0 ? null : fetchLetter(sender.tab.id),
  );
  onMessage('copied', async ({ sender }) => forgetLetter((await mailPageOf(sender)).tabId));
  onMessage('undelivered', async ({ sender }) => undeliveredLetter((await mailPageOf(sender)).tabId));
  onMessage('verdict', async ({ data: { draft, context, ticket }, sender }) => {
    // The verdict needn't wait for it.
    if (sender.tab?.id !== undefined && ticket !== undefined) void forgetLetter(sender.tab.id);
    const { hasSendGuard, interfaceLocale } = settingsOf(await store.read()).preferences;
    if (!hasSendGuard) return null;
    const now = Temporal.Now.zonedDateTimeISO('Asia/Tokyo');
    return verdictOn(draft, context, await occasionOf(ticket), now, interfaceLocale);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetLetter(tabId));
  onMessage('openOptions', async ({ data: place, sender }) => {
    requireOurPage(sender);
    if (place === undefined) await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}`) });
  });
});

/** To the picker's mail page; `otherwise` is the answer where nobody there gives one. */
function passOn<Name extends keyof Answers>(name: Name, otherwise: AnswerTo<Name>): void {
  onMessage(name, async ({ data, sender }) => {
    const page = await mailPageOf(sender);
    return sendMessage(name, data as never, page).catch(() => otherwise) as never;
  });
}

function lookOf(records: Records): Look {
  const { interfaceLocale, hasGmailButton, hasOutlookButton } = settingsOf(records).preferences;
  const locale = localeFor(interfaceLocale);
  return {
    label: messageIn(locale, 'openPicker'),
    title: messageIn(locale, 'pickerTitle'),
    outdated: messageIn(locale, 'outdated'),
    hasButton: { gmail: hasGmailButton, outlook: hasOutlookButton },
  };
}

/** To every tab: without a permission to read addresses, only the tabs themselves know whether they are mail pages. */
let shown = '';
async function showLook(records: Records): Promise<void> {
  const look = lookOf(records);
  if (JSON.stringify(look) === shown) return;
  shown = JSON.stringify(look);
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) sendMessage('showLook', look, { tabId: id, frameId: 0 }).catch(() => {});
  }
}

/** The mail page's address; undefined where no content script of ours answers. */
async function addressOf(sender: Sender): Promise<string | undefined> {
  return sendMessage('address', undefined, await mailPageOf(sender)).catch(() => undefined);
}

/** The top frame of the tab that the picker is framed in, or that the toolbar's popup was opened over. */
async function mailPageOf(sender: Sender): Promise<{ tabId: number; frameId: number }> {
  requireOurPage(sender);
  const tab = sender.tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('No tab is active.');
  return { tabId: tab.id, frameId: 0 };
}

/** A content script shares its process with the mail page, so it isn't believed. */
function requireOurPage({ url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Only our own pages may ask.');
}

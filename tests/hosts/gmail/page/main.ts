// Starts the page that its address asks for: the mailbox, a separate window or the full-tab compose.

import { Mailstore } from '../../page/drafts.ts';
import { listenForShortcuts } from '../../page/keys.ts';
import { messageOf, owner, type Thread, threadOf } from '../../page/mails.ts';
import { readOptions } from '../../page/options.ts';
import { Composes } from './composes.ts';
import { buildFrame, toast } from './frame.ts';
import { buildInboxView } from './inbox-view.ts';
import { choices, defaults } from './options.ts';
import { buildSettingsView } from './settings-view.ts';
import { testApi } from './test-api.ts';
import { buildThreadView, replyAreaOf } from './thread-view.ts';
import { Views } from './views.ts';
import { wordsIn } from './words.ts';

const query = new URLSearchParams(location.search);
const options = readOptions(location.search, defaults, choices);
const words = wordsIn(options.lang);
// `r` and a number: the part of Gmail's `#msg-a:r-…` that names a draft (gmail.md §1.1).
const store = new Mailstore(() => `r-${Date.now()}${String(Math.random()).slice(2, 8)}`);
const isWindow = location.pathname.endsWith('/popout');
const isAlone = isWindow || query.get('view') === 'cm';

document.documentElement.lang = options.lang;
document.documentElement.dataset.theme = options.theme;
document.documentElement.toggleAttribute('data-dark-body', options.darkBody);
document.title = `${words.labels[0]} - ${owner.address} - Gmail`;

const mailbox = isAlone ? undefined : startMailbox();
const composes: Composes = new Composes({
  options,
  words,
  store,
  replyArea: (thread, message) => replyAreaOf(showThread(thread), message),
  toast,
  emptied: () => {
    if (isWindow) window.close();
  },
});

const shortcuts = listenForShortcuts({
  c: () => void composes.open(),
  '/': () => mailbox?.search.focus(),
  u: back,
  r: () => replyToShown('inline-reply'),
  a: () => replyToShown('inline-reply-all'),
  f: () => replyToShown('inline-forward'),
});
window.gmailDouble = testApi({
  options,
  composes,
  store,
  shortcuts,
  openThread: (id) => void showThread(threadOf(id)),
  back,
});
window.mailDouble = window.gmailDouble;

if (isAlone) await startAlone();
else {
  addEventListener('hashchange', route);
  route();
  await restoreFromHash();
}

function startMailbox() {
  const frame = buildFrame(words, {
    compose: () => void composes.open(),
    inbox: back,
    settings: () => go('settings'),
  });
  const views = new Views(frame.views, (path) => {
    if (path === 'settings') return buildSettingsView(words);
    const id = /^inbox\/(.+)$/.exec(path)?.[1];
    if (!id)
      return { view: buildInboxView(words, options.rows, (threadId) => void showThread(threadOf(threadId))) };
    const thread = threadOf(id);
    const actions = {
      reply: (
        message: { readonly id: string },
        surface: 'inline-reply' | 'inline-reply-all' | 'inline-forward',
      ) => void composes.open({ surface, thread: thread.id, message: message.id }),
      back,
    };
    return { view: buildThreadView(thread, words, options.build, actions) };
  });
  return { views, search: frame.search };
}

/** The path part of the hash; a query after it names open composes (gmail.md §1.2). */
function shownPath(): string {
  return location.hash.slice(1).split('?')[0] || 'inbox';
}

function route(): void {
  mailbox?.views.show(shownPath());
}

function go(path: string): void {
  const open = location.hash.split('?')[1];
  history.pushState(null, '', `#${path}${open ? `?${open}` : ''}`);
  route();
}

function back(): void {
  go('inbox');
}

function showThread(thread: Thread): HTMLElement {
  const path = `inbox/${thread.id}`;
  if (shownPath() !== path) go(path);
  if (!mailbox) throw new Error('This page shows no threads');
  return mailbox.views.show(path);
}

function replyToShown(surface: 'inline-reply' | 'inline-reply-all' | 'inline-forward'): void {
  const id = /^inbox\/(.+)$/.exec(shownPath())?.[1];
  if (id) void composes.open({ surface, thread: id, message: messageOf(threadOf(id)).id });
}

/** Composes named in the hash come back when the page loads (gmail.md §1.2, §2.4). */
async function restoreFromHash(): Promise<void> {
  const names = (location.hash.split('?compose=')[1] ?? '').split(',').filter(Boolean);
  for (const name of names) {
    if (store.has(name)) await composes.reopen(name);
    else if (name === 'new') await composes.open();
  }
}

/** `view=cm` fills the draft from its query; a separate window is driven by its opener (gmail.md §1.2). */
async function startAlone(): Promise<void> {
  const draftId = query.get('cvid') ?? '';
  if (isWindow && store.has(draftId)) await composes.reopen(draftId, 'window');
  else if (isWindow) await composes.open({ surface: 'window' });
  else {
    const text = query.get('body') ?? '';
    await composes.open({
      surface: 'tab',
      to: (query.get('to') ?? '').split(',').filter(Boolean),
      subject: query.get('su') ?? '',
      ...(text ? { html: `<div dir="ltr">${asHtml(text)}</div>` } : {}),
    });
  }
}

function asHtml(text: string): string {
  const holder = document.createElement('div');
  return text
    .split(/\r?\n/)
    .map((line) => {
      holder.textContent = line;
      return holder.innerHTML;
    })
    .join('<br>');
}

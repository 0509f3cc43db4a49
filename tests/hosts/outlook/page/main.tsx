// Starts the page that its address asks for: the mailbox, a form of its own, one mail, the calendar (outlook.md §1.1).
/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Mailstore } from '../../page/drafts.ts';
import { listenForShortcuts } from '../../page/keys.ts';
import { messageOf, owner, threads } from '../../page/mails.ts';
import { readOptions } from '../../page/options.ts';
import { type Address, places, readAddress } from './address.ts';
import { App } from './app.tsx';
import { textBody } from './bodies.ts';
import { Calendar } from './calendar.tsx';
import { Composes } from './composes.ts';
import { Form } from './form.tsx';
import { readMailto } from './mailto.ts';
import { conversationId, inAddress, messageItemId, newDraftId } from './names.ts';
import { choices, defaults } from './options.ts';
import { PageState } from './page-state.ts';
import { Projections } from './projection.tsx';
import { ReadForm } from './read-form.tsx';
import { testApi } from './test-api.ts';
import { wordsIn } from './words.ts';

const options = readOptions(location.search, defaults, choices);
const address = readAddress(location.pathname);
const query = new URLSearchParams(location.search);
const words = wordsIn(options.lang);
const store = new Mailstore(newDraftId);
const state = new PageState(options.theme);
const composes: Composes = new Composes({
  options,
  words,
  store,
  places: places[address.page],
  showThread: (thread, message) => state.showThread(thread, message),
  project: (compose) => projections.show(compose),
  left(compose) {
    if (compose.surface === 'pop-out') projections.end(compose);
    else if (compose.surface === 'deeplink') window.close();
  },
});
const parts = { options, words, composes, state };
const projections = new Projections({
  words,
  state,
  api: (compose, shortcuts) => testApi({ ...parts, store, shortcuts, only: compose }),
});

/** Leaving a conversation closes the replies begun in it; they stay drafts [own]. */
state.subscribe(() => {
  const { thread, theme } = state.shown();
  document.documentElement.dataset.theme = theme;
  for (const compose of composes.list()) if (compose.isInline && compose.thread !== thread) compose.close();
});

document.documentElement.lang = options.lang;
document.documentElement.dataset.theme = options.theme;
document.title = `${words.folders[0]} - ${owner.name} - Outlook`;

const shown = document.createElement('div');
shown.className = 'ow-page';
document.body.append(shown);
const root = createRoot(shown);
const show = (page: ReactNode): void => root.render(page);

const replyToShown = (surface: 'inline-reply' | 'inline-reply-all' | 'inline-forward'): void => {
  const { thread } = state.shown();
  if (thread) void composes.open({ surface, thread: thread.id });
};
const shortcuts = listenForShortcuts({
  n: () => {
    if (address.page === 'mailbox') void composes.open();
  },
  r: () => replyToShown('inline-reply'),
  a: () => replyToShown('inline-reply-all'),
  f: () => replyToShown('inline-forward'),
});

await start(address);
window.outlookDouble = testApi({ ...parts, store, shortcuts });
window.mailDouble = window.outlookDouble;

async function start({ page, id }: Address): Promise<void> {
  if (page === 'calendar') show(<Calendar {...parts} />);
  else if (page === 'read') startReading(id);
  else if (page !== 'mailbox') await startAlone(page, id);
  else {
    show(<App {...parts} />);
    const chosen = threads.find((thread) => inAddress(conversationId(thread.id)) === id);
    if (chosen) state.showThread(chosen);
  }
}

/** A stored draft, or a new one that the query fills as plain text (outlook.md §1.1, Deeplink limits). */
async function startAlone(surface: 'deeplink' | 'full', draftId: string): Promise<void> {
  const asked = readMailto(query.get('mailtouri') ?? '') ?? {
    to: query.get('to') ?? '',
    subject: query.get('subject') ?? '',
    body: query.get('body') ?? '',
  };
  composes.subscribe(() => {
    const compose = composes.list().find((one) => one.surface === surface);
    show(compose && <Form compose={compose} words={words} state={state} />);
  });
  if (store.has(draftId)) await composes.reopen(draftId, surface);
  else {
    await composes.open({
      surface,
      to: asked.to.split(/[,;]/).filter(Boolean),
      subject: asked.subject,
      ...(asked.body ? { html: textBody(asked.body, options) } : {}),
    });
  }
}

function startReading(id: string): void {
  const found = threads
    .flatMap((thread) => thread.messages.map((message) => ({ thread, message })))
    .find(({ message }) => inAddress(messageItemId(message.id)) === id);
  const thread = found?.thread ?? threads[0];
  if (!thread) throw new Error('The double has no mail to read');
  state.showThread(thread);
  show(<ReadForm {...parts} thread={thread} message={found?.message ?? messageOf(thread)} />);
}

// All composes of this page: opens them on their surfaces, keeps them by id, mirrors the docked ones in the hash.

import type { Mailstore } from '../../page/drafts.ts';
import { type Message, messageOf, owner, type Thread, threadOf, threads } from '../../page/mails.ts';
import type { DoubleOptions, OpenOptions, Surface } from '../double.ts';
import { alonePlace } from './alone.ts';
import { isInline } from './anatomy.ts';
import { forwardBody, newBody, quoteOf } from './bodies.ts';
import { Compose } from './compose.ts';
import { dockPlace } from './dock.ts';
import { inlinePlace } from './inline.ts';
import type { Place } from './place.ts';
import type { Words } from './words.ts';

export interface ComposesContext {
  readonly options: DoubleOptions;
  readonly words: Words;
  readonly store: Mailstore;
  /** Shows the thread and gives the reply area of one of its messages. */
  readonly replyArea: (thread: Thread, message: Message) => HTMLElement;
  readonly toast: (text: string) => void;
  /** A lone compose's page has nothing left. */
  readonly emptied: () => void;
}

interface Opening {
  readonly id: string;
  readonly draftId: string;
  readonly surface: Surface;
  readonly thread: Thread | undefined;
  readonly message: Message | undefined;
  readonly html: string;
  readonly quote: string;
  readonly options: DoubleOptions;
}

/** Milliseconds until the address knows that a draft is saved. */
const SAVING = 250;

export class Composes {
  readonly #context: ComposesContext;
  readonly #open = new Map<string, { readonly compose: Compose; readonly opening: Opening }>();
  /** How each draft was last open, so that it comes back with its quote, message and options. */
  readonly #last = new Map<string, Opening>();
  #made = 0;
  #mirroring: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ComposesContext) {
    this.#context = context;
  }

  ids(): readonly string[] {
    return [...this.#open.keys()];
  }

  get(id: string): Compose {
    return this.#known(id).compose;
  }

  /** A new draft on its surface. Resolves once its editor is editable. */
  async open(request: OpenOptions = {}): Promise<string> {
    const surface = request.surface ?? 'dock';
    const options = { ...this.#context.options, ...request };
    const isReply = isInline(surface) || surface === 'dock-reply';
    const thread = isReply ? threadOf(request.thread ?? threads[0]?.id ?? '') : undefined;
    const message = thread && messageOf(thread, request.message);
    const already = isInline(surface) ? this.#inlineUnder(message) : undefined;
    if (already) {
      already.focus();
      return already.id;
    }
    const quote = message && surface !== 'inline-forward' && options.quote !== 'none' ? quoteOf(message) : '';
    const isOpenQuote = quote !== '' && options.quote === 'open';
    const html =
      request.html ?? startBody(surface, thread, message, options) + (isOpenQuote ? `<br>${quote}` : '');
    const draft = this.#context.store.create({
      threadId: thread?.id ?? '',
      to: request.to ?? recipientsOf(surface, message),
      subject: request.subject ?? subjectOf(surface, thread),
      bodyHtml: html,
    });
    const id = await this.#show({
      id: this.#newId(),
      draftId: draft.id,
      surface: surface === 'fullscreen' ? 'dock' : surface,
      thread,
      message,
      html,
      quote: isOpenQuote ? '' : quote,
      options,
    });
    if (surface === 'fullscreen') this.get(id).place.fullscreen();
    return id;
  }

  /** A stored draft again: a new root in the dock, or alone on a window's page. */
  async reopen(draftId: string, surface: Surface = 'dock'): Promise<string> {
    const { threadId, bodyHtml } = this.#context.store.draft(draftId);
    const thread = threadId ? threadOf(threadId) : undefined;
    const fresh = { thread, message: thread && messageOf(thread), quote: '', options: this.#context.options };
    return this.#show({
      ...(this.#last.get(draftId) ?? fresh),
      id: this.#newId(),
      draftId,
      surface: thread && surface === 'dock' ? 'dock-reply' : surface,
      html: bodyHtml,
    });
  }

  /** An inline reply into the dock: a new root under the same id and draft; its quote goes along. */
  async popOut(id: string): Promise<string> {
    const { compose, opening } = this.#known(id);
    if (!isInline(compose.surface)) throw new Error('Only an inline compose pops out');
    compose.close();
    const { bodyHtml } = this.#context.store.draft(opening.draftId);
    return this.#show({
      ...(this.#last.get(opening.draftId) ?? opening),
      surface: 'dock-reply',
      html: bodyHtml,
    });
  }

  async #show(opening: Opening): Promise<string> {
    const { store, words, toast } = this.#context;
    const { id, draftId, surface, message, html, quote, options } = opening;
    let compose: Compose | undefined;
    const place = this.#placeFor(opening, () => compose?.close());
    if (isInline(surface)) await new Promise((resolve) => setTimeout(resolve));
    compose = new Compose(
      { id, draftId, surface, replyTo: message?.id ?? '', html, quote, options },
      store,
      words,
      place,
      {
        closed: (left) => {
          this.#last.set(draftId, { ...opening, quote: left });
          this.#open.delete(id);
          this.#mirror();
        },
        saved: () => this.#mirrorSoon(),
        sent: () => toast(words.messageSent),
        popOut: () => void this.popOut(id),
      },
    );
    this.#open.set(id, { compose, opening });
    this.#mirror();
    await compose.ready;
    if (this.#open.get(id)?.compose === compose) compose.focus();
    return id;
  }

  #placeFor({ surface, thread, message, options }: Opening, close: () => void): Place {
    if (surface === 'window' || surface === 'tab') return alonePlace(this.#context.emptied);
    if (isInline(surface) && thread && message)
      return inlinePlace(this.#context.replyArea(thread, message), options.build);
    return dockPlace(this.#context.words, options.build, close);
  }

  /** A save's name isn't in the address before the save is through, at Gmail some time after the last change. */
  #mirrorSoon(): void {
    clearTimeout(this.#mirroring);
    this.#mirroring = setTimeout(() => this.#mirror(), SAVING);
  }

  /** `#inbox?compose=<id>[,<id>]`; a draft that was never saved is `new` (gmail.md §1.2, URL hash). */
  #mirror(): void {
    const { store } = this.#context;
    const docked = [...this.#open.values()]
      .map(({ compose }) => compose)
      .filter(({ surface }) => surface.startsWith('dock'));
    const names = docked.map(({ draftId }) =>
      store.has(draftId) && store.draft(draftId).savedCount > 0 ? draftId : 'new',
    );
    const path = location.hash.split('?')[0] || '#inbox';
    const hash = names.length > 0 ? `${path}?compose=${names.join(',')}` : path;
    const isMailbox = document.querySelector('.bkK') !== null;
    if (isMailbox && hash !== (location.hash || '#inbox')) history.replaceState(null, '', hash);
  }

  #known(id: string): { readonly compose: Compose; readonly opening: Opening } {
    const known = this.#open.get(id);
    if (!known) throw new Error(`The double has no open compose ${id}`);
    return known;
  }

  /** A message has one reply area: a second reply goes on with the first. */
  #inlineUnder(message: Message | undefined): Compose | undefined {
    const open = [...this.#open.values()].find(
      ({ compose, opening }) => isInline(compose.surface) && opening.message?.id === message?.id,
    );
    return open?.compose;
  }

  #newId(): string {
    this.#made += 1;
    return `c${Date.now().toString(36)}${this.#made}`;
  }
}

function startBody(
  surface: Surface,
  thread: Thread | undefined,
  message: Message | undefined,
  options: DoubleOptions,
): string {
  if (surface === 'inline-forward' && thread && message) return forwardBody(message, thread.subject, options);
  // A reply begins with a first empty line in a block (gmail.md §3.3).
  return newBody(thread ? { ...options, body: 'div' } : options);
}

function recipientsOf(surface: Surface, message: Message | undefined): readonly string[] {
  if (!message || surface === 'inline-forward') return [];
  const all = surface === 'inline-reply-all' ? [message.from, ...message.to] : [message.from];
  return all.filter((one) => one.address !== owner.address).map((one) => `${one.name} <${one.address}>`);
}

function subjectOf(surface: Surface, thread: Thread | undefined): string {
  if (!thread) return '';
  return `${surface === 'inline-forward' ? 'Fwd' : 'Re'}: ${thread.subject}`;
}

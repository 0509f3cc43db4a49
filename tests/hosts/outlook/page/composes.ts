// All composes of this page: opens them on their surfaces, keeps them by id, knows which tab is shown.
import type { Mailstore } from '../../page/drafts.ts';
import { type Message, messageOf, owner, type Thread, threadOf, threads } from '../../page/mails.ts';
import type { DoubleOptions, OpenOptions, Surface } from '../double.ts';
import { newBody, replyBody } from './bodies.ts';
import { Compose } from './compose.ts';
import { textOf } from './plain-editor.ts';
import type { Words } from './words.ts';

export interface ComposesContext {
  readonly options: DoubleOptions;
  readonly words: Words;
  readonly store: Mailstore;
  /** The surfaces that this page has. */
  readonly places: readonly Surface[];
  /** Shows the conversation in which a reply is written. */
  readonly showThread: (thread: Thread, message: Message) => void;
  /** Opens a window and shows the compose in it. */
  readonly project: (compose: Compose) => void;
  /** A compose has gone; `wasAlone` if it had the page to itself. */
  readonly left: (compose: Compose) => void;
}

export class Composes {
  readonly #context: ComposesContext;
  readonly #open = new Map<string, Compose>();
  readonly #listeners = new Set<() => void>();
  /** How each draft was last open: its options and what it answers. */
  readonly #last = new Map<string, Compose>();
  #shown: Compose | undefined;
  #made = 0;
  #list: readonly Compose[] = [];

  constructor(context: ComposesContext) {
    this.#context = context;
  }

  /** For `useSyncExternalStore`: a new list whenever one is opened, closed, shown or moved. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly list = (): readonly Compose[] => this.#list;

  /** The draft whose tab is in front; none while one reads. */
  get shown(): Compose | undefined {
    return this.#shown;
  }

  get(id: string): Compose {
    const compose = this.#open.get(id);
    if (!compose) throw new Error(`The double has no open compose ${id}`);
    return compose;
  }

  /** A new draft on its surface. Resolves once its editor is editable. */
  async open(request: OpenOptions = {}): Promise<string> {
    const surface = request.surface ?? 'reading-pane';
    const options = { ...this.#context.options, ...request };
    const answers = surface.startsWith('inline-') || request.message || request.thread;
    const thread = answers ? threadOf(request.thread ?? threads[0]?.id ?? '') : undefined;
    const message = thread && messageOf(thread, request.message);
    const already = this.#list.find((one) => surface.startsWith('inline-') && one.message === message);
    if (already?.isInline) return this.#focus(already);

    const html =
      request.html ??
      (thread && message
        ? replyBody(message, thread.subject, options, this.#context.words)
        : newBody(options));
    const body = options.plain ? textOf(html) : html;
    const draft = this.#context.store.create({
      threadId: thread?.id ?? '',
      to: request.to ?? recipientsOf(surface, message),
      subject: request.subject ?? subjectOf(surface, thread),
      bodyHtml: body,
    });
    return this.#show({ draftId: draft.id, surface, thread, message, html: body, options });
  }

  /** A stored draft again: a new root in the reading pane, or alone on a page of its own. */
  reopen(draftId: string, surface: Surface = 'reading-pane'): Promise<string> {
    const { bodyHtml } = this.#context.store.draft(draftId);
    const last = this.#last.get(draftId);
    const { thread, message, options } = last ?? {
      thread: undefined,
      message: undefined,
      options: this.#context.options,
    };
    return this.#show({ draftId, surface, thread, message, html: bodyHtml, options });
  }

  /** Into a window of its own: the same compose, its editor built anew there. */
  async popOut(id: string): Promise<string> {
    const compose = this.get(id);
    if (this.#shown === compose) this.#shown = undefined;
    compose.detach();
    compose.surface = 'pop-out';
    compose.isExpanded = true;
    this.#changed();
    this.#context.project(compose);
    return this.#focus(compose);
  }

  async showTab(id: string): Promise<void> {
    const compose = this.get(id);
    this.#shown = compose.surface === 'reading-pane' ? compose : undefined;
    this.#changed();
    // React takes what leaves the page off it before anyone asks for it again.
    await new Promise((resolve) => setTimeout(resolve));
    await compose.ready();
  }

  /** The reading tab is in front again. */
  read(): void {
    this.#shown = undefined;
    this.#changed();
  }

  async #show(settings: Omit<ConstructorParameters<typeof Compose>[0], 'id'>): Promise<string> {
    if (!this.#context.places.includes(settings.surface))
      throw new Error(`This page has no place for a compose of the kind ${settings.surface}`);
    this.#made += 1;
    const id = `c${Date.now().toString(36)}${this.#made}`;
    const compose = new Compose({ ...settings, id }, this.#context.store, (gone) => this.#leave(gone));
    const { surface, thread, message } = compose;
    this.#open.set(id, compose);
    this.#last.set(compose.draftId, compose);
    if (compose.isInline && thread && message) this.#context.showThread(thread, message);
    this.#shown = surface === 'reading-pane' ? compose : undefined;
    this.#changed();
    if (surface === 'pop-out') this.#context.project(compose);
    return this.#focus(compose);
  }

  /** Replies start in the body, new mail too once it has recipients [own]. */
  async #focus(compose: Compose): Promise<string> {
    await compose.ready();
    if (compose.isInline || compose.to.length > 0) compose.editor.focusAtStart();
    else compose.root?.querySelector<HTMLElement>('[id$="_TO"] [contenteditable="true"]')?.focus();
    return compose.id;
  }

  #leave(compose: Compose): void {
    this.#open.delete(compose.id);
    if (this.#shown === compose) this.#shown = undefined;
    this.#changed();
    this.#context.left(compose);
  }

  #changed(): void {
    this.#list = [...this.#open.values()];
    for (const listener of [...this.#listeners]) listener();
  }
}

function recipientsOf(surface: Surface, message: Message | undefined): readonly string[] {
  if (!message || surface === 'inline-forward') return [];
  const all = surface === 'inline-reply-all' ? [message.from, ...message.to] : [message.from];
  return all.filter((one) => one.address !== owner.address).map((one) => `${one.name} <${one.address}>`);
}

/** As Japanese and English have it; German's AW and WG are left out [own]. */
function subjectOf(surface: Surface, thread: Thread | undefined): string {
  if (!thread) return '';
  return `${surface === 'inline-forward' ? 'FW' : 'RE'}: ${thread.subject}`;
}

// One compose's state and life: what React shows of it, saving, sending, leaving. It outlives its place on the page.
import type { Mailstore } from '../../page/drafts.ts';
import type { Message, Thread } from '../../page/mails.ts';
import type { DoubleOptions, Surface } from '../double.ts';
import type { BodyEditor } from './editor.ts';
import { type Names, newNames } from './names.ts';

/** Outlook waits for a pause of seconds (outlook.md §3.8); tests need not. */
const savePauseMs = 200;

export interface ComposeSettings {
  readonly id: string;
  readonly draftId: string;
  readonly surface: Surface;
  readonly thread: Thread | undefined;
  readonly message: Message | undefined;
  readonly html: string;
  readonly options: DoubleOptions;
}

export class Compose {
  readonly id: string;
  readonly draftId: string;
  readonly thread: Thread | undefined;
  readonly message: Message | undefined;
  readonly options: DoubleOptions;
  readonly names: Names = newNames();
  surface: Surface;
  /** As it was saved last; the body of a draft whose editor isn't on the page. */
  html: string;
  to: readonly string[];
  subject: string;
  isExpanded: boolean;
  asksToDiscard = false;
  savedAt = '';
  /** How often the Send row was built anew. */
  rowBuilds = 0;
  changes = 0;
  root: HTMLElement | null = null;

  readonly #store: Mailstore;
  readonly #left: (compose: Compose) => void;
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #editor: BodyEditor | undefined;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: ComposeSettings, store: Mailstore, left: (compose: Compose) => void) {
    const draft = store.draft(settings.draftId);
    this.id = settings.id;
    this.draftId = settings.draftId;
    this.surface = settings.surface;
    this.thread = settings.thread;
    this.message = settings.message;
    this.options = settings.options;
    this.html = settings.html;
    this.to = draft.to;
    this.subject = draft.subject;
    this.isExpanded = !this.isInline;
    this.#store = store;
    this.#left = left;
  }

  get isInline(): boolean {
    return this.surface.startsWith('inline-');
  }

  get hasSubjectField(): boolean {
    const { replySubject } = this.options;
    return !this.isInline || replySubject === 'always' || (replySubject === 'expanded' && this.isExpanded);
  }

  get editor(): BodyEditor {
    if (!this.#editor) throw new Error(`The editor of compose ${this.id} is not on the page`);
    return this.#editor;
  }

  get hasEditor(): boolean {
    return this.#editor !== undefined;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly version = (): number => this.#version;

  /** Shows the state as it is now: React renders the compose again. */
  render(): void {
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  attach(editor: BodyEditor): void {
    this.#editor = editor;
    this.render();
  }

  /** The editor is about to leave the page, if it is still this one's; its content stays with the draft. */
  detach(editor: BodyEditor | undefined = this.#editor): void {
    if (!editor || editor !== this.#editor) return;
    this.#saveBody();
    editor.end();
    this.#editor = undefined;
  }

  /** Resolves once the editor is on the page. */
  ready(): Promise<void> {
    if (this.#editor) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!this.#editor) return;
        stop();
        resolve();
      });
    });
  }

  readonly bodyChanged = (): void => {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#saveBody(), savePauseMs);
  };

  setBody(html: string): void {
    if (this.#editor) {
      this.#editor.load(html);
      this.html = this.#content();
    } else this.html = html;
    this.#store.save(this.draftId, { bodyHtml: this.html });
  }

  setSubject(subject: string): void {
    this.subject = subject;
    this.#saved({ subject });
  }

  setRecipients(to: readonly string[]): void {
    this.to = to;
    this.#saved({ to });
  }

  expand(): void {
    if (this.isExpanded) return;
    this.isExpanded = true;
    this.render();
  }

  ask(isAsking: boolean): void {
    this.asksToDiscard = isAsking;
    this.render();
  }

  rebuildRow(): void {
    this.rowBuilds += 1;
    this.render();
  }

  send(): void {
    const { html, text } = this.editor.outgoing();
    const { plain } = this.options;
    this.#drop();
    this.#store.send({ draftId: this.draftId, to: this.to, subject: this.subject, html, text, plain });
    this.#left(this);
  }

  /** Saves what is pending and goes. */
  close(): void {
    this.#saveBody();
    this.#drop();
    this.#left(this);
  }

  discard(): void {
    this.#drop();
    this.#store.discard(this.draftId);
    this.#left(this);
  }

  #drop(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  #content(): string {
    const { html, text } = this.editor.outgoing();
    return this.options.plain ? text : html;
  }

  #saveBody(): void {
    if (!this.#pending || !this.#editor) return;
    this.#drop();
    this.changes += 1;
    this.html = this.#content();
    this.#saved({ bodyHtml: this.html });
  }

  #saved(part: Parameters<Mailstore['save']>[1]): void {
    if (!this.#store.has(this.draftId)) return;
    this.#store.save(this.draftId, part);
    this.savedAt = new Date().toTimeString().slice(0, 5);
    this.render();
  }
}

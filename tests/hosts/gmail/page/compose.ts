// One compose's life: its root first, its editor a little later, then saving, sending, closing.

import type { Mailstore } from '../../page/drafts.ts';
import type { DoubleOptions, Surface } from '../double.ts';
import {
  type Anatomy,
  type AnatomySettings,
  buildAnatomy,
  buildEditorElement,
  buildQuoteButton,
  isInline,
} from './anatomy.ts';
import { type Editor, makeEditor, setHtml } from './editor.ts';
import { el, find } from './element.ts';
import { outgoingHtml, outgoingText } from './outgoing.ts';
import type { Place } from './place.ts';
import type { Words } from './words.ts';

export interface ComposeSettings {
  readonly id: string;
  readonly draftId: string;
  readonly surface: Surface;
  readonly replyTo: string;
  readonly html: string;
  readonly quote: string;
  readonly options: DoubleOptions;
}

export interface ComposeEvents {
  /** The compose has left the page; `quote` is what was still trimmed. */
  closed(quote: string): void;
  saved(): void;
  sent(): void;
  popOut(): void;
}

export class Compose {
  readonly id: string;
  readonly draftId: string;
  readonly surface: Surface;
  readonly anatomy: Anatomy;
  /** Resolves once the editor is editable. */
  readonly ready: Promise<void>;
  changes = 0;

  readonly #settings: AnatomySettings;
  readonly #options: DoubleOptions;
  readonly #store: Mailstore;
  readonly #words: Words;
  readonly #place: Place;
  readonly #events: ComposeEvents;
  readonly #editorElement: HTMLElement;
  #editor: Editor | undefined;

  constructor(
    settings: ComposeSettings,
    store: Mailstore,
    words: Words,
    place: Place,
    events: ComposeEvents,
  ) {
    const draft = store.draft(settings.draftId);
    this.id = settings.id;
    this.draftId = settings.draftId;
    this.surface = settings.surface;
    this.#options = settings.options;
    this.#store = store;
    this.#words = words;
    this.#place = place;
    this.#events = events;
    this.#settings = { ...settings, threadId: draft.threadId, to: draft.to, subject: draft.subject, words };
    this.anatomy = buildAnatomy(this.#settings, {
      send: () => this.send(),
      discard: () => this.discard(),
      run: (command) => this.#editor?.run(command),
      recipientsChanged: () => this.#save({ to: this.anatomy.recipients.addresses() }),
      popOut: () => events.popOut(),
      editSubject: () => events.popOut(),
    });
    this.#editorElement = buildEditorElement(`:${settings.id}`, this.#settings);
    setHtml(this.#editorElement, settings.html);
    this.#listen();
    place.mount(this.anatomy.root);
    place.setTitle(draft.subject);
    if (settings.surface !== 'dock' || draft.to.length > 0) this.anatomy.recipients.collapse();
    this.ready = this.#becomeEditable(settings.quote);
  }

  get place(): Place {
    return this.#place;
  }

  get editor(): Editor {
    if (!this.#editor) throw new Error(`The editor of compose ${this.id} is not there yet`);
    return this.#editor;
  }

  /** What is saved and sent: Closure's cleaned contents without Gmail's own placeholder. */
  html(): string {
    const copy = document.implementation.createHTMLDocument('').createElement('div');
    setHtml(copy, this.editor.html());
    copy.querySelector('.aO8[contenteditable="false"]')?.remove();
    return copy.innerHTML;
  }

  load(html: string): void {
    this.editor.load(html);
    this.#store.save(this.draftId, { bodyHtml: this.html() });
    this.#placePlaceholder();
  }

  showQuote(): void {
    const { uet, editorSlot } = this.anatomy;
    const quote = uet.value;
    if (!quote) throw new Error(`Compose ${this.id} has no trimmed quote`);
    this.editor.change(() => {
      const opened = el('div');
      setHtml(opened, quote);
      this.#editorElement.append(el('br'), ...opened.childNodes);
    });
    uet.value = '';
    editorSlot.parentElement?.querySelector('.ajR')?.remove();
  }

  send(): void {
    this.editor.flush();
    const html = outgoingHtml(this.html(), this.anatomy.uet.value);
    const { plain } = this.#options;
    this.#store.send({
      draftId: this.draftId,
      to: this.anatomy.recipients.addresses(),
      subject: this.#store.draft(this.draftId).subject,
      html: plain ? '' : html,
      text: outgoingText(html),
      plain,
    });
    this.#leave();
    this.#events.sent();
  }

  /** Saves what is pending and goes. */
  close(): void {
    this.#editor?.flush();
    this.#leave();
  }

  discard(): void {
    this.#leave();
    this.#store.discard(this.draftId);
  }

  /** New composes start in To, replies in the body; with recipients given, the first empty part [own]. */
  focus(): void {
    const { recipients, subject } = this.anatomy;
    if (isInline(this.surface)) this.anatomy.root.scrollIntoView({ block: 'nearest' });
    if (isInline(this.surface) || this.surface === 'dock-reply') this.editor.focusAtStart();
    else if (recipients.addresses().length === 0) recipients.input.focus();
    else if (subject.value === '') subject.focus();
    else this.editor.focusAtStart();
  }

  #leave(): void {
    this.#editor?.end();
    this.#editor = undefined;
    this.#place.remove();
    this.anatomy.root.remove();
    this.#events.closed(this.anatomy.uet.value);
  }

  /** The root can exist long before its editor (gmail.md §1.1, §2.2). */
  async #becomeEditable(quote: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#options.editorDelay));
    if (!this.anatomy.root.isConnected) return;
    this.anatomy.editorSlot.append(this.#editorElement);
    this.#placePlaceholder();
    this.#editor = makeEditor(this.#editorElement, this.#options.undo, () => {
      this.changes += 1;
      this.#save({ bodyHtml: this.html() });
      this.#showTitle();
    });
    if (quote) this.anatomy.editorSlot.after(buildQuoteButton(this.#words, () => this.showQuote()));
  }

  #save(part: Parameters<Mailstore['save']>[1]): void {
    if (!this.#store.has(this.draftId)) return;
    this.#store.save(this.draftId, part);
    this.anatomy.status.textContent = this.#words.saved;
    this.#events.saved();
  }

  /** The title follows at Gmail's own pace, blur or save, not with each key (gmail.md §3.6). */
  #showTitle(): void {
    this.#place.setTitle(this.anatomy.subject.value);
  }

  #listen(): void {
    const { root, subject, recipients } = this.anatomy;
    for (const type of ['input', 'change']) {
      subject.addEventListener(type, () => this.#save({ subject: subject.value }));
    }
    subject.addEventListener('blur', () => this.#showTitle());
    root.addEventListener('focusin', (event) => {
      if (event.target === subject || this.#editorElement.contains(event.target as Node))
        recipients.collapse();
    });
    this.#editorElement.addEventListener('input', () => this.#placePlaceholder());

    // Gmail stops many key events at the compose root (gmail.md §3.7).
    root.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.send();
      } else if (event.key === 'Escape') this.#escape();
    });
    for (const type of ['keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
  }

  #escape(): void {
    if (this.surface === 'dock' || this.surface === 'dock-reply') this.close();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  /** "Help me write" shows while nothing is written, beside the editor or as an uneditable node in it (gmail.md §1.1). */
  #placePlaceholder(): void {
    const { placeholder } = this.#options;
    if (placeholder === 'none') return;
    const isEmpty = !/\S/.test(this.#writtenText());
    if (placeholder === 'sibling') {
      find(this.anatomy.editorSlot, '.aO8').style.display = isEmpty ? '' : 'none';
      return;
    }
    const inside = this.#editorElement.querySelector('.aO8[contenteditable="false"]');
    if (isEmpty && !inside) {
      this.#editorElement.append(el('span.aO8', { contenteditable: 'false' }, this.#words.helpMeWrite));
    } else if (!isEmpty) inside?.remove();
  }

  #writtenText(): string {
    const copy = this.#editorElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('.aO8, .gmail_signature, .gmail_signature_prefix, .gmail_quote'))
      own.remove();
    return copy.textContent ?? '';
  }
}

// The account's drafts and sent mail. They outlive a reload in the same tab, as they do on a host's server.
import type { Draft, SentMail } from '../double.ts';

const storageKey = 'double-drafts';

export class Mailstore {
  readonly #drafts = new Map<string, Draft>();
  readonly #sent: SentMail[] = [];
  readonly #newId: () => string;

  /** `newId` names drafts as the host does. */
  constructor(newId: () => string) {
    this.#newId = newId;
    const stored = sessionStorage.getItem(storageKey);
    if (!stored) return;
    const { drafts, sent } = JSON.parse(stored) as { drafts: Draft[]; sent: SentMail[] };
    for (const draft of drafts) this.#drafts.set(draft.id, draft);
    this.#sent.push(...sent);
  }

  create(first: Omit<Draft, 'id' | 'savedCount'>): Draft {
    const draft = { ...first, id: this.#newId(), savedCount: 0 };
    this.#drafts.set(draft.id, draft);
    this.#keep();
    return draft;
  }

  draft(id: string): Draft {
    const draft = this.#drafts.get(id);
    if (!draft) throw new Error(`The double has no draft ${id}`);
    return draft;
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  save(id: string, part: Partial<Pick<Draft, 'to' | 'subject' | 'bodyHtml'>>): void {
    const draft = this.draft(id);
    this.#drafts.set(id, { ...draft, ...part, savedCount: draft.savedCount + 1 });
    this.#keep();
  }

  discard(id: string): void {
    this.#drafts.delete(id);
    this.#keep();
  }

  send(mail: SentMail): void {
    this.#drafts.delete(mail.draftId);
    // What is dispatched at this moment: nothing, once the press has ended.
    const { event } = window;
    const on = event && {
      type: event.type,
      isTrusted: event.isTrusted,
      after: performance.now() - event.timeStamp,
    };
    this.#sent.push({ ...mail, ...(on && { on }) });
    this.#keep();
  }

  drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  sent(): readonly SentMail[] {
    return [...this.#sent];
  }

  #keep(): void {
    sessionStorage.setItem(storageKey, JSON.stringify({ drafts: this.drafts(), sent: this.#sent }));
  }
}

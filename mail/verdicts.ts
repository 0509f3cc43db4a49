// What is wrong with the drafts that a letter of ours stands in: asked of the background whenever one has changed.
import { type Compose, contextOf, ownLines } from './compose.ts';
import type { Flaw, StandingDraft, Verdict } from './messages.ts';
import { draftOf } from './place.ts';

/** Milliseconds without a change until the draft is checked. */
const PAUSE = 300;

type Ask = (draft: StandingDraft) => Promise<Verdict | null>;

/** The flaws, with the draft that they were found in. */
interface Found {
  readonly flaws: readonly Flaw[];
  readonly draft: string;
}

export interface Verdicts {
  /** From now on, until nothing of the letter is left. */
  follow(compose: Compose): void;
  /** What is wrong with the draft as it stands at this moment, as far as it is known. */
  flawsOf(compose: Compose): readonly Flaw[];
  /** Those of the last verdict. */
  words(): Verdict['words'];
}

export function makeVerdicts(ask: Ask, signal: AbortSignal): Verdicts {
  const found = new Map<Compose, Found | undefined>();
  let words: Verdict['words'];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = async (compose: Compose) => {
    const context = contextOf(compose);
    const draft = draftOf(compose);
    if (!context || !draft || !/letter/.test(context.text)) return void found.delete(compose);
    observer ??= new MutationObserver(soon);
    observer.observe(compose.root, { childList: true, characterData: true, subtree: true });
    const { proof } = compose;
    // Nobody answers once the extension was updated or taken away: then nothing is stopped.
    const verdict = await ask({ draft, context, ticket: proof()?.ticket }).catch(() => null);
    if (!found.has(compose)) return;
    if (verdict) ({ words } = verdict);
    const { blanks = [] } = proof() ?? {};
    const flaws = verdict && [
      ...blanks.map((text) => ({ text, why: words.unfilled })),
      // What is unfilled is a finding too.
      ...verdict.flaws.filter(({ text }) => !blanks.includes(text)),
    ];
    found.set(compose, flaws ? { flaws, draft: JSON.stringify(draft) } : undefined);
  };
  const judgeAll = () => {
    observer?.disconnect();
    for (const compose of found.keys()) void judge(compose);
  };
  const soon = () => {
    clearTimeout(timer);
    if (found.size > 0) timer = setTimeout(judgeAll, PAUSE);
  };
  /** There only once there is a letter to follow. */
  let observer: MutationObserver | undefined;
  // A field's text is no mutation.
  addEventListener('input', soon, { signal, capture: true, passive: true });
  // The user may have been at the settings.
  addEventListener('focus', soon, { signal });
  signal.addEventListener('abort', () => {
    found.clear();
    soon();
    observer?.disconnect();
  });

  return {
    follow(compose) {
      found.set(compose, undefined);
      // Not before the picker has heard that its letter stands.
      soon();
    },
    flawsOf(compose) {
      const { host, root } = compose;
      const { flaws = [], draft } = found.get(compose) ?? {};
      const body = host.body(root);
      if (!flaws[0] || !body) return [];
      const own = ownLines(host, body).map(({ text }) => text);
      const text = [host.subjectText(root), ...own].join('\n');
      const isFresh = draft === JSON.stringify(draftOf(compose));
      return flaws.filter((flaw) => (flaw.text ? text.includes(flaw.text) : isFresh));
    },
    words: () => words,
  };
}

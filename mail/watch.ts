// Notices composes coming and going: one observer for the page, at most one look per frame, nothing while idle.
import { type Compose, makeCompose } from './compose.ts';
import type { MailHost } from './host.ts';
import { writablesOn } from './writables.ts';

interface Watched {
  readonly compose: Compose;
  readonly ends: AbortController;
  /** Puts back what the host has taken away. */
  readonly mend: () => void;
}

/** Called once for each compose; `signal` aborts when it is closed. What it returns is called again after every change. */
export type OnCompose = (compose: Compose, signal: AbortSignal) => () => void;

/** The composes that are open now, in the order in which they came. */
export type OpenComposes = () => readonly Compose[];

/** Watches until `signal` aborts. Of attributes, which change all the time, only the one is asked for that makes an editor. */
export function watchComposes(
  host: MailHost,
  page: Document,
  onCompose: OnCompose,
  signal: AbortSignal,
): OpenComposes {
  const watched = new Map<HTMLElement, Watched>();
  const writables = writablesOn(page, host.writable);
  /** Something can be written in that is no part of a compose, or not yet: what it lacks may come anywhere. */
  let isOpen = false;
  let isScheduled = false;

  const look = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const known = writables.all();
    const roots = host.findComposes(page, known);
    isOpen = known.some((one) => !roots.some((root) => root.contains(one)));
    for (const [root, { ends }] of watched) {
      if (root.isConnected && !isFoundAnew(root, roots)) continue;
      ends.abort();
      watched.delete(root);
    }
    for (const root of roots) {
      const known = watched.get(root);
      if (known) {
        known.mend();
        continue;
      }
      const compose = makeCompose(crypto.randomUUID(), host, root);
      const ends = new AbortController();
      watched.set(root, { compose, ends, mend: onCompose(compose, ends.signal) });
    }
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(look);
  };

  /** Typing makes lines come and go inside the editor; that concerns nobody here. Nor does what is far from any editor. */
  const concerns = (record: MutationRecord): boolean => {
    if (record.type === 'attributes') return writables.note(record.target as Element);
    // Whatever is read of a record costs: in an inbox without a compose it is only what has come.
    const hasEditors = !writables.isEmpty;
    if (hasEditors && writables.hold(record.target)) return false;
    if (elementsIn(record.addedNodes).filter(writables.note).length > 0) return true;
    if (!hasEditors) return false;
    const isNear = isOpen || [...watched.keys()].some((root) => root.contains(record.target));
    return isNear && [record.addedNodes, record.removedNodes].some((nodes) => elementsIn(nodes).length > 0);
  };

  const observer = new MutationObserver((records) => {
    // Each is asked: it may bring an editor.
    const isConcern = records.filter(concerns).length > 0;
    if (isConcern || hasGone(watched.keys())) schedule();
  });
  observer.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['contenteditable'],
  });
  // A page that comes back from the cache; a fresh one was searched at the start.
  page.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      writables.search();
      schedule();
    },
    { signal },
  );
  // An editor that was swapped unseen.
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (isOpen || (target instanceof Element && writables.note(target))) schedule();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { ends } of watched.values()) ends.abort();
    watched.clear();
  });
  look();
  return () => [...watched.values()].map(({ compose }) => compose).filter(({ root }) => root.isConnected);
}

/** The host has changed what the same compose is found by: as another element around or inside the one that we knew. */
function isFoundAnew(root: Element, roots: readonly Element[]): boolean {
  return roots.some((found) => found !== root && (found.contains(root) || root.contains(found)));
}

/** By index: there is one list a change, and an iterator would cost more than its nodes. */
function elementsIn(nodes: NodeList): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.nodeType === Node.ELEMENT_NODE) elements.push(node as Element);
  }
  return elements;
}

function hasGone(roots: Iterable<Element>): boolean {
  for (const root of roots) if (!root.isConnected) return true;
  return false;
}

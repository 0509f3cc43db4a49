// Notices composes coming and going: one observer for the page, one look per frame, nothing while idle.
import { type Compose, makeCompose } from './compose.ts';
import type { MailHost } from './host.ts';

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

/** Watches until `signal` aborts. Only childList records are asked for: attributes change all the time. */
export function watchComposes(
  host: MailHost,
  page: Document,
  onCompose: OnCompose,
  signal: AbortSignal,
): OpenComposes {
  const watched = new Map<HTMLElement, Watched>();
  let isScheduled = false;

  const look = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const roots = host.findComposes(page);
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

  const observer = new MutationObserver((records) => {
    if (records.some(isStructural)) schedule();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  // A page that comes back from the cache, or whose editor was swapped unseen.
  page.defaultView?.addEventListener('pageshow', schedule, { signal });
  page.addEventListener('focusin', schedule, { signal, capture: true, passive: true });
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

/** Typing makes lines come and go inside the editor; that concerns nobody here. */
function isStructural({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof HTMLElement && target.isContentEditable) return false;
  return hasElement(addedNodes) || hasElement(removedNodes);
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}

// Gives each compose of a page its button and its picker, and knows which one the user means.
import { makeButton } from './button.ts';
import type { Compose } from './compose.ts';
import { makeFrame, type PickerFrame } from './frame.ts';
import type { MailHost } from './host.ts';
import type { Look } from './look.ts';
import { type OpenComposes, watchComposes } from './watch.ts';
import { select } from './write.ts';

/** What the mail page's part of the extension needs from outside it. */
export interface Surroundings {
  /** The extension has gone from under the page. */
  isGone(): boolean;
  /** Ends it all, and says why at the button. */
  leave(button: Element, words: string): void;
  /** The picker's address for one compose. */
  pickerUrl(composeId: string): string;
}

export interface Mounted {
  /** Nothing shows before the first one. */
  dress(look: Look): void;
  readonly composes: OpenComposes;
  /** The one with this id; without one: the one that has the focus, had it last, or came last. */
  pick(id?: string): Compose | undefined;
  /** The next compose to come, or nothing when none does. */
  nextCompose(): Promise<Compose | undefined>;
  /** Takes every picker away, or that of the compose with this id; the draft gets the focus back. */
  closePickers(id?: string): void;
  /** Back to the compose's picker, if it is open: its keys must not reach the draft. */
  focusPicker(compose: Compose): void;
  /** Where the user's caret is now. */
  noteCaret(compose: Compose): void;
}

/** Milliseconds in which a mail site brings a compose that it was asked for, on a slow day. */
const PATIENCE = 30_000;

/** Works on the page until `signal` aborts, and then leaves nothing behind. */
export function mountOn(host: MailHost, page: Document, around: Surroundings, signal: AbortSignal): Mounted {
  const frames = new Map<Compose, PickerFrame>();
  /** Told of each compose as it comes. */
  const awaiting = new Set<(compose: Compose) => void>();
  /** Each puts its compose's button where it belongs, or away. */
  const mends = new Set<() => void>();
  let look: Look | undefined;
  let lastUsed: Compose | undefined;
  const noteCaret = (compose: Compose) => compose.noteSelection(selectionOf(page));

  const composes = watchComposes(
    host,
    page,
    (compose, closed) => {
      const frame = makeFrame(
        host.name,
        around.pickerUrl(compose.id),
        () => {
          button.element.setAttribute('aria-expanded', 'false');
          giveFocusBack(compose);
        },
        closed,
      );
      const press = () => {
        // The page has put it elsewhere: what the user sees there is another compose.
        if (!compose.root.contains(button.element)) return;
        if (around.isGone()) return around.leave(button.element, look?.outdated ?? '');
        lastUsed = compose;
        if (frame.isOpen) return frame.close();
        // The caret may have been there before we were.
        noteCaret(compose);
        button.element.setAttribute('aria-expanded', 'true');
        frame.open(button.element, look?.title ?? '');
      };
      const button = makeButton(host, press, () => around.isGone() || frame.warm(), closed);
      for (const tell of awaiting) tell(compose);
      frames.set(compose, frame);

      const placesInside = () =>
        host.buttonPlaces(compose.root).filter(({ parent }) => compose.root.contains(parent));
      const mend = () => {
        if (!look) return;
        if (!look.hasButton[host.name]) return button.remove();
        button.name(look.label);
        button.place(compose.root, placesInside);
      };
      mend();
      mends.add(mend);
      closed.addEventListener('abort', () => {
        frames.delete(compose);
        mends.delete(mend);
      });
      return mend;
    },
    signal,
  );

  page.addEventListener(
    'selectionchange',
    () => {
      const compose = composes().find(({ root }) => root.contains(placeOf(page)));
      if (!compose) return;
      lastUsed = compose;
      noteCaret(compose);
    },
    { signal },
  );

  return {
    dress(next) {
      look = next;
      for (const mend of mends) mend();
    },
    composes,
    pick(id) {
      const open = composes();
      if (id !== undefined) return open.find((compose) => compose.id === id);
      return (
        open.find(({ root }) => root.contains(page.activeElement)) ??
        open.find((compose) => compose === lastUsed) ??
        open.findLast(({ root }) => root.getClientRects().length > 0)
      );
    },
    nextCompose: () =>
      new Promise((resolve) => {
        const end = (compose?: Compose) => {
          clearTimeout(timer);
          awaiting.delete(end);
          resolve(compose);
        };
        const timer = setTimeout(end, PATIENCE);
        awaiting.add(end);
      }),
    closePickers(id) {
      for (const [compose, frame] of frames) if (compose.id === (id ?? compose.id)) frame.close();
    },
    focusPicker: (compose) => frames.get(compose)?.focus(),
    noteCaret,
  };
}

function selectionOf(page: Document): Range | undefined {
  const selection = page.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** The selection inside a plain-text field is the field's own secret. */
function placeOf(page: Document): Node | null {
  const { activeElement } = page;
  if (activeElement?.matches('textarea')) return activeElement;
  return selectionOf(page)?.commonAncestorContainer ?? null;
}

function giveFocusBack(compose: Compose): void {
  const body = compose.host.body(compose.root);
  const cursor = compose.cursor();
  if (body && cursor) select(body, cursor);
  else body?.focus({ preventScroll: true });
}

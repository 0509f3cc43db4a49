// Gives each compose its button and its picker, and answers what the picker asks.
import type { Context, DraftAsItStands, Mending } from '../interview/context.ts';
import type { Place } from '../interview/courtesy/finding.ts';
import type { Letter, Order, Outcome } from '../templates/letter.ts';
import { makeButton } from './button.ts';
import { type Compose, contextOf } from './compose.ts';
import { makeFrame } from './frame.ts';
import type { MailHost } from './host.ts';
import { insertLetter } from './insert.ts';
import { draftOf, mendPlace, showPlace } from './place.ts';
import { watchComposes } from './watch.ts';
import { select } from './write.ts';

/** What the mail page's part of the extension needs from outside it. */
export interface Surroundings {
  readonly label: string;
  readonly title: string;
  /** The picker's address for one compose. */
  pickerUrl(composeId: string): string;
}

export interface Desk {
  context(composeId: string | undefined): Context | null;
  insert(order: Order): Promise<Outcome>;
  close(): void;
  draft(composeId: string): DraftAsItStands | null;
  showPlace(composeId: string, place: Place): void;
  mendPlace(mending: Mending): boolean;
  /** A way to write into the first compose of the page, once it is there. */
  readonly firstCompose: Promise<(letter: Letter) => Promise<Outcome>>;
}

/** Works on the page until `signal` aborts, and then leaves nothing behind. */
export function mountOn(host: MailHost, page: Document, around: Surroundings, signal: AbortSignal): Desk {
  const closers = new Map<Compose, () => void>();
  const opened = Promise.withResolvers<Compose>();
  let lastUsed: Compose | undefined;
  /** One letter at a time: a second order waits for what became of the first. */
  let writing: Promise<unknown> = Promise.resolve();

  const openComposes = watchComposes(
    host,
    page,
    (compose, closed) => {
      const frame = makeFrame(
        around.pickerUrl(compose.id),
        around.title,
        () => {
          button.element.setAttribute('aria-expanded', 'false');
          giveFocusBack(compose);
        },
        closed,
      );
      const press = () => {
        lastUsed = compose;
        if (frame.isOpen) return frame.close();
        // The caret may have been there before we were.
        compose.noteSelection(selectionOf(page));
        button.element.setAttribute('aria-expanded', 'true');
        frame.open(button.element);
      };
      const button = makeButton(host.name, around.label, press, closed);
      opened.resolve(compose);
      closers.set(compose, frame.close);
      closed.addEventListener('abort', () => closers.delete(compose));
      const mend = () => button.place(host.buttonPlace(compose.root));
      mend();
      return mend;
    },
    signal,
  );

  page.addEventListener(
    'selectionchange',
    () => {
      const compose = openComposes().find(({ root }) => root.contains(placeOf(page)));
      if (!compose) return;
      lastUsed = compose;
      compose.noteSelection(selectionOf(page));
    },
    { signal },
  );

  /** The one that was asked for; else the one that has the focus, had it last, or came last. */
  const pick = (id: string | undefined) => {
    const open = openComposes();
    if (id !== undefined) return open.find((compose) => compose.id === id);
    return (
      open.find(({ root }) => root.contains(page.activeElement)) ??
      open.find((compose) => compose === lastUsed) ??
      open.findLast(({ root }) => root.getClientRects().length > 0)
    );
  };
  const closeAll = () => {
    for (const close of closers.values()) close();
  };

  const insert = async (order: Order): Promise<Outcome> => {
    const compose = pick(order.composeId);
    if (!compose) return 'gone';
    const outcome = await insertLetter(compose, order);
    if (outcome === 'inserted') {
      // The caret's new place, before closing gives the focus back to it.
      compose.noteSelection(selectionOf(page));
      closeAll();
    }
    return outcome;
  };
  const inTurn = (order: Order): Promise<Outcome> => {
    const outcome = writing.then(() => insert(order));
    writing = outcome.catch(() => {});
    return outcome;
  };

  return {
    context(id) {
      const compose = pick(id);
      return (compose && contextOf(compose)) ?? null;
    },
    insert: inTurn,
    close: closeAll,
    draft(id) {
      const compose = pick(id);
      return (compose && draftOf(compose)) ?? null;
    },
    showPlace(id, place) {
      const compose = pick(id);
      if (!compose) return;
      closeAll();
      showPlace(compose, place);
    },
    mendPlace(mending) {
      const compose = pick(mending.composeId);
      return compose !== undefined && mendPlace(compose, mending);
    },
    firstCompose: opened.promise.then(
      ({ id }) =>
        (letter) =>
          inTurn({ composeId: id, letter, placement: 'top', replaceSubject: false }),
    ),
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

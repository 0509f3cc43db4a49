// Answers what the picker asks of the page's composes.
import type { FreshLetter, Order, Outcome } from '../templates/letter.ts';
import { clickOn } from './click.ts';
import { type Compose, contextOf } from './compose.ts';
import type { MailHost } from './host.ts';
import { comesToStand, insertLetter } from './insert.ts';
import type { Answers } from './messages.ts';
import type { Mounted } from './mount.ts';
import { draftOf, mendPlace, showPlace } from './place.ts';

export interface Desk {
  /** To what the picker asks by these names (messages.ts). */
  readonly answers: Required<
    Pick<Answers, 'context' | 'insert' | 'draft' | 'showPlace' | 'mendPlace' | 'thread' | 'reply'>
  >;
  /** Fetches a letter for the first compose of the page, once there is one, and writes it there, unless the address does. */
  bring(fetchLetter: () => Promise<FreshLetter | null>): Promise<void>;
}

/** `onInserted`: a letter stands in this compose. */
export function makeDesk(
  host: MailHost,
  page: Document,
  mounted: Mounted,
  onInserted: (compose: Compose) => void,
): Desk {
  const { pick, nextCompose, closePickers, focusPicker, noteCaret } = mounted;
  /** One letter at a time: a second order waits for what became of the first. */
  let writing: Promise<unknown> = Promise.resolve();

  const insertNow = async (order: Order): Promise<Outcome> => {
    const compose = pick(order.composeId);
    if (!compose) return 'gone';
    const outcome = await insertLetter(compose, order);
    if (outcome === 'inserted') {
      // The caret's new place, before closing gives the focus back to it.
      noteCaret(compose);
      closePickers();
      onInserted(compose);
    }
    return outcome;
  };
  const insert = (order: Order): Promise<Outcome> => {
    const outcome = writing.then(() => insertNow(order));
    writing = outcome.catch(() => {});
    return outcome;
  };
  const orderFor = (
    { id }: Compose,
    { letter, proof }: Required<Pick<Order, 'letter' | 'proof'>>,
  ): Order => ({
    composeId: id,
    placement: 'top',
    replaceSubject: false,
    letter,
    proof,
  });

  const answers: Desk['answers'] = {
    context(id) {
      const compose = pick(id);
      return (compose && contextOf(compose)) ?? null;
    },
    insert,
    draft(id) {
      const compose = pick(id);
      return compose ? draftOf(compose) : null;
    },
    showPlace({ composeId, place }) {
      const compose = pick(composeId);
      if (!compose) return;
      closePickers();
      showPlace(compose, place);
    },
    mendPlace(mending) {
      const compose = pick(mending.composeId);
      const isMended = compose !== undefined && mendPlace(compose, mending);
      if (compose) focusPicker(compose);
      return isMended;
    },
    thread: () => host.shown(page) ?? null,
    async reply(written) {
      const button = host.replyButton(page);
      if (!button) return 'gone';
      const coming = nextCompose();
      clickOn(button);
      const compose = await coming;
      return compose ? insert(orderFor(compose, written)) : 'gone';
    },
  };
  return {
    answers,
    async bring(fetchLetter) {
      const compose = pick() ?? (await nextCompose());
      const fresh = compose && (await fetchLetter());
      if (!fresh) return;
      const order = orderFor(compose, fresh);
      if (fresh.isInAddress && (await comesToStand(compose, fresh.letter.lines))) {
        compose.remember(order);
        onInserted(compose);
        // Words that are there may be the letter's, told apart by nothing but a space.
      } else if (!fresh.isInAddress || contextOf(compose)?.text === 'empty') await insert(order);
    },
  };
}

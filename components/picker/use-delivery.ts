// What happens on Insert, on Copy and on a new draft, and what the user is told about it.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { MailSite, Placement } from '../../interview/context.ts';
import type { Letter, Outcome, Proof } from '../../templates/letter.ts';
import { blanksIn } from '../../templates/render.ts';
import type { Bridge, Surface } from './bridge.ts';
import { copyLetter } from './copy-letter.ts';
import { type Undelivered, useUndelivered } from './use-undelivered.ts';
import { leaveFields, type Visit } from './use-visit.ts';
import type { Writing } from './use-writing.ts';

export type Notice =
  | 'missing'
  | 'choosePlacement'
  | 'chooseMeaning'
  | 'broken'
  | 'copied'
  | 'copiedInstead'
  | 'notCopied'
  | 'gone'
  | 'opened';

/** Where the letter is to go when no compose is open. */
export type Wish = MailSite | 'reply';

interface Delivering {
  readonly bridge: Bridge;
  readonly surface: Surface;
  readonly visit: Visit;
  readonly writing: Writing;
  /** Why there is no letter yet: the user has to say which of two it is, or to mend the template. */
  readonly obstacle: 'chooseMeaning' | 'broken' | undefined;
  readonly placement: Placement | undefined;
  readonly replaceSubject: boolean;
}

export interface Delivery {
  readonly notice: Notice | undefined;
  /** Counts the presses that were refused, so that each brings the focus to what is missing. */
  readonly refusal: number;
  readonly hasInserted: boolean;
  /** Inserts; without a compose, answers the mail that is open, or opens a new draft. `asItIs`: with its markers too. */
  readonly deliver: (asItIs?: boolean, wish?: Wish) => Promise<void>;
  readonly copy: () => Promise<void>;
  /** There is one that a draft of this tab should have had. */
  readonly undelivered: Undelivered | undefined;
  /** Inserts it; copies it where that can't be. */
  readonly deliverThat: () => Promise<void>;
}

export function useDelivery({
  bridge,
  surface,
  visit,
  writing,
  obstacle,
  placement,
  replaceSubject,
}: Delivering): Delivery {
  const [notice, setNotice] = useState<Notice>();
  const [hasInserted, setInserted] = useState(false);
  const [refusal, setRefusal] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [chosen, choose] = useState<Wish>();
  const { context, thread, count } = visit;
  const { letter, missing } = writing;
  const undelivered = useUndelivered(bridge, visit);

  // Before anyone can press again: later it would take away the answer to that press.
  useLayoutEffect(() => setNotice(undefined), [context?.composeId]);

  const leave = () => {
    leaveFields();
    if (surface === 'popup') window.close();
  };

  const proof = (): Proof => {
    const { facts, profile, purpose, route } = writing.given;
    const ticket = crypto.randomUUID();
    bridge.keepOccasion(ticket, { facts, profile, purpose, route });
    return { ticket, blanks: blanksIn(letter) };
  };

  const insertedNow = () => {
    setInserted(true);
    setNotice(undefined);
    leave();
  };

  const settle = async (delivering: Promise<Outcome>) => {
    const outcome = await delivering.catch((): Outcome => 'failed');
    if (outcome === 'inserted') insertedNow();
    else setNotice(outcome === 'gone' && context ? 'gone' : await copied(letter, 'copiedInstead'));
  };

  const openDraft = async (site: MailSite) => {
    const isOpened = await bridge.compose(letter, proof(), site).then(
      () => true,
      () => false,
    );
    setNotice(isOpened ? 'opened' : await copied(letter, 'copiedInstead'));
    if (isOpened) leave();
  };

  const refuse = (reason: Notice) => {
    setNotice(reason);
    setRefusal((count) => count + 1);
  };

  const deliver = async (asItIs = false, wish = chosen) => {
    // For the press that says to go on after a refusal.
    choose(wish);
    if (isBusy || context === undefined || count === 0) return;
    if (obstacle) return refuse(obstacle);
    if (missing.length > 0 && !asItIs) return refuse('missing');
    if (context && !placement) return refuse('choosePlacement');
    setIsBusy(true);
    const answers = thread !== undefined && (wish ?? 'reply') === 'reply';
    if (context && placement)
      await settle(
        bridge.insert({
          composeId: context.composeId,
          letter,
          placement,
          replaceSubject,
          proof: proof(),
        }),
      );
    else if (answers) await settle(bridge.reply(letter, proof()));
    else await openDraft(wish && wish !== 'reply' ? wish : 'gmail');
    setIsBusy(false);
  };

  const deliverThat = async () => {
    if (isBusy || !undelivered) return;
    const { composeId, letter, proof, refused, delivered } = undelivered;
    setIsBusy(true);
    const order = { letter, placement: 'letter', replaceSubject: false, proof } as const;
    const outcome =
      composeId && (await bridge.insert({ composeId, ...order }).catch((): Outcome => 'failed'));
    if (outcome === 'inserted') {
      delivered();
      insertedNow();
    } else if (await copyLetter(letter)) {
      delivered();
      bridge.copied();
      setNotice(outcome ? 'copiedInstead' : 'copied');
    } else {
      // After a while a browser lets a press write to the clipboard no more: the next one only copies.
      refused();
    }
    setIsBusy(false);
  };

  const isSettled =
    (notice === 'missing' && missing.length === 0) ||
    (notice === 'choosePlacement' && !!placement) ||
    ((notice === 'chooseMeaning' || notice === 'broken') && obstacle !== notice);
  return {
    notice: isSettled ? undefined : notice,
    refusal,
    hasInserted,
    deliver,
    undelivered,
    deliverThat,
    copy: async () => (obstacle ? refuse(obstacle) : setNotice(await copied(letter, 'copied'))),
  };
}

async function copied(letter: Letter, notice: Notice): Promise<Notice> {
  return (await copyLetter(letter)) ? notice : 'notCopied';
}

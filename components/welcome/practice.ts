// A draft to practise on: the picker's Insert writes into it as it would into a mail site's, and nothing leaves the page.
import type { Answered, Context, DraftText, Placement } from '../../interview/context.ts';
import type { Place } from '../../interview/courtesy/finding.ts';
import type { Order } from '../../templates/letter.ts';
import type { Bridge } from '../picker/bridge.ts';

export interface PracticeDraft {
  readonly subject: string;
  readonly body: string;
  /** The letter's text as the picker last wrote it. */
  readonly letter?: string;
}

/** What the page does for the picker. */
export interface Desk {
  readonly recipient: string;
  readonly answered: Answered;
  read(): PracticeDraft;
  /** `isLetter`: by Insert, and not by a mend. */
  write(draft: PracticeDraft, isLetter: boolean): void;
  select(place: Place): void;
  close(): void;
  openOptions(): void;
}

const COMPOSE = 'practice';

export function practiceBridge(desk: Desk): Bridge {
  return {
    context: async () => contextOf(desk),
    async insert(order) {
      desk.write(withLetter(desk.read(), order), true);
      desk.close();
      return 'inserted';
    },
    async draft() {
      const { subject, body } = desk.read();
      return { subject, lines: body.split('\n') };
    },
    async showPlace(place) {
      desk.close();
      desk.select(place);
    },
    async mendPlace(place, was, text) {
      const mended = mend(desk.read(), place, was, text);
      if (mended) desk.write(mended, false);
      return mended !== undefined;
    },
    close: () => desk.close(),
    isMailPage: async () => true,
    thread: async () => null,
    reply: async () => 'gone',
    // There is always the practice's own draft, so none is ever asked for.
    compose: () => Promise.reject(new Error('Nothing is opened in a practice.')),
    undelivered: async () => null,
    copied: () => {},
    // A practice isn't sent.
    keepOccasion: () => {},
    openOptions: () => desk.openOptions(),
  };
}

function contextOf({ recipient, answered, read }: Desk): Context {
  const draft = read();
  return {
    composeId: COMPOSE,
    draft: COMPOSE,
    kind: 'reply',
    recipients: [recipient],
    subject: draft.subject,
    hasOurSubject: false,
    canSetSubject: true,
    text: textOf(draft),
    hasCursor: false,
    answered,
  };
}

function textOf({ body, letter }: PracticeDraft): DraftText {
  if (body.trim() === '') return 'empty';
  if (letter === undefined) return 'own-words';
  return body.includes(letter) ? 'letter' : 'edited-letter';
}

function withLetter(draft: PracticeDraft, { letter, placement, replaceSubject }: Order): PracticeDraft {
  const text = letter.lines.join('\n');
  return {
    subject: replaceSubject || draft.subject === '' ? letter.subject : draft.subject,
    body: placed(draft, text, placement),
    letter: text,
  };
}

function placed({ body, letter }: PracticeDraft, text: string, placement: Placement): string {
  if (placement === 'letter' && letter) return body.replace(letter, () => text);
  return placement === 'replace' || body.trim() === '' ? text : `${text}\n\n${body}`;
}

/** Where a place in the body begins, in UTF-16 units. */
export function offsetOf(body: string, { line, column }: Place): number {
  const before = body.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

function mend(draft: PracticeDraft, place: Place, was: string, text: string): PracticeDraft | undefined {
  const part = place.where;
  const start = part === 'subject' ? place.column - 1 : offsetOf(draft.body, place);
  const whole = draft[part];
  if (whole.slice(start, start + was.length) !== was) return undefined;
  return { ...draft, [part]: whole.slice(0, start) + text + whole.slice(start + was.length) };
}

// Letters as the picker makes them, for tests that have no need of the picker.
import { catalogue } from '../../templates/catalogue.ts';
import type { Order } from '../../templates/letter.ts';
import { blanksIn, renderTemplate } from '../../templates/render.ts';
import { applicant, interview, writing } from '../unit/writing.ts';

type Ordered = Omit<Order, 'composeId'>;

function orderOf(facts: typeof interview | Record<string, never>): Ordered {
  const cancel = catalogue.ja.find(({ id }) => id === 'cancel');
  if (!cancel) throw new Error('The catalogue has no cancel.');
  const now = Temporal.Now.zonedDateTimeISO('Asia/Tokyo');
  const date = now.toPlainDate().add({ days: 7 }).toString();
  const given = writing({ now, profile: applicant, facts: 'company' in facts ? { ...facts, date } : facts });
  const { letter } = renderTemplate(cancel.template, given);
  const proof = { ticket: '', blanks: blanksIn(letter) };
  return { letter, proof, placement: 'top', replaceSubject: false };
}

/** Nothing is missing in it. */
export const complete = (): Ordered => orderOf(interview);

/** The company and the day are missing. */
export const gappy = (): Ordered => orderOf({});

// English fields: why, in each place where a sentence can take it.
import type { Facts } from '../../../interview/facts.ts';
import { concession, faultSentence, reasonAnswer, reasonClause } from '../../../interview/reason-en.ts';
import { type Fields, question } from '../../field.ts';
import { blank } from './blank.ts';

const asks = ['reason', 'ownReason'] as const;

export const reasons: Fields = {
  reason_clause: { asks, print: ({ facts }) => reasonClause(explained(facts)) || null },
  because: { asks, print: ({ facts }) => reasonClause(explained(facts)).replace(/^, /, '') || null },
  although: { asks, print: ({ facts }) => concession(explained(facts)) || null },
  fault: { asks, print: ({ facts }) => faultSentence(facts) || null },
  reason_answer: { asks, print: ({ facts }) => reasonAnswer(explained(facts)) },
  elsewhere: question(['reason'], ({ facts }) => facts.reason === 'offer', 'yes'),
};

/** A reason that the user wants to give in their own words and hasn't yet must not vanish without a trace. */
function explained(facts: Facts): Facts {
  return facts.ownReason?.trim() ? facts : { ...facts, ownReason: blank('ownReason') };
}

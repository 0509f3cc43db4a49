// Japanese fields: why, in each place where a sentence can take it.
import type { Facts, Reason } from '../../../interview/facts.ts';
import { concession, faultSentence, reasonAnswer, reasonClause } from '../../../interview/reason-ja.ts';
import { condition, type Fields } from '../../field.ts';
import { blank } from './blank.ts';

const asks = ['reason', 'ownReason'] as const;

/** Reasons that can end or interrupt the search itself. The user's own words can say either. */
const pausing: readonly (Reason | undefined)[] = [
  'offer',
  'personal',
  'illness',
  'family',
  'bereavement',
  'own',
];

export const reasons: Fields = {
  理由: { asks, print: ({ facts }) => reasonClause(explained(facts)) || null },
  事情: { asks, print: ({ facts }) => concession(explained(facts)) || null },
  過失: { asks, print: ({ facts }) => faultSentence(facts) || null },
  理由の答え: { asks, print: ({ facts }) => reasonAnswer(explained(facts)) },
  今後の紹介: condition({ wanted: '希望', open: '未定' }, ['reason'], ({ facts }) =>
    pausing.includes(facts.reason) ? 'open' : 'wanted',
  ),
};

/** A reason that the user wants to give in their own words and hasn't yet must not vanish without a trace. */
function explained(facts: Facts): Facts {
  return facts.ownReason?.trim() ? facts : { ...facts, ownReason: blank('ownReason') };
}

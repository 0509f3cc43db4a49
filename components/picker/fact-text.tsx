// One of the facts that are told in words, as a date or as a time.
import type { Facts } from '../../interview/facts.ts';
import type { Ask } from '../../templates/field.ts';
import { type MessageKey, t } from '../locale.ts';
import { TextField } from '../text-field.tsx';
import type { ReadMail } from './read-mail.ts';
import { Suggestions } from './suggestions.tsx';

const kinds = {
  company: {},
  agentCompany: {},
  contactTitle: { hint: 'contactTitleHint', isOptional: true },
  contact: { isOptional: true },
  date: { type: 'date' },
  time: { type: 'time' },
  eta: { type: 'time' },
  ownReason: { hint: 'ownReasonHint' },
  department: { isOptional: true },
  round: { hint: 'roundHint', isOptional: true },
  position: { hint: 'positionHint', isOptional: true },
  place: { isOptional: true },
  endTime: { type: 'time', isOptional: true },
} as const satisfies Partial<Record<keyof Facts, Kind>>;

interface Kind {
  readonly type?: 'date' | 'time';
  readonly hint?: MessageKey;
  readonly isOptional?: boolean;
}

export type TextAsk = keyof typeof kinds;

export interface FactsForm {
  readonly facts: Facts;
  readonly asks: readonly Ask[];
  /** What the mail can't do without. */
  readonly needs: readonly Ask[];
  /** Marked as missing: only once the user has tried to insert. */
  readonly missing: readonly Ask[];
  readonly read: ReadMail;
  /** With what is told anew. */
  readonly onChange: (told: Facts) => void;
}

export function FactText({ ask, form }: { readonly ask: TextAsk; readonly form: FactsForm }) {
  const { facts, asks, needs, missing, read, onChange } = form;
  if (!asks.includes(ask)) return null;
  const { type, hint, isOptional }: Kind = kinds[ask];
  const source = facts[ask] && facts[ask] === read.facts[ask] ? read.sources[ask] : undefined;
  return (
    <>
      <TextField
        ask={ask}
        value={facts[ask] ?? ''}
        isMissing={missing.includes(ask)}
        isOptional={isOptional === true && !needs.includes(ask)}
        onChange={(value) => onChange({ [ask]: value })}
        {...(type && { type })}
        {...(hint && { hint: t(hint) })}
        {...(source && { source })}
      />
      <Suggestions ask={ask} facts={facts} read={read} onTake={onChange} />
    </>
  );
}

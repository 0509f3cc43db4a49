// What a rule of the courtesy check is, and the two ways to write one: a pattern in a passage, or a condition.
import type { Finding, Severity, Situation } from './finding.ts';
import type { Mail, MailLocale } from './parts.ts';
import { type Passage, placeOf, rawText, type View } from './passage.ts';
import type { RuleId } from './rule-id.ts';

/** A place where a rule found something. */
export interface Hit {
  readonly passage: Passage;
  readonly index: number;
  readonly length: number;
  /** What should stand there, where that is certain. */
  readonly mend?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly isGeneral?: true;
  /** Where it is less grave than the rule otherwise is. */
  readonly severity?: Severity | undefined;
}

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The language of the mails that it judges; both without it. */
  readonly locale?: MailLocale;
  readonly find: (mail: Mail, situation: Situation) => Iterable<Hit>;
}

type Scope = 'subject' | 'addressee' | 'core' | 'prose' | 'signature' | 'own';

interface Pattern {
  readonly in: readonly Scope[];
  readonly view?: View;
  /** Flagged g. Bounded repetitions only: a line may hold 100,000 characters. */
  readonly pattern: RegExp;
  /** Whether the match is one after all. */
  readonly when?: (match: RegExpExecArray, text: string) => boolean;
  readonly mend?: (match: RegExpExecArray, situation: Situation) => string | undefined;
}

/** Every place of the passages in which the pattern stands. */
export function matching({ in: scopes, view = 'voice', pattern, when, mend }: Pattern): Rule['find'] {
  return function* (mail, situation) {
    for (const passage of scopes.map((scope) => scopeOf(mail, scope))) {
      if (!passage) continue;
      // What the user says runs over lines; what they lay out doesn't.
      const { text, at } = view === 'voice' ? passage.flow : { text: passage[view], at: same };
      for (const match of text.matchAll(pattern)) {
        if (when && !when(match, text)) continue;
        const index = at(match.index);
        const length = at(match.index + match[0].length - 1) + 1 - index;
        yield { passage, index, length, mend: mend?.(match, situation) };
      }
    }
  };
}

const same = (index: number) => index;

/** A reply's subject is the other side's: it isn't judged. */
function scopeOf(mail: Mail, scope: Scope): Passage | undefined {
  if (scope === 'subject') return mail.isReply ? undefined : mail.subject;
  return mail[scope];
}

/** Something about the whole mail, shown at a passage's first line that isn't blank. */
export function atTop(passage: Passage, values?: Hit['values'], mend?: (line: string) => string): Hit[] {
  const at = Math.max(
    0,
    passage.lines.findIndex(({ raw }) => raw.trim() !== ''),
  );
  return passage.lines[at] ? [wholeLine(passage, at, values, mend)] : [];
}

/** Something missing at the end, shown at the last line that isn't blank. */
export function atEnd(passage: Passage, values?: Hit['values'], mend?: (line: string) => string): Hit[] {
  const at = passage.lines.findLastIndex(({ raw }) => raw.trim() !== '');
  return at >= 0 ? [wholeLine(passage, at, values, mend)] : [];
}

function wholeLine(
  passage: Passage,
  at: number,
  values: Hit['values'],
  mend: ((line: string) => string) | undefined,
): Hit {
  const line = passage.lines[at]?.raw ?? '';
  const index = passage.starts[at] ?? 0;
  return { passage, index, length: line.length, isGeneral: true, values, mend: mend?.(line) };
}

/** The hit as a finding; undefined where there is no line to show it at. */
export function findingOf({ id, severity }: Rule, hit: Hit): Finding | undefined {
  const { passage, index, length, mend, values = {} } = hit;
  const place = placeOf(passage, index, length);
  if (!place) return undefined;
  const text = rawText(passage, index, length);
  // What runs over a line's end can't be replaced in that line.
  const isWhole = place.length === length;
  const certain = mend === undefined || !isWhole ? {} : { mend: { kind: 'replace', text: mend } as const };
  const general = hit.isGeneral ? { isGeneral: true as const } : {};
  return { rule: id, severity: hit.severity ?? severity, ...place, text, values, ...general, ...certain };
}

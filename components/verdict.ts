// What the box at Send says of a draft: its grave findings, and the box's own words.
import type { Context, DraftAsItStands } from '../interview/context.ts';
import { explain } from '../interview/courtesy/explain.ts';
import type { Severity } from '../interview/courtesy/finding.ts';
import { checkStanding, type Occasion } from '../interview/courtesy/standing.ts';
import { emptyProfile } from '../interview/profile.ts';
import type { Preferences } from '../settings/kinds.ts';
import { localeFor, messageIn } from './locale.ts';

const grave: readonly Severity[] = ['block', 'error'];

/** Of a letter whose occasion nobody has kept. */
const unknown: Occasion = { facts: {}, profile: emptyProfile };

export function verdictOn(
  draft: DraftAsItStands,
  context: Context,
  occasion: Occasion | undefined,
  now: Temporal.ZonedDateTime,
  preference: Preferences['interfaceLocale'],
) {
  const locale = localeFor(preference);
  const findings = checkStanding(draft, context, occasion ?? unknown, now);
  const flaws = findings
    .filter(({ severity }) => grave.includes(severity))
    .map((finding) => ({ text: finding.text, why: explain(finding, locale).why }));
  return {
    // The same words with the same fault may stand there twice; two faults of the same words are two.
    flaws: [...new Map(flaws.map((flaw) => [`${flaw.text}\n${flaw.why}`, flaw])).values()],
    words: {
      question: messageIn(locale, 'guardQuestion'),
      unfilled: messageIn(locale, 'guardUnfilled'),
      sendAnyway: messageIn(locale, 'guardSendAnyway'),
      back: messageIn(locale, 'guardBack'),
    },
  };
}

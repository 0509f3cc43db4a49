// D11, D12 and D13: other days are offered on which nobody can meet.
import { daysUntil } from '../../phase.ts';
import type { Situation } from '../finding.ts';
import { type Offered, offeredInList, offeredInProse, ownSlot } from '../offered.ts';
import { endsBeforeItBegins } from '../offered-hours.ts';
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

const MINUTES = 60;
/** A part of the day, of which only the user knows whether it holds the interview's hour. */
const partOfDay = /午前|午後|朝|夕方|夜|昼|morning|afternoon|evening|noon/i;
const rangeMark = /^ ?(?:~|-|から|to|through|until) ?$/i;

/** D11: a day that is over, or hours of today. */
export function overAlready(mail: Mail, situation: Situation): Hit[] {
  return [...offeredInList(mail, situation), ...offeredInProse(mail, situation)]
    .filter((offered) => isOver(offered, situation))
    .map((offered) => hit(mail, offered));
}

/** D12: the very time that the user can't come at; less certain where it only lies within what is offered. */
export function ownTime(mail: Mail, situation: Situation): Hit[] {
  const all = situation.purpose === 'answer-late' ? [] : offeredInList(mail, situation);
  const own = all.length > 0 && ownSlot(mail, situation);
  if (!own) return [];
  return all.flatMap((offered) => {
    const { date, hours, after } = offered;
    if (!date.equals(own.date) || isOver(offered, situation)) return [];
    if (!hours) return partOfDay.test(after) ? [] : [{ ...hit(mail, offered), severity: 'warn' as const }];
    if (hours.from.some((minute) => own.minutes.includes(minute))) return [hit(mail, offered)];
    const isWithin = own.minutes.some(
      (minute) =>
        hours.from.some((from) => from < minute) && (hours.isOpen || hours.to.some((to) => to > minute)),
    );
    return isWithin ? [{ ...hit(mail, offered), severity: 'warn' as const }] : [];
  });
}

/** D13: 17:00〜10:00, or a range of days that runs backwards. */
export function endsFirst(mail: Mail, situation: Situation): Hit[] {
  const all = offeredInList(mail, situation);
  return all.flatMap((offered, at) => {
    const { hours, date, after, afterIndex, day } = offered;
    if (hours && endsBeforeItBegins(hours)) {
      return [{ passage: mail.core, index: afterIndex + hours.start, length: hours.end - hours.start }];
    }
    const next = all[at + 1];
    const isRange =
      rangeMark.test(after) && next !== undefined && next.day.index === afterIndex + after.length;
    if (!isRange || Temporal.PlainDate.compare(next.date, date) >= 0) return [];
    return [{ passage: mail.core, index: day.index, length: next.day.index + next.day.length - day.index }];
  });
}

function isOver({ date, hours }: Offered, { now }: Situation): boolean {
  const days = daysUntil(date, now.toPlainDate());
  if (days !== 0 || !hours || hours.isOpen) return days < 0;
  const last = Math.max(...hours.from, ...hours.to);
  return last < now.hour * MINUTES + now.minute;
}

/** The day, and its hours where it has some. */
function hit({ core }: Mail, { day, afterIndex, hours }: Offered): Hit {
  const end = afterIndex + (hours?.end ?? 0);
  return { passage: core, index: day.index, length: end - day.index };
}

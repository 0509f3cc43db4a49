// Dates and times as Japanese business mail writes them: arabic numerals, the weekday always, a 24-hour clock.
import type { Candidate } from './facts.ts';
import { clockOf, dateOf, daysUntil } from './phase.ts';

const weekdays = ['月', '火', '水', '木', '金', '土', '日'] as const;

/** 11月25日（水）; with its year when that is not `today`'s. */
export function longDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const year = date.year === today.year ? '' : `${date.year}年`;
  return `${year}${date.month}月${date.day}日（${weekdays[date.dayOfWeek - 1]}）`;
}

/** 本日, 明日11月25日（水）, 昨日11月25日（水） or 11月25日（水）: how a mail written `today` names the day. */
export function spokenDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysUntil(date, today);
  if (days === 0) return '本日';
  if (days === 1) return `明日${longDate(date, today)}`;
  if (days === -1) return `昨日${longDate(date, today)}`;
  return longDate(date, today);
}

/** 11/25, for subjects; the body says the year. */
export function shortDate(date: Temporal.PlainDate): string {
  return `${date.month}/${date.day}`;
}

/** 14時, or 14時30分. */
export function spokenTime(time: Temporal.PlainTime): string {
  return time.minute === 0 ? `${time.hour}時` : `${time.hour}時${time.minute}分`;
}

/** 10月14日（水）10:00〜17:00, for a list; undefined when its date is none. */
export function candidateSpan(candidate: Candidate, today: Temporal.PlainDate): string | undefined {
  const date = dateOf(candidate);
  const from = clockOf(candidate.time);
  const to = clockOf(candidate.endTime);
  if (!date) return undefined;
  const hours = from ? `${digits(from)}〜${to ? digits(to) : ''}` : to ? `${digits(to)}まで` : ' 終日';
  return longDate(date, today) + hours;
}

/** 10月14日の10時から17時, to be said; undefined when its date is none. */
export function spokenSpan(candidate: Candidate, today: Temporal.PlainDate): string | undefined {
  const date = dateOf(candidate);
  const from = clockOf(candidate.time);
  const to = clockOf(candidate.endTime);
  if (!date) return undefined;
  const day = longDate(date, today).replace(/（.）/, '');
  if (from && to) return `${day}の${spokenTime(from)}から${spokenTime(to)}`;
  if (from) return `${day}の${spokenTime(from)}以降`;
  return to ? `${day}の${spokenTime(to)}まで` : `${day}の終日`;
}

function digits(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' }).replace(/^0/, '');
}

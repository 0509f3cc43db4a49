// A coming moment as one says it in the interface's language: 明日9:15, Nov 25 (Wed) at 9:15.
import { daysUntil } from '../../interview/phase.ts';
import { interfaceLocale, t } from '../locale.ts';

/** Today and tomorrow have names; later days have dates. */
const NAMED = 2;

export function momentWords(moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): string {
  const clock = `${moment.hour}:${String(moment.minute).padStart(2, '0')}`;
  return t('dayAndClock', dayWords(moment, now), clock);
}

export function dayWords(moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): string {
  const days = daysUntil(moment.toPlainDate(), now.toPlainDate());
  if (days >= 0 && days < NAMED) return t(days === 0 ? 'today' : 'tomorrow');
  return new Intl.DateTimeFormat(interfaceLocale, {
    month: interfaceLocale === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: moment.timeZoneId,
  }).format(moment.epochMilliseconds);
}

// D10 and E08: when the mail goes out, and whether it goes alone.
import { dateOf, daysUntil, timeOf } from '../../phase.ts';
import type { Purpose } from '../../purpose.ts';
import { calendarDay, daysIn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { atTop, type Hit } from '../rule.ts';

const NIGHT = 22;
const MORNING = 6;
const DAY = 24;
/** Days; tomorrow's interview may be less than a day away. */
const FAR = 2;

/** D10: a mail that can wait until the morning. */
export function lateAtNight(mail: Mail, situation: Situation): Hit[] {
  const { hour } = situation.now;
  const isNight = hour >= NIGHT || hour < MORNING;
  if (!isNight) return [];
  const canWait =
    (hoursUntil(situation) ?? 0) >= DAY || (!dateOf(situation.facts) && isDaysAway(mail, situation));
  return canWait ? atTop(mail.own) : [];
}

/** Where the interview isn't known, the mail speaks of nothing but days to come. */
function isDaysAway({ core, locale }: Mail, situation: Situation): boolean {
  if (/本日|今日|明日|明朝|昨日|today|tomorrow|yesterday/i.test(core.text)) return false;
  const today = situation.now.toPlainDate();
  const dates = daysIn(core.text, locale).map((day) => calendarDay(day, situation));
  return dates.length > 0 && dates.every((date) => date !== undefined && daysUntil(date, today) >= FAR);
}

/** Mails that the company plans by: unread, they leave it waiting. */
const pressing: readonly Purpose[] = [
  'withdraw',
  'reschedule',
  'late',
  'online-trouble',
  'briefing-cancel',
  'selection-decline',
  'ask-again',
];

/** E08: within a day of the interview a mail alone may not be read in time. */
export function mailAlone(mail: Mail, situation: Situation): Hit[] {
  if (situation.purpose && !pressing.includes(situation.purpose)) return [];
  const hours = hoursUntil(situation);
  const isNear = hours !== undefined && hours > 0 && hours < DAY;
  const speaksOfCall = /お?電話|call|phone/i.test(mail.core.text);
  return isNear && situation.facts.call === 'none' && !speaksOfCall ? atTop(mail.own) : [];
}

function hoursUntil({ now, facts }: Situation): number | undefined {
  const start = dateOf(facts)?.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: timeOf(facts) });
  return start && now.until(start).total('hours');
}

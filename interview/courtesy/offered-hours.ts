// The hours that an offered day is followed by, in all the ways that a 12-hour clock can be meant.
import { type Clock, type Moment, momentsIn } from '../invitation/moments.ts';
import type { MailLocale } from './parts.ts';

export interface OfferedHours {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Minutes of the day, each a way to read it; none where only the end is told. */
  readonly from: readonly number[];
  /** None for a single time, or one that is open. */
  readonly to: readonly number[];
  /** 13時以降 */
  readonly isOpen: boolean;
}

const HOUR = 60;
const joint = /^\s?(?:JST\s?)?(?:~|-|から|より|to|until|till)\s?$/i;
const openBefore = /\b(?:after|from)\s?$/i;
const openAfter = /^\s?(?:~|-|から|以降|より|onwards?\b|or later\b)/i;
/** 13~14時 too: the hour before it isn't printed as one. */
const endBefore = /(?:~|-|から|\b(?:to|until|till|before|by))\s?$/i;
const endAfter = /^\s?(?:まで|迄|以前)/;

/** Undefined where no hour is named. */
export function offeredHours(text: string, locale: MailLocale): OfferedHours | undefined {
  const [first, second] = momentsIn(text);
  if (!first) return undefined;
  if (second && joint.test(text.slice(first.end, second.start))) return span(first, second, locale);
  const before = text.slice(0, first.start);
  const after = text.slice(first.end);
  const minutes = readings(first.clock, isWholeClock(locale, first.clock));
  const place = { start: first.start, end: first.end };
  if (endBefore.test(before) || endAfter.test(after)) {
    return { ...place, from: [], to: minutes, isOpen: false };
  }
  return { ...place, from: minutes, to: [], isOpen: openBefore.test(before) || openAfter.test(after) };
}

/** However its clock is read, it ends before it begins. */
export function endsBeforeItBegins({ from, to }: OfferedHours): boolean {
  return from.length > 0 && to.length > 0 && from.every((start) => to.every((end) => end < start));
}

function span(first: Moment, second: Moment, locale: MailLocale): OfferedHours {
  const isWhole = isWholeClock(locale, first.clock, second.clock);
  const to = second.clock.hour === 0 ? { ...second.clock, hour: 24 } : second.clock;
  return {
    start: first.start,
    end: second.end,
    from: readings(first.clock, isWhole),
    to: readings(to, isWhole),
    isOpen: false,
  };
}

/** Whether hours are counted to 24: as a rule in Japan, unless it says 午後, or 10時~4時. */
function isWholeClock(locale: MailLocale, first: Clock, second = first): boolean {
  const clocks = [first, second];
  if (clocks.some(({ half }) => half)) return false;
  if (clocks.some(({ hour, isPadded }) => hour > 12 || isPadded)) return true;
  const isShort = second.hour > 0 && second.hour <= 6 && second.hour < first.hour;
  return locale === 'ja' && !isShort;
}

function readings({ hour, minute, half }: Clock, isWhole: boolean): readonly number[] {
  const at = (hours: number) => hours * HOUR + minute;
  if (half) return [at((hour % 12) + (half === 'pm' ? 12 : 0))];
  return isWhole || hour > 12 ? [at(hour)] : [at(hour), at(hour + 12)];
}

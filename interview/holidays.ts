// The days on which Japan's offices are closed.
import holidays from 'japanese-holidays';

/** The package reads a date's local fields; noon is the same day in every zone, whatever its clocks do. */
const NOON = 12;
const SATURDAY = 6;

export function isHoliday({ year, month, day }: Temporal.PlainDate): boolean {
  return holidays.isHoliday(new Date(year, month - 1, day, NOON)) !== undefined;
}

/** From 29 December to 3 January offices rest, though only 1 January is a holiday by law. */
function isYearsTurn({ month, day }: Temporal.PlainDate): boolean {
  return (month === 12 && day >= 29) || (month === 1 && day <= 3);
}

export function isDayOff(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek >= SATURDAY || isHoliday(date);
}

export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return !isDayOff(date) && !isYearsTurn(date);
}

// When each trade answers its phone, and when it is too busy to. Common hours: a job ad that names its own comes first.
// Sources: the career magazines of Townwork and Mense; hours where they name none are our own.
import { isDayOff, isWorkingDay } from './holidays.ts';

/** Clock hours, half an hour as .5; `on` narrows it to some days. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** 'day-off': weekends and holidays. 'eve': Fridays and the days before a holiday. */
  readonly on?: 'day-off' | 'eve';
}

interface Hours {
  /** Offices rest on weekends and holidays; shops don't. */
  readonly isOffice: boolean;
  /** Somebody is there to answer. */
  readonly open: Span;
  /** Best left alone unless it can't wait. */
  readonly busy: readonly Span[];
}

export const trades = ['office', 'cafe', 'izakaya', 'convenience', 'supermarket', 'night', 'retail'] as const;
export type Trade = (typeof trades)[number];

const span = (from: number, to: number, on?: 'day-off' | 'eve'): Span => ({ from, to, ...(on && { on }) });

const hours: Readonly<Record<Trade, Hours>> = {
  office: {
    isOffice: true,
    open: span(9, 18),
    busy: [span(9, 9.5), span(12, 13), span(17, 18)],
  },
  cafe: { isOffice: false, open: span(9, 21), busy: [span(11.5, 14), span(18, 21)] },
  izakaya: { isOffice: false, open: span(13, 23), busy: [span(17, 18, 'eve'), span(18, 23)] },
  convenience: {
    isOffice: false,
    open: span(7, 23),
    busy: [span(7, 10), span(11, 14), span(17, 20), span(21, 23)],
  },
  supermarket: { isOffice: false, open: span(9, 21), busy: [span(10.5, 13), span(16, 19)] },
  night: { isOffice: false, open: span(9, 21), busy: [] },
  retail: {
    isOffice: false,
    open: span(10, 20),
    busy: [span(10, 10.5), span(11.5, 14, 'day-off'), span(19, 20)],
  },
};

/** Somebody is there to pick up the phone. */
export function isOpen(trade: Trade, moment: Temporal.ZonedDateTime): boolean {
  return isWithin(hours[trade].open, moment) && opensOn(trade, moment.toPlainDate());
}

/** Somebody is there, but busy: better to phone later, if it can wait. */
export function isBusy(trade: Trade, moment: Temporal.ZonedDateTime): boolean {
  return hours[trade].busy.some((busy) => isWithin(busy, moment));
}

/** When the phone is answered on a day; undefined on a day off. */
export function openingOn(trade: Trade, date: Temporal.PlainDate): Temporal.PlainTime | undefined {
  return opensOn(trade, date) ? clock(hours[trade].open.from) : undefined;
}

/** When the busy time that `moment` is in will be over. */
export function busyUntil(trade: Trade, moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const busy = hours[trade].busy.find((one) => isWithin(one, moment));
  return busy ? moment.withPlainTime(clock(busy.to)) : moment;
}

function opensOn(trade: Trade, date: Temporal.PlainDate): boolean {
  return !hours[trade].isOffice || isWorkingDay(date);
}

function isWithin({ from, to, on }: Span, moment: Temporal.ZonedDateTime): boolean {
  const hour = moment.hour + moment.minute / 60;
  return from <= hour && hour < to && (on === undefined || falls[on](moment.toPlainDate()));
}

const FRIDAY = 5;

const falls: Readonly<Record<'day-off' | 'eve', (date: Temporal.PlainDate) => boolean>> = {
  'day-off': isDayOff,
  eve: (date) => date.dayOfWeek === FRIDAY || (!isDayOff(date) && isDayOff(date.add({ days: 1 }))),
};

function clock(hour: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(hour), minute: (hour % 1) * 60 });
}

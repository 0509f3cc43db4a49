// When a mail came, from the date that the mail site shows: in its own words, so anything unknown counts as now.

const numeric = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/;

/** Never later than a day from now: a mail that is read has come. */
export function receivedAt(text: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const [, year, month, day] = (numeric.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return now;
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    const then = date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: now.toPlainTime() });
    return Temporal.ZonedDateTime.compare(then, now.add({ days: 1 })) > 0 ? now : then;
  } catch {
    return now;
  }
}

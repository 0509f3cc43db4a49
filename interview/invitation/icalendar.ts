// An invitation that arrives as the text of its calendar file: DTSTART;TZID=Asia/Tokyo:20261117T153000, LOCATION:Room 4\, Osaka.
import type { Skip, Skipped } from './markup.ts';

const isCalendar = /^BEGIN:VEVENT/m;
/** When the file was made, and its own number: neither is the event's. */
const record = /(?:DTSTAMP|CREATED|LAST-MODIFIED|UID|SEQUENCE|PRODID|RECURRENCE-ID)[;:][^\n]{0,300}/y;
const stamp = /(?<name>DTSTART|DTEND)(?:;[^:\n]{0,80})?:(?<day>\d{8})T(?<hour>\d{6})(?<utc>Z?)/y;
/** SUMMARY;LANGUAGE=ja:, ORGANIZER;CN=Ann Lee:mailto:… with its name for a value. */
const property = /(?<name>SUMMARY|LOCATION|DESCRIPTION|ORGANIZER)(?:;(?!CN=)[^:;\n]{1,80})*(?:;CN="?|:)/y;
const japan = 'Asia/Tokyo';

/** undefined for a text that is no calendar's. */
export function skipCalendar(text: string): Skip | undefined {
  if (!isCalendar.test(text)) return undefined;
  return (at) => {
    const character = text.charAt(at);
    if (character === '\\') return escaped(text, at);
    if (at > 0 && text.charAt(at - 1) !== '\n') return undefined;
    // A line that begins with a space goes on from the one above.
    if (character === ' ') return undefined;
    return (
      matched(record, text, at, () => '') ??
      matched(stamp, text, at, hereOf) ??
      matched(property, text, at, ({ name }) => `${name}:`)
    );
  };
}

/** \, and \; stand for themselves, \n for a new line. */
function escaped(text: string, at: number): Skipped {
  const next = text.charAt(at + 1);
  return { stands: next.toLowerCase() === 'n' ? '\n' : next, end: at + 2 };
}

type Groups = Readonly<Record<string, string>>;

function matched(
  form: RegExp,
  text: string,
  at: number,
  stands: (groups: Groups, whole: string) => string,
): Skipped | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  return match ? { stands: stands(match.groups ?? {}, match[0]), end: form.lastIndex } : undefined;
}

/** As the clocks in Japan show it; '' where the zone isn't known. */
function hereOf({ name, day, hour, utc }: Groups, whole: string): string {
  const zone = utc ? 'UTC' : (/;TZID="?([^:;"]+)/.exec(whole)?.[1] ?? japan);
  const printed = `${day}T${hour}`;
  if (zone === japan || /^Tokyo\b/.test(zone)) return `${name}:${printed}`;
  try {
    const here = Temporal.PlainDateTime.from(printed).toZonedDateTime(zone).withTimeZone(japan);
    return `${name}:${here.toPlainDateTime().toString().replace(/[-:]/g, '')}`;
  } catch {
    return '';
  }
}

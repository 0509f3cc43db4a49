// The days that a mail offers instead of the interview's, and the interview that they are offered instead of.
import { dateOf, timeOf } from '../phase.ts';
import type { Purpose } from '../purpose.ts';
import { calendarDay, type Day, daysIn, isOn } from './days.ts';
import type { Situation } from './finding.ts';
import { type OfferedHours, offeredHours } from './offered-hours.ts';
import type { Mail, MailLocale } from './parts.ts';

export interface Offered {
  /** Its index is that in the core. */
  readonly day: Day;
  readonly date: Temporal.PlainDate;
  /** What stands close behind it, up to the next day, and where that begins. */
  readonly after: string;
  readonly afterIndex: number;
  readonly hours: OfferedHours | undefined;
}

export interface OwnSlot {
  readonly date: Temporal.PlainDate;
  /** Minutes of the day, each a way to read them; none while the time is unknown. */
  readonly minutes: readonly number[];
}

/** A day's hours stand no further from it. */
const NEAR = 60;

/** Nobody lists more. */
const MOST = 40;

const offering: readonly Purpose[] = ['reschedule', 'noshow-retry', 'answer-late'];
const asks: Record<MailLocale, RegExp> = {
  ja: /(?:日程|日時|日にち|時間|面接日|日)(?:の|を)?(?:ご)?(?:変更|調整|改め|あらため|変え|ずら)|別の(?:日|機会)|別日|延期|振り替え/,
  en: /\breschedul|\bpostpon|\banother (?:day|time|date)|\b(?:move|change) (?:it|the|my)\b|\binstead\b/i,
};
/** A line, or the words above it, about the interview as it was agreed on: 変更前, 面接日時, 下記の日時にお約束をいただいており. */
const agreed: Record<MailLocale, RegExp> = {
  ja: /変更前|現在|当初|元の|本来|(?<!候補|希望)日時|予定(?:です|でし|して|の)|(?:いただいて|頂いて)(?:おり|い)|お約束|ご(?:案内|指定|提示)|締切|期限/,
  en: /\b(?:original|current|currently|scheduled|booked|confirmed|arranged)\b/i,
};
const offers: Record<MailLocale, RegExp> = {
  ja: /候補|希望|でしたら|であれば|可能|いかが|変更(?!前)|調整|いただけ|頂け|願|都合|空いて|できます|伺え|選び|検討|いずれか|別の|代わり/,
  en: /\b(?:could|would|available|availability|instead|alternative|any of|suit|free|offer)\b/i,
};
/** What joins days and hours to the word that offers them: 12月2日（水）または4日（金）の10時以降でしたら. */
const offeredInJapanese =
  /^(?:[ 、・,~\d:-]|または|もしくは|から|まで|の|に|午前|午後|以降|終日|中|[月日時分半頃か]|\([月火水木金土日][^()\n]{0,6}\)|いずれ|どちら|うち|間){0,40}(?:でしたら|であれば|なら(?!び)|はいかが|は(?:終日|空い)|が空い)/;
const offeredInEnglish =
  /\b(?:available|free|(?:could|can) (?:come|do|make|meet|join)|how about|(?:move|reschedule|change) (?:it|(?:the|my|our) \w{1,12}) (?:to|for))\b[^.?!\n]{0,40}$|\bwould $/i;
/** Not a day on which somebody wrote or phoned about it. */
const meeting =
  /^(?:(?!連絡|電話|メール|案内|応募)[^。]){0,24}?(?:面接|面談|説明会|選考|顔合わせ|職場見学|お約束|お時間を)|^[^.?!]{0,40}\b(?:interview|meeting)\b/i;
const meetingBefore = /\b(?:interview|meet|meeting|appointment)\b[^.?!]{0,60}$/i;

/** Could we meet on Monday, November 30: not the interview that was agreed on. */
const meetingOffered =
  /\b(?:(?:could|can|may|might) (?:we|I|you)|(?:would|will) you be|happy|able|glad|free|available|possible|(?:like|love) to)\b[^.?!]{0,30}\b(?:meet|talk|speak)\b[^.?!]{0,60}$/i;

/** Days in the list of a mail that asks for another one. */
export function offeredInList(mail: Mail, situation: Situation): readonly Offered[] {
  const { core, candidates, locale } = mail;
  if (candidates.lines.length === 0 || !isOffering(mail, situation)) return [];
  const listed = new Set(candidates.lines.slice(0, MOST));
  let lead = '';
  return core.lines.flatMap((line, at) => {
    if (!listed.has(line)) {
      lead = line.text.trim() ? line.text : lead;
      return [];
    }
    const isAgreed =
      agreed[locale].test(line.text) || (agreed[locale].test(lead) && !offers[locale].test(lead));
    return isAgreed ? [] : offeredIn(line.text, core.starts[at] ?? 0, () => true, locale, situation);
  });
}

/** Days in its sentences. */
export function offeredInProse(mail: Mail, situation: Situation): readonly Offered[] {
  const { core, candidates, locale } = mail;
  if (!isOffering(mail, situation)) return [];
  const listed = new Set(candidates.lines);
  const isOffered = (index: number, end: number) =>
    locale === 'ja'
      ? offeredInJapanese.test(core.text.slice(end, end + 80).replaceAll('\n', ''))
      : offeredInEnglish.test(core.text.slice(Math.max(0, index - 80), index));
  return core.lines.flatMap((line, at) => {
    const start = core.starts[at] ?? 0;
    return listed.has(line) ? [] : offeredIn(line.text, start, isOffered, locale, situation);
  });
}

/** The interview's own day and time, as the facts or else the mail tell it. */
export function ownSlot({ prose, locale }: Mail, situation: Situation): OwnSlot | undefined {
  const { facts } = situation;
  const known = dateOf(facts);
  const text = prose.text.replaceAll('\n', locale === 'ja' ? '' : ' ');
  const named = daysIn(text, locale).find((day) => isMeetingDay(day, text, locale));
  const date = known ?? (named && calendarDay(named, situation));
  if (!date) return undefined;
  const time = timeOf(facts);
  if (time) return { date, minutes: [time.hour * 60 + time.minute] };
  if (!named || !isOn(named, date)) return { date, minutes: [] };
  const end = named.index + named.length;
  return { date, minutes: offeredHours(text.slice(end, end + 24), locale)?.from ?? [] };
}

function isMeetingDay({ index, length }: Day, text: string, locale: MailLocale): boolean {
  const after = text.slice(index + length, index + length + 60);
  const before = text.slice(Math.max(0, index - 80), index);
  if (locale === 'en' && meetingOffered.test(before)) return false;
  return meeting.test(after) || (locale === 'en' && meetingBefore.test(before));
}

function isOffering({ isReply, subject, core, locale }: Mail, { purpose }: Situation): boolean {
  if (purpose) return offering.includes(purpose);
  return asks[locale].test(`${isReply ? '' : (subject?.text ?? '')}\n${core.text}`);
}

function offeredIn(
  text: string,
  start: number,
  isOffered: (index: number, end: number) => boolean,
  locale: MailLocale,
  situation: Situation,
): readonly Offered[] {
  const days = daysIn(text, locale);
  return days.flatMap((day, at) => {
    const end = day.index + day.length;
    const date = isOffered(start + day.index, start + end) && calendarDay(day, situation);
    if (!date) return [];
    const after = text.slice(end, Math.min(end + NEAR, days[at + 1]?.index ?? text.length));
    const hours = offeredHours(after, locale);
    return [{ day: { ...day, index: start + day.index }, date, after, afterIndex: start + end, hours }];
  });
}

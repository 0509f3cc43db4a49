// D08: what the mail says of the interview's day agrees with the calendar.
import { longDate } from '../../dates-ja.ts';
import { dateOf, daysUntil, phaseOf } from '../../phase.ts';
import { daysIn, isOn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Hit } from '../rule.ts';
import { overSince } from './over-since.ts';
import { isCancelling, unlikeSubject, wrongDate, wrongWeekdayBeside } from './own-days.ts';
import { statedDays } from './relative-days.ts';

const words: Readonly<Record<number, string>> = { 0: '本日', 1: '明日', [-1]: '昨日' };
/** A talk that took place is thanked for; it needn't be the one that the mail is about. */
const tookPlace = /ありがとう|御礼|お礼|thank/i;
/** The tense of an interview to come. */
const ahead =
  /(?:お時間|お約束|機会|面接)(?:の予定)?を?(?:いただいて|頂いて|頂戴して|お願いして|予定して|設定して|予定されて)(?:おります|います)|予定(?:です|となっております)/;
const plansToDecline = /(?:辞退|キャンセル|欠席|変更)(?:を?(?:させて|いたし|致し|し)|を?お願い|のお願い)/;
const missed =
  /欠席(?:いたし|し|と|に)|無断|伺え|伺うこと|伺わ|参加でき|参加せ|行け|遅く|遅れ|申し訳|お詫び|失礼/;

export function wrongTense(mail: Mail, situation: Situation): Hit[] {
  const date = dateOf(situation.facts);
  const passages = [mail.isReply ? undefined : mail.subject, mail.core].filter((one) => one !== undefined);
  const said = date ? passages.flatMap((passage) => wrongDay(passage, mail, date, situation)) : [];
  if (said.length > 0) return said;
  const misdated = passages.flatMap((passage) => wrongDate(passage, mail, situation));
  if (misdated.length > 0) return misdated;
  const misnamed = passages.flatMap((passage) => wrongWeekdayBeside(passage, mail, situation));
  if (misnamed.length > 0) return misnamed;
  return date ? pastAsFuture(mail, date, situation) : [...unlikeSubject(mail), ...overSince(mail, situation)];
}

/** 「明日の面接」 on its very day. */
function wrongDay(passage: Passage, mail: Mail, date: Temporal.PlainDate, { now }: Situation): Hit[] {
  const distance = daysUntil(date, now.toPlainDate());
  const text = passage.text.replaceAll('\n', ' ');
  return statedDays(text, mail.locale).flatMap(({ index, length, distance: stated, between }) => {
    if (stated === distance) return [];
    const sentence = text.slice(index, index + 80).split('。')[0] ?? '';
    if (stated <= 0 && distance > stated && tookPlace.test(sentence)) return [];
    // The user names another day by its date: then it isn't the interview that we know.
    const named = daysIn(between, mail.locale)[0];
    if (named && !isOn(named, date)) return [];
    const isDated = named !== undefined;
    const right = words[distance] ?? (isDated ? '' : longDate(date, now.toPlainDate()));
    const mend = mail.locale === 'ja' ? right : undefined;
    return [{ passage, index, length, mend, values: { expected: right } }];
  });
}

/** A polite cancellation in advance, of an interview that is over. */
function pastAsFuture(
  { core, sentences, locale }: Mail,
  date: Temporal.PlainDate,
  situation: Situation,
): Hit[] {
  const { purpose, now, facts } = situation;
  const phase = phaseOf(facts, now);
  if (locale !== 'ja' || (phase !== 'after' && phase !== 'missed')) return [];
  const isNoShow = purpose === 'noshow-withdraw' || purpose === 'noshow-retry';
  if (!isCancelling(situation) && !isNoShow) return [];
  const isDated = (text: string) => daysIn(text, 'ja').some((day) => isOn(day, date));
  const future = sentences.find(
    ({ joined }) => ahead.test(joined) && (isDated(joined) || /昨日/.test(joined)),
  );
  if (future) {
    const offset = core.text.slice(future.index).search(/おります|います|予定です|予定となって/);
    const length = Math.max(
      1,
      /^(?:おります|います|予定です|予定となって)/.exec(core.text.slice(future.index + offset))?.[0].length ??
        1,
    );
    return [{ passage: core, index: future.index + Math.max(0, offset), length, values: { expected: '' } }];
  }
  if (
    !isCancelling(situation) ||
    sentences.some(({ joined }) => missed.test(joined) && !/申し訳|お詫び/.test(joined))
  )
    return [];
  const plan = sentences.find(
    ({ joined }) => plansToDecline.test(joined) && (isDated(joined) || /面接/.test(joined)),
  );
  return plan
    ? [{ passage: core, index: plan.index, length: plan.joined.length, values: { expected: '' } }]
    : [];
}

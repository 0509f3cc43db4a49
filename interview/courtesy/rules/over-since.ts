// D08: an interview that is over, of which the mail speaks as of one to come.
import { daysUntil } from '../../phase.ts';
import { calendarDay, type Day, daysIn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail, MailLocale } from '../parts.ts';
import type { Hit } from '../rule.ts';
import { isCancelling } from './own-days.ts';
import { meeting } from './relative-days.ts';

/** The meeting itself, and not what was applied for, is declined. */
const declinesMeeting = new RegExp(
  `${meeting}(?:への参加)?を?、?(?:辞退|キャンセル|欠席|変更)(?:を?(?:させて|いたし|致し|し)|を?お願い|のお願い)`,
);

/** 日程の変更をお願いできますでしょうか, 日程を変更していただけませんでしょうか */
const asksToMove =
  /(?:日程|日時|日にち|時間)(?:の|を)?ご?(?:変更|調整|延期)(?:の|を)?[^。、]{0,6}(?:お願い|いただ|頂|でき|相談|希望)/;
/** 面接ですが、都合により辞退いたします; 面接に伺えなくなりました */
const declinesLater = new RegExp(
  `${meeting}(?:(?:ですが|につきまして|について|の件|を|のお約束|のお時間)[^。]{0,60}(?:辞退|キャンセル|変更|延期)(?:を?(?:させて|いたし(?:ます|たく)|致し(?:ます|たく)|し(?:ます|たく|ていただ))|を?お願い|でき)|[にへ](?:伺え|伺うことができ|参加でき|出席でき|行け)なく)`,
);
/** It took place, was missed, or was moved already. */
const isBehind =
  /ありがと|感謝|世話にな(?:り|って)|(?:おり|い)ました|いただきました(?!ら)|(?:して|お受けし)[^。、]{0,6}ました|連絡[もを]?(?:せず|できず|しない)|御礼|お礼|無断|欠席(?:いた|致)?し(?:まし|て|た)|(?:伺え|参加でき|行け|出席でき)(?:ず|ませんでした|なかった)|伺わ[ずな]|(?:変更|調整|延期)[^。、]{0,8}(?:お願い(?:いた)?し|いただ|くださ)[^。、]{0,6}(?:まし[たて]|り、)/;
/** Behind a day: (火)11時からの一次面接, 14時に面接のお約束. */
const directlyJa = new RegExp(
  `^(?:\\([^()]{1,4}\\))?、?(?:午前|午後)?(?: ?\\d{1,2} ?(?:時(?:半|\\d{1,2}分)?|:\\d\\d))?(?:から|より|開始|以降|スタート|に(?=お?伺|予定|[^。、にで]{0,6}の(?:お約束|お時間|ご?予定)))?の?[^。、にでをが]{0,10}${meeting}(?![^。、]{0,4}で(?![すごし])|を?(?:通過|受け|終え|経))`,
);
/** The interview (that is) scheduled for, on; our interview of. */
const directlyEn =
  /(?:\binterview\b|\b(?:am|are) (?:expected|due|to (?:meet|come))\b)[^.?!]{0,40}\b(?:on|for|of) (?:\w{3,9}day,? )?(?:the )?$/i;
/** Behind a day: 's interview, , 3:00 PM interview. */
const ownsInterview = /^(?:,? (?:at )?[\d:]{1,5} ?(?:[ap]\.?m\.?)?)?(?:['’]s)? interview\b/i;
/** I accepted the interview on September 14 */
const arranging =
  /\b(?:accept|book|confirm|receiv|arrang|agree|appl|invit|sp[eo]a?k|wr[io]t|call|e-?mail|register|(?:you|we|I) schedul)\w*\b[^.?!]{0,60}$/i;
const sentenceEn = /(?:[^.?!]|[.?!](?!\s|$))+[.?!]*/g;
const plansInEnglish =
  /\b(?:withdraw from|cancel|reschedul\w{1,4}|postpone|(?:unable to|cannot|can't|will not|won't|not be able to) (?:attend|come|make|join)|(?:am|are) (?:due|expected|scheduled|to meet)|is scheduled)\b/i;
const isBehindInEnglish =
  /\b(?:thank\w{0,3}|miss(?:ed|ing)?|did not|didn't|failed|was|were|had|attended|after|following|since)\b/i;

/** No facts are needed: the mail names the day itself. */
export function overSince(mail: Mail, situation: Situation): Hit[] {
  if (!isCancelling(situation)) return [];
  const { core } = mail;
  const plan = sentencesOf(mail).find(({ text }) => plans(text, mail) && isOver(text, mail, situation));
  return plan ? [{ passage: core, index: plan.index, length: plan.length, values: { expected: '' } }] : [];
}

interface Said {
  readonly index: number;
  readonly length: number;
  /** In one line. */
  readonly text: string;
}

function sentencesOf({ core, sentences, locale }: Mail): readonly Said[] {
  if (locale === 'ja')
    return sentences.map(({ index, joined }) => ({ index, length: joined.length, text: joined }));
  return Array.from(core.text.matchAll(sentenceEn), ({ index, 0: whole }) => {
    const text = whole.trimStart();
    return {
      index: index + whole.length - text.length,
      length: text.length,
      text: text.replaceAll('\n', ' '),
    };
  });
}

function plans(text: string, { locale }: Mail): boolean {
  return locale === 'ja'
    ? [declinesMeeting, asksToMove, declinesLater].some((pattern) => pattern.test(text)) &&
        !isBehind.test(text)
    : plansInEnglish.test(text) && !isBehindInEnglish.test(text);
}

function isOver(text: string, { locale }: Mail, situation: Situation): boolean {
  const today = situation.now.toPlainDate();
  const days = daysIn(text, locale).filter((day) => isOfMeeting(day, text, locale));
  const dates = days.map((day) => calendarDay(day, situation));
  return dates.length > 0 && dates.every((date) => date !== undefined && daysUntil(date, today) < 0);
}

/** Stricter than where nothing is found wrong: 11月9日に予約した面接, and a day on which one spoke about it, are others. */
function isOfMeeting({ index, length }: Day, text: string, locale: MailLocale): boolean {
  const after = text.slice(index + length, index + length + 60);
  const before = text.slice(Math.max(0, index - 80), index);
  if (locale === 'ja') return directlyJa.test(after);
  return (directlyEn.test(before) && !arranging.test(before)) || ownsInterview.test(after);
}

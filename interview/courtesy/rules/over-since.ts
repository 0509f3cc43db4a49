// D08: an interview that is over, of which the mail speaks as of one to come.
import { daysUntil } from '../../phase.ts';
import { calendarDay } from '../days.ts';
import type { Situation } from '../finding.ts';
import { meetingDays } from '../offered.ts';
import type { Mail } from '../parts.ts';
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
  const dates = meetingDays(text, locale).map((day) => calendarDay(day, situation));
  return dates.length > 0 && dates.every((date) => date !== undefined && daysUntil(date, today) < 0);
}

// What a date in a mail is: the interview, a deadline, another event, a day that no longer holds.
import { daysFrom } from './calendar.ts';
import { tellsOfAbsence } from './outcome.ts';
import {
  isFallback,
  isImpossible,
  isMovedFrom,
  isMovedTo,
  isOldTimeOnly,
  isOtherEvent,
  isOutsideInterview,
  isPastWeekday,
  isStartOfWork,
} from './slot-words-en.ts';
import type { Slot } from './slots.ts';

export type SlotRole =
  /** The interview's new day, where the old one is named too. */
  | 'replacement'
  | 'interview'
  /** Nothing says what it is. */
  | 'possible'
  /** A session that many are invited to: the interview only where there is no other. */
  | 'briefing'
  /** Something else that happens: a result, an orientation. */
  | 'event'
  /** A deadline, a holiday, a period, a day behind us or given up. */
  | 'no';

const deadlineBefore =
  /(?:期限|締め?切り?|〆切?|しめきり|回答|返信|返答|respond[ _]by|reply by|rsvp(?: by)?|deadline|\bdue|(?:replies|responses|reply|answers?|requests) (?:received |sent |made )?(?:after|before|by)|(?<!drop|stop|come|swing|pop|stand)\sby|\bbefore|\buntil|no later than|expires?(?: on)?)\s?[::はがを(]?\s?$/i;
const deadlineAfter =
  /^以降(?:の|に|は)?(?:いただいた)?(?:ご?返信|ご?連絡|ご?回答|お?申し?込み?|ご?応募|キャンセル|変更)|^(?!に[^。、]{2,12}まで|[^。、]{0,12}(?:に|へ)[^。、]{2,12}まで)[^。、]{0,12}?(?:まで(?!お越し|ご来|来|お運び|に受付|に、?(?:会場|ロビー|1階|受付|お越し|ご来|来社|来店|お集ま|集合))|迄|〆切?|締め?切|必着|期限(?!を設)|中に(?:ご|お|返|連))/;
/** 受付日時 2026/11/05 09:12: when something was recorded. */
const recordBefore = /(?:受付|応募|送信|登録|発行|更新|申込|エントリー)(?:日時?|完了日時?)\s?[::はが(]?\s?$/;
const givenUpBefore =
  /(?:当初|先日|以前|誤|変更前|から、?|originally|previously|instead of|rather than)[^。]{0,16}$/i;
const givenUpAfter =
  /^[^。]{0,24}?(?:(?:予定|お願い|ご?案内|お約束|お伝え|お知らせ|ご連絡|設定)(?:して|させていただいて|いたして|差し上げて|いただいて)(?:お|い)(?:り(?:まし)?た|た|りました)|(?:お伝え|お知らせ|ご?案内|お約束)(?:して|いたして)(?:おり|い)ます(?:が|けれど)|の予定でした|とのことでした|を?変更し|(?:の|に)?面接(?:は|を)?(?:中止|キャンセル|延期)|は(?:都合|実施)|の?(?:面接|面談|選考)[^。]{0,30}(?:再調整|日程調整|変更|延期)を?(?:お願い|させて))|^[^。\p{L}]{0,6}(?:→|⇒)\s?(?:$|正|新|変更後)/u;
/** 明日14時の面接ですが、担当が体調不良のため…: where another day follows. */
const givenUpForNext =
  /^の?(?:面接|面談|お約束|ご予定|件)?(?:です|でした|の予定でした)が、[^。]{0,40}(?:ため|ので|都合|急)/;
/** How many days a missed interview may lie behind. */
const MISSED_WITHIN = 7;
const changedFrom = /^[\s\d:時分]{0,10}(?:から|より)(?:の?変更)/;
const takenUpAfter =
  /^[^。]{0,16}?(?:に|へ)(?:日程を|時間を)?(?:変更|延期|振り?替え|繰り下げ|リスケ|調整|改め|ずらし|移)/;
const closed =
  /(?:定休|休業|休み|休館|不在|閉店|祝日のため|入社|創立|現在|生まれ|発送|付けの?|付で|応募(?:いただ|くださ|日)|受付日|発行|更新)/;
/** 水曜は納品日のため終日不在ですが: a weekday on which it can't be. */
const unavailable =
  /^(?:は|が|だけは?)[^。]{0,24}(?:不在|休み|休業|定休|難し|不可|埋ま|出張|できな|できませ|いっぱい|都合が(?:悪|つ)|NG|ごめん|すみません|申し訳)/;
/** 土曜なら合わせられます: the reader is to say when. */
const wouldDo =
  /^(?:なら|であれば|以外|だと)|^(?:でも|も)(?:大丈夫|構いません|かまいません|可能|OK|結構)(?:です)?(?!か)(?:[。、!]|$)/;
const sends = /^[^。]{0,8}(?:中に)?[^。]{0,20}(?:送り|送付|送信|ご連絡(?:いた|し|差)|共有|届け)/;
const full =
  /^[^。\d]{0,6}(?:満席|満員|受付終了|締切済|×)|^[\s:|()]{0,4}(?:終日|全日)?\s?(?:NG|不可(?!欠))|^\s?(?:fully booked|full\b)/i;
const wasSet = /\b(?:was|were|had)\b[^.?!]{0,40}\b(?:for|on|set|scheduled)\s$/i;
const spare =
  /予備日|例[)::]?\s?$|例えば|e\.g\.|for example|week of|weeks? (?:beginning|commencing)|since|as of|posted|applied/i;
const periodAfter = /^\s?(?:~|から|より|-|to|–)\s?$/;
const periodBefore = /^\s?(?:~|から|より|-|to|–)\s?$/;
const otherEvent =
  /オリエンテーション|接続テスト|接続確認|リマインド|入社|内[々]?定|懇親|健康診断|適性検査|筆記|結果|合否|通知|研修(?!室|センター|棟|所|施設|会館|ルーム)|フェア|講座|配信|発表|orientation|onboarding|start date|results?\b|test\b/i;
/** 10時に健康診断: what the time is said of. */
const followsEvent =
  /^\s?(?:に|から|より|の)?(?:健康診断|適性検査|筆記|社内見学|懇親会|オリエンテーション|入社式|感謝祭|社内報)/;
const briefing = /説明会|セミナー|見学会|座談会|イベント/;
const interviewWords = /面接|面談|選考会|顔合わせ|職場見学|interview|カジュアル/i;
const visitAfter =
  /^[^。]{0,40}(?:お越し|ご来|お待ち|来て|来れ|いらして|お会い|伺|で(?:お願い|いかが|確定|決定)|でも(?:構|かま|大丈夫|結構|可能|OK)|にて(?:お願い|実施|確定))/;

export function slotRole(slot: Slot, today: Temporal.PlainDate): SlotRole {
  const { before, after, clause, date } = slot;
  const kind = clause.label?.kind;
  if (kind === 'after') return 'replacement';
  if (kind === 'before' || kind === 'deadline' || kind === 'applicant' || kind === 'record') return 'no';
  const days = daysFrom(today, date.date);
  if (
    days <= 0 &&
    days >= -MISSED_WITHIN &&
    tellsOfAbsence(clause.content) &&
    (slot.begins || interviewWords.test(clause.content))
  )
    return 'interview';
  if (days < 0) return 'no';
  if (
    spare.test(before.slice(-16)) ||
    full.test(after) ||
    (wasSet.test(before) && !/rescheduled|moved/i.test(before))
  )
    return 'no';
  const lead = clause.content.slice(0, date.start);
  if (takenUpAfter.test(after) || isMovedTo(lead)) return 'replacement';
  if (
    recordBefore.test(before.slice(-24)) ||
    deadlineBefore.test(before.slice(-24)) ||
    deadlineAfter.test(after) ||
    isOutsideInterview(before) ||
    isMovedFrom(lead) ||
    isImpossible(before)
  )
    return 'no';
  if (
    givenUpAfter.test(after) ||
    (slot.hasNext && givenUpForNext.test(after)) ||
    changedFrom.test(after) ||
    (givenUpBefore.test(before) &&
      !isOldTimeOnly(before) &&
      /変更|訂正|改め|instead|rather|originally|previously/i.test(clause.content))
  )
    return 'no';
  if (closed.test(after.slice(0, 10)) || isPeriod(slot)) return 'no';
  if (slot.hasNext && /^\s?から/.test(after) && /変更|延期/.test(clause.content)) return 'no';
  if (
    date.form === 'relative' &&
    (sends.test(after) ||
      isFallback(clause.content) ||
      isPastWeekday(clause.content.slice(0, date.end)) ||
      (!slot.begins && (unavailable.test(after) || (isAnyWeek(slot) && wouldDo.test(after)))) ||
      /\bsend\b|follow up|get back/i.test(before))
  )
    return 'no';
  if (kind === 'event') return 'event';
  // 「面接のコツ」講座: a title in brackets is no interview.
  const near = `${before.slice(-30)}${after.slice(0, 30)}`.replace(/「[^」]*」/g, '');
  const name = clause.isLabelled ? (clause.label?.name ?? '') : '';
  const { section = '' } = clause;
  if (briefing.test(section)) return 'briefing';
  if (otherEvent.test(section) && !/面接|面談|選考|interview/i.test(section)) return 'event';
  if (
    otherEvent.test(name) ||
    (kind === 'other' && isStartOfWork(name)) ||
    isOtherEvent(before) ||
    (followsEvent.test(after) &&
      !interviewWords.test(clause.content.slice(date.end, -after.length || undefined))) ||
    (otherEvent.test(near) && !interviewWords.test(near))
  )
    return 'event';
  if (kind === 'date' || kind === 'start' || kind === 'time' || kind === 'end' || kind === 'gather')
    return 'interview';
  return interviewWords.test(`${name}${clause.content}`) || visitAfter.test(after) ? 'interview' : 'possible';
}

/** 10/26〜10/30 is a period to choose a day from. */
function isPeriod({ before, after, begins, hasNext, clause }: Slot): boolean {
  // 11月16日〜20日の10時〜17時: the hours stand after the period's end.
  if (periodBefore.test(before) && !clause.content.startsWith(before)) return true;
  const isOpen = begins?.time.to === undefined;
  return (
    isOpen &&
    ((hasNext && periodAfter.test(after)) ||
      (periodBefore.test(before) && before !== clause.content.slice(0, before.length)))
  );
}

/** 土曜, but not 来週の土曜. */
function isAnyWeek({ clause, date }: Slot): boolean {
  return !/^(?:今|来|再来|翌|次)週?/.test(clause.content.slice(date.start, date.end));
}

const settled =
  /(?:で|にて|に)、?(?:お願い|お待ち|確定|決定|実施|行い|承り|させてください|伺|しましょう)|決まり|決定|確定|お待ちして(?:い|お)ます|confirm|scheduled|look forward to (?:seeing|meeting|speaking)|see you/i;
const open =
  /いずれか|どちら|either|\bor\b|which|prefer|候補|ご都合の(?:良|よ|い)|いかが|お選び|ご希望|または|もしくは/;

/** Whether the clause leaves the choice to the reader. */
export function isOpen({ clause }: Slot): boolean {
  return open.test(clause.content) || clause.label?.name.includes('候補') === true;
}

/** Whether the clause says that this day it is. */
export function isSettled(slot: Slot): boolean {
  const { clause, after } = slot;
  return settled.test(`${clause.isLabelled ? (clause.label?.name ?? '') : ''}${after}`) && !isOpen(slot);
}

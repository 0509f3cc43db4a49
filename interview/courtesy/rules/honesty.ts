// Rules E: reasons that are true, short and kind; apologies that are whole.
import { daysUntil } from '../../phase.ts';
import { calendarDay, daysIn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { atTop, type Hit, matching, type Rule } from '../rule.ts';
import { halfApology } from './apology.ts';
import { mailAlone } from './sending.ts';
import { belittles, blames } from './unkind.ts';

/** Reasons that later contradict themselves when they were made up. */
const checkable: Record<Mail['locale'], RegExp> = {
  ja: /体調(?:が|を)?(?:不良|崩|優れ|すぐれ|悪)|急病|発熱|風邪|高熱|熱(?:が出|があ)|怪我|けがを|(?:身内|親族|親戚|家族|祖父母?|祖母)[にの]?不幸|忌引|通夜|葬儀|告別式|逝去|亡くな|危篤|(?:電車|列車|線|鉄道|バス|交通機関|ダイヤ|飛行機|新幹線)[^。\n]{0,10}(?:遅延|遅れ|運休|見合わせ|止ま|乱れ)|(?:人身|車両)事故|交通事故/g,
  en: /\b(?:ill(?:ness)?|unwell|sick|fever|a cold|flu|injur(?:y|ed)|emergency|bereavement|passed away|funeral|(?:train|bus|flight|subway)[^.\n]{0,30}(?:delay|cancel|suspend))\w{0,5}\b/gi,
};
const graphic =
  /下痢|嘔吐|吐き気|腹痛|生理(?:痛|中|不順|で|が|の|になり)|発熱[がで]\d|3[7-9]\.\d ?度|3[89]度[^。\n]{0,6}熱|熱[^。\n]{0,6}3[89]度|インフル(?!エンサ|エンザの?(?:予防|ワクチン))|うつ(?:病|状態|症|っぽ)|(?<![ぁ-ん])うつ(?=[のでが、。とに])(?!でな)|離婚(?!届|相談|率|歴)|借金|入院して手術|ノロ(?:ウイルス)?(?=[にのでが、])|胃腸炎|食中毒|食あたり|(?:牡蠣|貝|魚|刺身|生もの|食べ物|食事|料理|弁当)にあた[っり]|(?<![をに])(?:吐い|戻し)て(?:おり|しまい|います|ばかり)|トイレ(?:から|に(?:こも|駆))|水(?:分)?も(?:飲|取|と|摂)れ|のうつが|(?:適応|パニック|睡眠|双極性)障害|パニック発作|抑うつ|自律神経失調|二日酔い|寝坊[^。、]{0,6}?(?:ので|ため|まし|により)/g;
const TWO_WEEKS = 14;

export const honesty: readonly Rule[] = [
  { id: 'E01', severity: 'confirm', find: isItTrue },
  { id: 'E02', severity: 'warn', locale: 'ja', find: matching({ in: ['core'], pattern: graphic }) },
  { id: 'E03', severity: 'error', locale: 'ja', find: belittles },
  { id: 'E04', severity: 'warn', locale: 'ja', find: blames },
  { id: 'E05', severity: 'warn', find: halfApology },
  { id: 'E06', severity: 'warn', find: joiningSoon },
  { id: 'E07', severity: 'info', locale: 'ja', find: otherCompany },
  { id: 'E08', severity: 'info', find: mailAlone },
];

/** E01: asked once, at the first place, until the user has answered. */
function isItTrue(mail: Mail, { isReasonConfirmed }: Situation): Hit[] {
  if (isReasonConfirmed) return [];
  const [match] = mail.core.voice.matchAll(checkable[mail.locale]);
  return match ? [{ passage: mail.core, index: match.index, length: match[0].length }] : [];
}

/** E06: within two weeks of the first day at work. */
function joiningSoon(mail: Mail, situation: Situation): Hit[] {
  if (situation.purpose !== 'offer-decline') return [];
  const joining = joiningDay(mail, situation);
  const days = joining && daysUntil(joining, situation.now.toPlainDate());
  return days !== undefined && days >= 0 && days < TWO_WEEKS ? atTop(mail.core) : [];
}

/** 12月1日付の入社, 入社予定日の12月1日: the mail itself may say it. */
function joiningDay({ core }: Mail, situation: Situation): Temporal.PlainDate | undefined {
  if (situation.joiningDate) return Temporal.PlainDate.from(situation.joiningDate);
  const day = daysIn(core.text, 'ja').find(({ index, length }) => {
    const after = core.text.slice(index + length, index + length + 12);
    return (
      /^ ?(?:付け?)?(?:(?:での|の|で|より|から|に)?ご?(?:入社|勤務開始)|(?:より|から)の?ご?(?:入社|勤務|就業|就労))/.test(
        after,
      ) || /入社(?:予定)?日[はの: 、(]{0,3}$/.test(core.text.slice(0, index))
    );
  });
  return day && calendarDay(day, situation);
}

/** E07: whose offer it is, or how much it pays, is nobody's business. An agent is told. */
function otherCompany(mail: Mail, { route, facts }: Situation): Hit[] {
  const { core } = mail;
  if (route === 'agent' || route === 'staffing') return [];
  if (!/内定|ご縁|採用(?:が|を|とな|通知)|入社/.test(core.text)) return [];
  const addressed = mail.addressee.plain.replace(/\s/g, '');
  const pattern =
    /(?:株式|有限|合同)会社[^\s、。のにへよかをはが（(]{1,20}|[一-龠ァ-ヶーA-Za-z]{1,20}(?:株式|有限|合同)会社|年収[^。\n]{0,4}\d|月給[^。\n]{0,4}\d/g;
  const known = [facts.company, facts.agentCompany].map((name) => name?.replace(/\s/g, '') ?? '');
  const [match] = Array.from(core.named.matchAll(pattern)).filter(
    ({ 0: name }) => !addressed.includes(name) && !known.includes(name),
  );
  return match ? [{ passage: core, index: match.index, length: match[0].length }] : [];
}

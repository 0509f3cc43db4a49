// The job that a sentence or a subject speaks of.
import { general, job } from './job-words.ts';
import { leadUpOf, nounRun } from './noun-run.ts';
import { englishForms, isNoJob, jobInTitle } from './position-en.ts';
import { type Form, said, sounds } from './position-form.ts';
import type { Part } from './reading.ts';

export interface PositionPart extends Part {
  readonly isSure: boolean;
}

const round = '(?:採用の?)?(?:一次|二次|三次|最終|[123]次|個別|Web|オンライン)?の?(?:採用)?';

const run = (after: string) => new RegExp(`(?<job>${nounRun}?)${after}`, 'u');

const japanese: readonly Form[] = [
  // 作業療法士　ご応募, 技術員(任期付) 応募者 各位: the line that the mail is to.
  sounds(
    /^(?<job>[^\s、。()]{2,16}?(?:\s?\([^()]{1,12}\))?)\s?(?:採用)?(?:候補者)?(?:選考)?(?:試験)?(?:の|に|へ)?\s?(?:ご?応募(?:者|いただいた方|の(?:方|皆様|皆さま))?|受[験検]者|志願者|志望者|希望者)\s?(?:の?(?:皆様|皆さま|方々?))?\s?(?:各位|様|殿|へ)?$/,
  ),
  said(/\((?:職種|ポジション|募集職種)\s?[::]\s?(?<job>[^()]{2,20})\)/),
  sounds(/「(?<job>[^「」]{2,30})」(?:の|へ|に|職|ポジション)/),
  said(
    new RegExp(
      `ご?応募(?:いただ|頂|くださ|下さ)(?:いた|きました|いました|いています|った)(?<job>${nounRun}?)(?:の${round}(?:面接|選考)|の件|ですが|につ|に関|職種)`,
      'u',
    ),
  ),
  said(
    /(?:会社|法人)[^\s()、。]{0,16}\((?<job>[^()\d]{2,16})\)の(?:一次|二次|三次|最終|[123]次)?(?:面接|面談|選考)/,
  ),
  said(
    run(
      '(?:職種|ポジション)?(?:の?(?:求人|募集|公募|お仕事|仕事|ポジション|採用|選考|パート|アルバイト)(?:情報)?)?(?:へ|に)の?、?(?:ご応募|応募|エントリー|お申し?込み|お申し?出|お心(?!当))',
    ),
  ),
  said(run('(?:としての?|への)ご応募')),
  said(run('の(?:ポジション|(?:募集|求人|公募)(?:は|を|が|に)|職に|応募に)')),
  said(run('(?:の?(?:採用|募集|求人|バイト|アルバイト|パート)){1,2}の?(?:件|面接)')),
  said(new RegExp(`募集中の(?<job>${nounRun}?)(?:の|に|へ|につ)`, 'u')),
  said(/(?:お仕事|採用|募集|求人)\s?\((?<job>[^()\d]{2,16})\)/),
  said(run('のご応募(?=、|あり|いただ|くださ|頂|誠に)')),
  sounds(run('のご?応募')),
  sounds(run('採用(?:候補者)?(?:第?[一二三1-3]次)?(?:選考(?:試験)?|試験)')),
  sounds(run('の書類選考(?=[をはにの、]|$)')),
  sounds(run('(?:\\s|の)?(?:面接|面談)(?=[はのをにが]|\\s|$)')),
  sounds(run('の件(?=、|で|に)')),
  sounds(run(`(?:さん)?の${round}ご?(?:面接|面談|選考)(?=[をはでにもの、。]|ですが|です|につ|日程|日|$)`)),
  sounds(run('(?:\\s|(?<=\\)))(?:一次|二次|三次|最終|[123]次)(?:面接|面談|選考)')),
  sounds(run(`(?:採用|として)の?${round}(?:面接|面談|選考)`)),
  sounds(run('として、?(?:ぜひ)?、?(?:働|勤務|ご活躍|お迎え|お力)')),
  sounds(run(`(?:\\([^()]{4,20}\\))?の${round}(?:面接|面談|選考)`)),
  sounds(run('のお?(?:仕事|業務)(?:の|に|につ|は|で|、)')),
  sounds(
    run(
      '(?:について|につきまして|に関し|をご?希望|をご?志望|枠|の採用|を募集|にご興味|にご関心|での(?:採用|勤務|ご応募))',
    ),
  ),
  sounds(/[(](?<job>[^()]{2,16})[)]/),
];

export function positionInProse(
  sentence: string,
  isOrganisation: (name: string) => boolean,
): PositionPart | undefined {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Han}]/u.test(sentence);
  for (const { form, isSaid } of isJapanese ? japanese : englishForms) {
    const match = form.exec(sentence);
    const whole = match?.groups?.job?.trimEnd();
    if (!match || !whole) continue;
    const from = match.index + match[0].indexOf(whole);
    const lead = isJapanese
      ? (/^.*(?:日|[)時分半])(?:から|より)?の(?=.{2})|^(?:\d\d)?の/u.exec(whole)?.[0].length ??
        leadUpOf(whole))
      : 0;
    const seat = /^\s?[^\s]{1,5}[都道府県市区町村](?=.{3})/.exec(whole.slice(lead))?.[0] ?? '';
    const run = whole.slice(lead + (seat && isOrganisation(seat.trim()) ? seat.length : 0));
    const start = from + whole.length - run.trimStart().length;
    const name = sentence
      .slice(start, from + whole.length)
      .replace(
        /\.$|の(?:パート|アルバイト|社員|正社員|求人|募集|お仕事|仕事|件|採用)?$|採用$|\s?\([^()]*\d年[^()]*\)$/,
        '',
      );
    const isFit = isJapanese ? !general.test(name) && (isSaid || job.test(name)) : !isNoJob(name);
    if (name.length > 1 && name.length <= 40 && isFit && !isOrganisation(name)) {
      return { start, end: start + name.length, isSure: isSaid };
    }
  }
  return undefined;
}

/** 令和9年度青葉市職員採用試験: who examines is no part of the job. */
const examiner =
  /^.{0,16}?(?:年度|[都道府県市区町村])(?:[^\s]{1,8}?[都道府県市区町村])?(?=(?:職員|警察|消防|教員|公立|一般|技術|事務|学校|会計年度))/u;

/** ホールスタッフ面接について, 薬剤師の一次面接, 講師(数学)の面談, 特任助教公募　面接審査. */
const titledInJapanese =
  /(?<job>[^\s【】[\]()<>「」/|:、]{2,16}?(?:\([^()\d]{1,12}\))?)(?:職)?(?:採用|(?:公募|採用選考|募集)\s?)?の?(?:一次|二次|三次|最終|[123]次|個別)?(?:面接|面談|(?<=採用)(?:候補者)?(?:試験|選考)|(?<=採用)(?=\s))/;

/** From a subject: Interview - Data Engineer; 【面接日確定】… キッチンスタッフ. */
export function positionInSubject(
  subject: string,
  isOrganisation: (name: string) => boolean,
): PositionPart | undefined {
  const english = jobInTitle(subject, isOrganisation);
  if (english) return { ...english, isSure: false };
  const word = titledInJapanese.exec(subject.replace(examiner, (lead) => ' '.repeat(lead.length)));
  const named = word?.groups?.job ?? '';
  if (
    word &&
    job.test(named) &&
    !general.test(named) &&
    !isOrganisation(named) &&
    !/採用|担当|受付|人事|^インターン$/.test(named)
  )
    return { start: word.index, end: word.index + named.length, isSure: false };
  const last = [...subject.matchAll(/[^\s【】[\]()<>「」/|:、]+/g)].findLast(
    ({ 0: word }) =>
      word.length > 1 &&
      job.test(word) &&
      !general.test(word) &&
      !isOrganisation(word) &&
      !/面接|採用|選考|案内|担当|受付|通知|エントリー/.test(word),
  );
  return last && { start: last.index, end: last.index + last[0].length, isSure: false };
}

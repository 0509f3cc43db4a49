// The job that a sentence or a subject speaks of.
import { leadUpOf, nounRun } from './noun-run.ts';
import { englishForms, isNoJob, jobInTitle } from './position-en.ts';
import { type Form, said, sounds } from './position-form.ts';
import type { Part } from './reading.ts';

export interface PositionPart extends Part {
  readonly isSure: boolean;
}

/** Endings of what a person can be hired as. */
const job =
  /(?:職|員|士|師|者|係|(?:准|助)?教授?|(?<!加)工|(?:倉庫|品質|生産|運行|在庫|労務|店舗|施設)管理|調達|購買|品質保証|貿易|リサーチャー|プロデューサー|トリマー|ソムリエ|ヘルパー|キャスター|ナレーター|(?:ニ|リ|イ|ピ|シ|キ|ミ)スト|仲居|秘書|司書|助産師|監査|教諭|職人|大工|検査|看護|介護|スタッフ|エンジニア|デザイナー|アニメーター|営業|事務|経理|法務|財務|人事|総務|広報|マネージャー|マネジャー|見習い|コンサルタント|プログラマー?|ディレクター|プランナー|アシスタント|販売|接客|調理|調理補助|厨房|キッチン|ホール|レジ|品出し|ドライバー|運転手|講師|教員|ライター|編集|オペレーター|インターン|クルー|補助|助手|バリスタ|パティシエ|清掃|警備|受付|配達|軽作業|製造|開発|研究|企画|マーケティング|アナリスト|サイエンティスト|アドバイザー|リーダー|カウンター|フロント|シェフ|セラピスト|トレーナー|インストラクター|施工管理|設計|仕分け|ピッキング|コース|クラーク|コーディネーター|サポート|カスタマーサクセス|バイヤー|パーサー|アテンダント|コンシェルジュ|テスター|デベロッパー|ポーター|クリーナー|通訳|翻訳|モデラー|ワーカー|担当|候補)(?:\s?\([^()]{1,16}\))?$/;
const general =
  /^(?:主催者|代表者|責任者|参加者|関係者|保護者|応募者|候補者|担当者|対象者|希望者|合格者|出席者|受験者|採用者|該当者|面接者|早速|多数|多く|大変多く|貴重|皆様|皆さま|お忙しい中|早々|.*(?:\d階|本社|会場|会議室|駅|役員)|(?:筆記|適性).*|弊社|当社|貴社|求人|新卒採?用?|中途採?用?|採用|当店|下記|募集|一次|二次|三次|最終|1次|2次|本学園?|お仕事|仕事|当園|当院|当施設|アルバイト|パート|正社員|契約社員|派遣|スタッフ|選考|研修|(?:ご|採用|人事|面接)?担当者?|職員|社員|個別|集団|役員|電話|web|オンライン|対面|書類選考|応募|面接|面談|次回|今回|先日|ご?都合|企業|会社|インターンシップ|弊社の?求人|エントリー|通常|学校|会員|新店舗?|.{0,6}(?:正|契約|派遣)社員|.{0,8}(?:面接|面談|選考|試験|説明会|会社|法人|応募書類|書類|日程|株式会社))$/i;
const round = '(?:採用の?)?(?:一次|二次|三次|最終|[123]次|個別|Web|オンライン)?の?(?:採用)?';

/** Whether a line is the name of a job and nothing else. */
export function isJob(line: string): boolean {
  return (
    line.length > 1 &&
    line.length < 20 &&
    job.test(line) &&
    !general.test(line) &&
    !/[\s。、:様]|です|ます|採用|面接|担当|受付(?!スタッフ|事務)|人事|総務/.test(line)
  );
}

const run = (after: string) => new RegExp(`(?<job>${nounRun}?)${after}`, 'u');

const japanese: readonly Form[] = [
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
      '(?:職種|ポジション)?(?:の?(?:求人|募集|公募|お仕事|仕事|ポジション|採用|選考|パート|アルバイト)(?:情報)?)?(?:へ|に)の?、?(?:ご応募|応募|エントリー|お申し?込み|お心(?!当))',
    ),
  ),
  said(run('(?:としての?|への)ご応募')),
  said(run('の(?:ポジション|(?:募集|求人|公募)(?:は|を|が|に)|職に|応募に)')),
  said(run('(?:の?(?:採用|募集|求人|バイト|アルバイト|パート)){1,2}の?(?:件|面接)')),
  said(new RegExp(`募集中の(?<job>${nounRun}?)(?:の|に|へ|につ)`, 'u')),
  said(/(?:お仕事|採用|募集|求人)\s?\((?<job>[^()\d]{2,16})\)/),
  said(run('のご応募(?=、|あり|いただ|くださ|頂|誠に)')),
  sounds(run('のご?応募')),
  sounds(run('採用(?:候補者)?(?:第?[一二三1-3]次)?(?:選考)?試験')),
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

/** ホールスタッフ面接について, 薬剤師の一次面接. */
const titledInJapanese =
  /(?<job>[^\s【】[\]()<>「」/|:、]{2,16}?)(?:職)?(?:採用)?の?(?:一次|二次|三次|最終|[123]次|個別)?(?:面接|面談)/;

/** From a subject: Interview - Data Engineer; 【面接日確定】… キッチンスタッフ. */
export function positionInSubject(
  subject: string,
  isOrganisation: (name: string) => boolean,
): PositionPart | undefined {
  const english = jobInTitle(subject, isOrganisation);
  if (english) return { ...english, isSure: false };
  const word = titledInJapanese.exec(subject);
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

// Where a sentence says that the interview is held.
import { nounRun } from './noun-run.ts';
import { placeInEnglish } from './place-prose-en.ts';
import type { Part } from './reading.ts';

const verbs =
  'お越し|おこし|ご来|来て|きて|待って|待ち|会い|会え|いたし|執り行|話せ|しゃべ|お目に|来れ|来られ|来ら|お待ち|おいで|いらし|お運び|お集ま|お会い|伺|面接|面談|実施|行[いう]|開催|お願い|集合|受付を|どう|いかが|お名前|お声|入構|上が|待ち合わせ|話し|お話し|打ち合わせ|顔合わせ|集ま';
/** 古い校舎を改装した「たまり場」: what is told of a place before its name. */
const story =
  '(?:[^。、]{2,24}?[をがに][^。、]{1,12}?(?:た|る)(?=[「\\p{Script=Han}\\p{Script=Katakana}A-Z]))??';
const japanese: readonly RegExp[] = [
  new RegExp(
    `(?:場所|会場|行き先|訪問先|事務所|面接地)(?:は|が|も|につきましては、?)\\s?、?(?:同じく|変わらず|いずれも|どちらも|すべて|[^。、]{2,16}ではなく|前回(?:と同じく?|と?同様に?)?|引き続き|全日程|当日は)?、?\\s?${story}(?<place>(?:${nounRun}|[^。、はがを]{2,40}?))(?=です|でございます|のまま|になります|となります|にて|で(?:実施|行|お)|に変更|、|。|$)`,
    'u',
  ),
  /(?:場所|会場)\s?\((?<place>[^()]{2,30})\)/,
  // Where one is to go on to, past the gate at which one signs in.
  new RegExp(
    `(?<place>${nounRun})(?<![日末週時分頃])\\s?まで、?(?=(?:来て|きて|お越し|おこし|おいで|お運び|お進み|いらし|ご来))`,
    'u',
  ),
  new RegExp(
    `(?:お越し|おいで|ご来[社店校院場]|来て)(?:いただ|頂|もら)[くう](?:の|場所|先|所)は、?(?<place>${nounRun})(?=です|でございます|になります|となります|、|。|$)`,
    'u',
  ),
  new RegExp(`(?<place>${nounRun})\\s?(?:で|から|に|の|は|も)?(?:変わり|変更)(?:は)?(?:あり|ござい)`, 'u'),
  new RegExp(
    `(?<place>${nounRun})\\s?(?:(?:にて|で(?!は|も)|へ|まで|に)、?(?=[^。]{0,16}(?:${verbs}))|(?:にて|で|へ|まで)(?=[。]?$)|に(?=(?:い|お(?:り))ます))`,
    'gu',
  ),
];
/** The first of them say that it is a place; behind the others its name must. */
const STATED = 2;
const locates =
  /[裏正東西南北入出戸]口|裏|農[場園]|牧場|食堂|講堂|本堂|帳場|番台|工房|小屋|プレハブ|詰所|玄関|改札|アトリエ|テラス|サロン|カウンター|ハウス|置き場|広場|スペース|作業場|試聴室|守衛所|駅|受付|門$|室|階|ビル|社|店|所|館|センター|工場|校|棟|園|院|フロア|オフィス|ルーム|ロビー|スタジオ|ホール|カフェ|ラウンジ|カウンター|倉庫|バックヤード|\dF|スクエア|タワー|プラザ/i;
const vague =
  /^(?:(?:そのまま|同じ|変更|変わら|従来).*|(?:次|下記|以下|上記|別紙|添付|別|他)の.*|.*(?:エレベーター|階段|アプリ|サイト|ページ|フォーム|リンク)|弊社|当社|喫茶店?|カフェ|ファミレス|レストラン|ホテル|お?店|当店|弊店|店舗|会社|貴社|御社|下記|以下|上記|こちら|現地|受付|場所|会場|面接会場|直接|お時間|時間|当院|当園|当校|本校|本学|メール|お電話|電話|別途|後日|駐車場|マイページ|対面|個別|書類|今後|最終|お?会い|全員|社内|採用担当|本人|次回|最後|お手数|ご縁|ご?連絡|返信|候補|ご都合|以上|.{0,4}(?:面接|面談|選考|説明会|応募|見学)(?:日程|会)?)$/;
const otherwise =
  /(?:[なるたい][のん]|ので|ため)$|じゃな|ではな|\d{2,4}-\d{2,4}-\d{3,4}|Zoom|Teams|Meet|Web|オンライン|URL|ビデオ|ご?応募|ご?希望|ご?都合|ご?紹介|説明会|今回|先日|^\d+$|\d時間|名$|担当者?$|部長$|課長$|社長$|営業日|ます$/i;

/** The place that the sentence names, as offsets in it. */
export function placeInProse(sentence: string): Part | undefined {
  if (!/[\p{Script=Hiragana}\p{Script=Han}]/u.test(sentence)) return placeInEnglish(sentence);
  for (const [i, form] of japanese.entries()) {
    const matches = form.global ? [...sentence.matchAll(form)] : [form.exec(sentence)];
    for (const match of matches) {
      const whole = match?.groups?.place;
      if (!match || !whole) continue;
      const at = match.index + match[0].indexOf(whole);
      const from = at - (kanaHead.exec(sentence.slice(0, at))?.[1]?.length ?? 0);
      const part = trimmed(sentence, from, at + whole.length);
      if (isPlace(sentence.slice(part.start, part.end), i < STATED)) return part;
    }
  }
  return undefined;
}

/** こぐま in こぐま堂の2階. */
const kanaHead = /(?:^|[、。にで]、|\s)([\p{Script=Hiragana}]{2,5})$/u;

/** Without 11月18日14時… before it and (徒歩5分) behind it. */
function trimmed(sentence: string, start: number, end: number): Part {
  const run = sentence.slice(start, end);
  const lead = time.exec(run)?.[0].length ?? 0;
  const quoted = /^「([^「」]+)」$/.exec(run);
  if (quoted) return { start: start + 1, end: end - 1 };
  const tail = /\s?\([^()]*(?:徒歩|分\)|駅から|最寄)[^()]*\)$/.exec(run)?.[0].length ?? 0;
  const from = start + lead + (/^\s*/.exec(run.slice(lead))?.[0].length ?? 0);
  return { start: Math.min(from, end - tail), end: end - tail };
}

const time =
  /^(?:会場の(?=.{2}))|^.*(?:(?<=[\d一二三四五六七八九十])時(?:半|\d{1,2}分)?|:\d\d|\d日|\((?:月|火|水|木|金|土|日)\)|正午|頃|当日)(?:の|に|より|から)?\s?/u;

function isPlace(name: string, isStated: boolean): boolean {
  if (name.length < 2 || name.length > 60) return name === '店';
  return !vague.test(name) && !otherwise.test(name) && (isStated || locates.test(name));
}

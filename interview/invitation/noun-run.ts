// A run of words that name one thing in a Japanese sentence: 弊社大阪支社(梅田), 名古屋支店の会議室, カフェ「ルポ」.

const word = "[\\p{Script=Han}\\p{Script=Katakana}A-Za-z0-9ー・&'’々ヶ#-]";
/** Spaces and の inside it, and what it has in brackets; at most some forty characters, so that matching stays linear. */
export const nounRun = `(?:${word}|の(?=[\\p{Script=Han}\\p{Script=Katakana}A-Za-z0-9])|うちの|お店の|いつもの|打ち?合わ?せ|置き場|見習い|品出し|仕分け|盛り付け|手伝い|お手伝い|\\s(?=[\\p{Script=Han}\\p{Script=Katakana}A-Za-z0-9(「])|\\([^()]{1,20}\\)|「[^「」]{1,20}」){1,40}`;

const leading =
  /^(?:(?:この度|今回|先日|当日|本日|明日|明後日|昨日|今度|来週|今週|再来週|次回|(?:R|令和|平成)?\s?(?:\d{1,4}|元)年(?:度|\d{1,2}月(?:\d{1,2}日)?)?(?:採用|入社|開始)?|さて|なお|また|では|それでは|改めて)の?[はも]?、?\s?|(?:(?:弊社|当社|弊店|当店|当院|当園|当校|本校|御社)の?|[当本弊](?:法人|学園?|大学|会|館|所|庁|組合|財団|協会|施設|ホテル|クリニック|センター)の)(?=[^\s]{2})|[^。]*?(?:(?<=[\d一二三四五六七八九十])時(?:半|\d{1,2}分)?|:\d\d|(?<=[\d一二三四五六七八九十曜土平休祝翌同当])日|頃|\((?:月|火|水|木|金|土|日)\))\s?(?:の|に|より|から|~)?\s?)+/u;

/** How much of its beginning only leads up to it: この度は…, 弊社の…, 14時…. */
export function leadUpOf(run: string): number {
  return leading.exec(run)?.[0].length ?? 0;
}

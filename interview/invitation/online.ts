// Whether the interview is held over the network.

const tools =
  /zoom|ズーム|\bteams\b|google\s?meet|\b(?:on|via|over|by|through|using) meet\b|\bmeet (?:link|url)|meet\.google|(?<![a-z] ?)meet(?![a-z ]?[a-z])|webex|ウェベックス|skype|スカイプ|discord|ディスコード|bellface|ベルフェイス|whereby|line通話|line\s?ビデオ|facetime|youtube|ハーフウェイ|hirevue|\bovice\b|slack\s?ハドル/i;
const online =
  /オンライン|(?:web|ウェブ)(?:上で|にて|で|面接|面談|会議|形式|開催|選考)|^web$|リモート|ビデオ(?:通話|会議|面接|コール)|テレビ電話|遠隔|\bonline\b|\bvirtual(?:ly)?\b|\bvideo (?:call|interview|conference|chat|meeting)\b|\bremote(?:ly)?\b|\b(?:by|via|over|on|through) video\b|^\W*video\b/i;
const inPerson =
  /対面|ご?来社|ご来店|ご来校|ご来院|お越し|来て|来店|現地|お店|(?:場所|会場)は|\bin[- ]person\b|\bon-?site\b|\bat our office\b/i;
const choice = /(?:または|もしくは|あるいは|\bor\b|か(?!ら)|どちらか|選択)/;
/** 動画選考: recorded alone, or something else than the interview is online. */
const another =
  /(?:説明会|動画|\bone-way\b|\b(?:pre-?)?recorded\b|\brecord (?:your|an?|the) |エントリー|オンライン(?:マイページ|ショップ|登録|申込|テスト|適性)|(?<!(?:先方|企業|会社|弊社|当社|面接官)様?(?:は|が|も)[^。]{0,10})希望(?:の|され)|ご相談)/;

export function namesOnline(words: string): boolean {
  return (tools.test(words) || online.test(words)) && !another.test(words);
}

export function isEither(words: string): boolean {
  return (tools.test(words) || online.test(words)) && inPerson.test(words) && choice.test(words);
}

export function namesInPerson(words: string): boolean {
  return inPerson.test(words);
}

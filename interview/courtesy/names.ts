// Names compared as people do: without legal form, width, spaces, or a variant of the same character.

const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益|特例)?(?:社団|財団)法人|社会福祉法人|医療法人(?:社団|財団)?|学校法人|宗教法人|(?:特定非営利活動|npo)法人|(?:地方)?独立行政法人|国立大学法人|公立大学法人|\([株有合医学]\)|\b(?:inc|ltd|co|llc|k\.?k|corp|corporation|company|gmbh|plc|limited)\b\.?/gi;

/** What many companies' names have in common. */
const trade =
  /製作所|商事|商会|工業|産業|建設|工務店|電機|電気|製薬|食品|フーズ|物産|不動産|銀行|信用金庫|病院|大学|学園|サービス|システムズ?|ホールディングス|テクノロジーズ?|ソリューションズ?|コンサルティング|エンジニアリング|ジャパン|グループ|スタッフ|エージェント|キャリア/g;

const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邉: '辺',
  邊: '辺',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  澤: '沢',
  濵: '浜',
  濱: '浜',
  郞: '郎',
  廣: '広',
  櫻: '桜',
  嶋: '島',
  嶌: '島',
  德: '徳',
  惠: '恵',
  瀨: '瀬',
  國: '国',
  眞: '真',
  龍: '竜',
  與: '与',
};

const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');

/** A person's name without spaces and in the usual characters. */
export function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(variant, (one) => variants[one] ?? one);
}

/** A company's name without its legal form, spaces and marks. */
export function bareCompany(name: string): string {
  return name
    .normalize('NFKC')
    .replace(legalForms, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

export function hasLegalForm(name: string): boolean {
  legalForms.lastIndex = 0;
  return legalForms.test(name.normalize('NFKC'));
}

/** Whether two names can mean the same company: ひまわり中央病院 and 医療法人社団ひまわり会. */
export function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [bareCompany(one), bareCompany(other)];
  if (!a || !b) return true;
  // Hoshizora Inc. may well be 株式会社ほしぞら: different scripts can't be compared.
  if (isLatin(a) !== isLatin(b)) return true;
  if (a.includes(b) || b.includes(a)) return true;
  const [own, theirs] = [a.replace(trade, ''), b.replace(trade, '')];
  return sharesRun(own, theirs, Math.min(3, Math.max(2, own.length), Math.max(2, theirs.length)));
}

/** Whether `text` speaks of the company. */
export function mentions(text: string, company: string): boolean {
  const name = bareCompany(company);
  return name.length >= 2 && text.normalize('NFKC').replace(/\s/g, '').toLowerCase().includes(name);
}

/** 山田 of 山田 太郎; of an undivided name its first two characters, which every longer surname shares. */
export function surnameOf(name: string): string {
  const [first = '', ...rest] = name.normalize('NFKC').trim().split(/\s+/);
  return bareName(rest.length > 0 ? first : first.slice(0, 2));
}

/** Whether `text` names the person, by full name or by surname. */
export function isNamedIn(text: string, name: string): boolean {
  const bare = bareName(text);
  if (isLatin(bareName(name))) {
    return name
      .toLowerCase()
      .split(/\s+/)
      .some((part) => part.length > 1 && text.toLowerCase().includes(part));
  }
  // ジョン・スミス is called by either part.
  const parts = name.split('・').filter((part) => part.length > 1);
  return [name, surnameOf(name), ...parts].some((part) => bare.includes(bareName(part)));
}

export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(name);
}

function sharesRun(a: string, b: string, length: number): boolean {
  for (let at = 0; at + length <= a.length && at < 200; at += 1) {
    if (b.includes(a.slice(at, at + length))) return true;
  }
  return false;
}

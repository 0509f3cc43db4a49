// The word for an organisation in running text: by what kind it is, in writing and in speech.

const kinds: readonly (readonly [RegExp, string])[] = [
  [/信用金庫/, '庫'],
  [/銀行/, '行'],
  // Before 大学: a university's hospital is a hospital.
  [/病院|医院|クリニック|医療法人/, '院'],
  [/大学/, '学'],
  [/幼稚園|保育園|こども園/, '園'],
  [/学校|学園|学院/, '校'],
  [/(市|区|町|村|県|府|都)役所|役場|(県|都|道|府)庁|庁$/, '庁'],
  [/(社団|財団|福祉|NPO|特定非営利活動)法人/, '法人'],
  [/組合/, '組合'],
  [/機構$/, '機構'],
  [/(事務所|研究所)$/, '所'],
];

const shop = /店|食堂|喫茶|珈琲|カフェ|酒場|居酒屋|ベーカリー|サロン/;
const legalForm = /会社|法人/;

/** 貴社, or what this kind of organisation is called in writing. */
export function orgWord(company: string | undefined): string {
  return `貴${kindOf(company)}`;
}

/** The same in speech: 御社. */
export function spokenOrgWord(company: string | undefined): string {
  return `御${kindOf(company)}`;
}

function kindOf(company = ''): string {
  const kind = kinds.find(([pattern]) => pattern.test(company))?.[1];
  // A company that runs shops is 貴社; a shop that is nothing else, 貴店.
  return kind ?? (shop.test(company) && !legalForm.test(company) ? '店' : '社');
}

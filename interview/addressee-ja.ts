// How a Japanese mail addresses a company: the lines at its top, and the word for the company in running text.

interface Addressee {
  readonly company: string;
  readonly department?: string | undefined;
  readonly contact?: string | undefined;
}

/** 様 and its kin, which the user may have typed already. */
const honorific = /[\s　]*(様|さま|さん|殿|先生|御中)$/;

/** 採用担当, 人事のご担当者: a role that stands in for a name. */
const unnamed = /の?ご?担当者?$/;

/** Titles that are honorifics by themselves: 店長様 would be doubled. */
const title =
  /^(.*(?:社長|会長|専務|常務|部長|次長|課長|係長|主任|店長|所長|支店長|院長|園長|校長|学長|理事長|マネージャー)(?:代理|補佐)?)[\s　]*(.*)$/;

/** One item a line: company, department, person with 様; without a name, 採用ご担当者様. Never 御中 beside a person. */
export function addresseeLines({ company, department, contact }: Addressee): readonly string[] {
  return [company.replace(honorific, ''), department?.replace(honorific, ''), person(contact)].filter(
    (line): line is string => !!line,
  );
}

/** 佐藤様; 店長 堀様 when a title leads; a bare title stays as it is. */
export function person(contact: string | undefined): string {
  const name = contact?.trim().replace(honorific, '').replace(unnamed, 'ご担当者');
  if (!name || name === 'ご担当者') return '採用ご担当者様';
  if (name.endsWith('各位')) return name;
  const titled = title.exec(name);
  if (!titled) return `${name}様`;
  const [, leading, rest] = titled;
  return rest ? `${leading} ${rest}様` : name;
}

const orgWords: readonly (readonly [RegExp, string])[] = [
  [/信用金庫/, '貴庫'],
  [/銀行/, '貴行'],
  // Before 大学: a university's hospital is a hospital.
  [/病院|医院|クリニック|医療法人/, '貴院'],
  [/大学/, '貴学'],
  [/幼稚園|保育園|こども園/, '貴園'],
  [/学校|学園|学院/, '貴校'],
  [/(市|区|町|村|県|府|都)役所|役場|(県|都|道|府)庁|庁$/, '貴庁'],
  [/(社団|財団|福祉|NPO|特定非営利活動)法人/, '貴法人'],
  [/組合/, '貴組合'],
  [/(事務所|研究所)$/, '貴所'],
];

/** 貴社, or what this kind of organisation is called in writing. */
export function orgWord(company: string | undefined): string {
  return orgWords.find(([kind]) => kind.test(company ?? ''))?.[1] ?? '貴社';
}

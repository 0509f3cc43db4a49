// Conditions on the addressee: the right company, the right intermediary.
import type { Situation } from '../finding.ts';
import { bareCompany, hasLegalForm, isSameCompany, mentions } from '../names.ts';
import type { Mail } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Hit } from '../rule.ts';

const intermediary =
  /アドバイザー|エージェント|営業|派遣|スタッフィング|紹介|先方|同社|顔合わせ|職場見学|就業|案件/;
/** 株式会社青空商事の二次面接; 様 is said of somebody else's client. */
const interviewOf =
  /(?:(?<before>(?:株式|有限|合同)会社[一-龠ァ-ヶーA-Za-z]{2,20})|(?<after>[一-龠ァ-ヶーA-Za-z]{2,20}(?:株式|有限|合同)会社))(?<!様)の(?:[一二三]次|最終)?(?:面接|面談|選考)/;
/** Speaks of the agent as somebody else. */
const introducedByOther =
  /(?:様|さん|社|キャリア|エージェント)(?:より|から)ご?紹介|派遣会社[^。、]{0,20}(?:登録|スタッフ)|(?:営業|担当)[^。、]{0,12}様とともに/;
/** And the interview is at the reader's. */
const atReaders = /貴[社庁院校店](?:の(?:[一二三]次|最終)?(?:面接|面談|選考|顔合わせ)|(?:へ|に)お?伺)/;
/** What an addressee's line can be besides the company's. */
const otherLine =
  /(様|さま|殿|部|課|室|係|局|グループ|チーム|センター|担当者?|本部|支店|支社|事業所|営業所)$/;

/** A09: another company than the one that invited: a mail used a second time. */
export function wrongCompany(mail: Mail, situation: Situation): Hit[] {
  const line = companyLine(mail.addressee);
  if (!line) return [];
  const { facts, answered, recipients = [] } = situation;
  const known = [facts.company, facts.agentCompany].filter((name): name is string => !!name);
  const whole = mail.addressee.plain;
  const read = [
    answered?.subject,
    answered?.body,
    mail.quoted.plain,
    facts.place,
    facts.department,
    ...recipients,
  ].join('\n');
  if (known.some((name) => isSameCompany(whole, name) || isSameCompany(line.text, name))) return [];
  if (mentions(read, line.text)) return [];
  const expected = known[0] ?? companyIn(`${answered?.body ?? ''}\n${mail.quoted.plain}`);
  if (isThroughOthers(mail, situation)) return [];
  if (!expected) return unlikeCore(mail, line);
  // A shop goes by a name of its own, which its company's needn't show.
  if (!hasLegalForm(line.text) && (hasLegalForm(expected) || isShop(line.text))) return [];
  return [{ ...line, length: line.text.length, values: { expected } }];
}

/** Nobody knows who invited, but the mail names the company whose interview it is about. */
function unlikeCore({ core }: Mail, line: CompanyLine): Hit[] {
  const named = interviewOf.exec(core.plain.replaceAll('\n', ''))?.groups;
  const expected = named?.before ?? named?.after;
  if (!expected || !hasLegalForm(line.text) || isSameCompany(line.text, expected)) return [];
  return [{ ...line, length: line.text.length, severity: 'warn', values: { expected } }];
}

/** A10: an agent's candidate writes to the company itself. */
export function wrongRoute({ addressee, core }: Mail, { route, facts }: Situation): Hit[] {
  if (route !== 'agent' && route !== 'staffing') return [];
  const line = companyLine(addressee);
  if (line && !facts.company) {
    const text = core.plain.replaceAll('\n', '');
    if (!introducedByOther.test(text) || !atReaders.test(text)) return [];
    return [{ ...line, length: line.text.length, values: { expected: facts.agentCompany ?? '' } }];
  }
  if (!line || !facts.company || (facts.agentCompany && mentions(addressee.plain, facts.agentCompany)))
    return [];
  if (facts.agentCompany && isSameCompany(facts.company, facts.agentCompany)) return [];
  const name = bareCompany(facts.company);
  if (!bareCompany(line.text).includes(name)) return [];
  return [{ ...line, length: line.text.length, values: { expected: facts.agentCompany ?? '' } }];
}

function isThroughOthers({ addressee, core }: Mail, { route, facts }: Situation): boolean {
  if (route === 'agent' || route === 'staffing') return !facts.agentCompany;
  return intermediary.test(addressee.plain) || intermediary.test(core.plain);
}

interface CompanyLine {
  readonly passage: Passage;
  readonly index: number;
  readonly text: string;
}

function companyLine(addressee: Passage): CompanyLine | undefined {
  const lines = addressee.lines.map(({ plain }, at) => ({
    text: plain.trim(),
    index: addressee.starts[at] ?? 0,
  }));
  const formal = lines.find(({ text }) => hasLegalForm(text));
  const first = lines.find(({ text }) => text !== '');
  const line = formal ?? (first && lines.length > 1 && !otherLine.test(first.text) ? first : undefined);
  if (!line) return undefined;
  const [company = ''] = /^[^ ]{0,12}(?:会社|法人) ?[^ ]{1,60}|^[^ ]{1,60}/.exec(line.text) ?? [];
  return { passage: addressee, index: line.index, text: company.replace(/(御中|様)$/, '') };
}

function companyIn(text: string): string | undefined {
  return /(?:株式|有限|合同)会社[一-龠ァ-ヶーA-Za-z]{2,20}|[一-龠ァ-ヶーA-Za-z]{2,20}(?:株式|有限|合同)会社/.exec(
    text,
  )?.[0];
}

function isShop(name: string): boolean {
  return /[店館園院校亭屋堂軒]|カフェ|喫茶|居酒屋|レストラン|ホテル|サロン|クリニック|ベーカリー/.test(name);
}

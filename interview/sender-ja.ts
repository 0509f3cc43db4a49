// How a Japanese mail names its sender: in the opening sentence and in the signature.
import { affiliationItems, applicantOf, isStudent, type Profile } from './profile.ts';
import type { SignatureStyle } from './signature-style.ts';

const faculty = /(学部|学群|学域|研究科)$/;
const schoolYear =
  /[\s　]*([0-9０-９一二三四五六]年(生|次)?|修士[0-9０-９一二]年|[BMD][1-6]|[0-9０-９]{4}年[0-9０-９]{1,2}月卒業(予定|見込み)?)$/;

const RULE = '------------------------------';

/** 青葉大学経済学部: what a student's self-introduction leads with; undefined for an employer, which a mail keeps to itself. */
export function schoolOf(profile: Profile): string | undefined {
  if (!isStudent(profile)) return undefined;
  const words = affiliationItems(profile)
    .join(' ')
    .replace(schoolYear, '')
    .split(/[\s　]+/);
  const last = words.findIndex((word) => faculty.test(word));
  return words
    .slice(0, last === -1 ? undefined : last + 1)
    .reduce((name, word) => (/\w$/.test(name) || /^\w/.test(word) ? `${name} ${word}` : name + word));
}

/** The block below the letter: one fact a line, nothing that is unknown. Only a student's says where they belong. */
export function signatureLines(
  profile: Profile,
  applicant = applicantOf(profile),
  style: SignatureStyle = 'ruled',
): readonly string[] {
  if (style === 'none') return [];
  const { name, reading, phone, email } = profile;
  const rule = style === 'ruled' ? RULE : '';
  return [
    rule,
    reading ? `${name}（${reading}）` : name,
    applicant === 'graduate' ? affiliationItems(profile).join(' ') : '',
    phone && `電話：${phone}`,
    email && `メール：${email}`,
    rule,
  ].filter((line) => line !== '');
}

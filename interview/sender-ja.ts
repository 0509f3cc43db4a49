// How a Japanese mail names its sender: in the opening sentence and in the signature.
import type { Profile } from './profile.ts';

const school = /大学|短大|学校|高校|高専|学院|学園/;
const schoolYear = /[\s　]*([0-9０-９一二三四五六]年(生|次)?|修士[0-9０-９一二]年|[BMD][1-6])$/;

const RULE = '------------------------------';

/** The school and faculty that a student's self-introduction leads with; undefined for an employer, which a mail keeps to itself. */
export function schoolOf({ affiliation }: Profile): string | undefined {
  const line = affiliation.trim();
  return school.test(line) ? line.replace(schoolYear, '') : undefined;
}

/** The block below the letter: plain rules, one fact a line, nothing that is unknown. */
export function signatureLines({ name, reading, affiliation, phone, email }: Profile): readonly string[] {
  return [
    RULE,
    reading ? `${name}（${reading}）` : name,
    affiliation,
    phone && `電話：${phone}`,
    email && `メール：${email}`,
    RULE,
  ].filter((line) => line !== '');
}

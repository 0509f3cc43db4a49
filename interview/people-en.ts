// How an English mail names its reader and its sender.
import { affiliationItems, applicantOf, type Profile } from './profile.ts';
import type { SignatureStyle } from './signature-style.ts';

const japaneseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const honorific = /[\s　]*(様|さま|さん|殿|先生)$/;

/** Hanako Sato, Ms. Sato, 佐藤様: as the user wrote it, since nothing tells Ms. from Mr.; undefined without a name. */
export function personName(contact: string | undefined): string | undefined {
  const name = contact?.trim().replace(honorific, '');
  if (!name || /担当者?$/.test(name)) return undefined;
  return japaneseScript.test(name) ? `${name}様` : name;
}

/** The block below the letter: one fact a line, nothing that is unknown. Rules are for Japanese mails. */
export function signatureLines(
  profile: Profile,
  applicant = applicantOf(profile),
  style: SignatureStyle = 'ruled',
): readonly string[] {
  if (style === 'none') return [];
  const { name, phone, email } = profile;
  const affiliation = applicant === 'graduate' ? affiliationItems(profile).join(', ') : '';
  return [name, affiliation, international(phone), email].filter((line) => line !== '');
}

/** +81 90-1234-5678: a Japanese number, for a reader who may be abroad. */
function international(phone: string): string {
  return phone.replace(/^0(?=\d)/, '+81 ');
}

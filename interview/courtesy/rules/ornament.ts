// L02: emoji, kaomoji, exclamation marks, and laughter.
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { type Hit, matching } from '../rule.ts';

/** Symbols and emoji, but for ♯♭ (C♯), and with what joins them. */
const emoji =
  /(?:[\u2600-\u266C\u2670-\u26FF\u2700-\u27BF\u2B50\u2B55]|[\u{1F000}-\u{1FAFF}])(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}]){0,2}/gu;
/** What a phone number or an address may be marked with. */
const contactMark = /^[☎☏✆✉✐📞📱📧📩✒🏠]/u;
const laughter =
  /\((?:笑|泣|汗|涙|爆)\)|(?<![A-Za-z0-9.])[wW]{3,8}(?![A-Za-z0-9.])|(?<=[ぁ-んァ-ヶ。])w{1,8}(?=$|[。、\n ぁ-ん一-龠])/gm;
/** (^^;) (T_T) （´・ω・｀） m(_ _)m: brackets with nothing but marks in them. */
const kaomoji =
  /m?\((?=[^()\n]{0,10}[\^;_´`≧≦ω∀∇▽><])[\^;_\-・.,´`'"~*<>=|TToOxXvVωДд∀≧≦°゜ﾟ∇▽ノﾉ人艸o ]{2,12}\)m?|\b(?:orz|OTL)\b/g;
const exclamation = /[!！‼⁉❗❕]{1,20}/g;

export function* ornaments(mail: Mail, situation: Situation): Iterable<Hit> {
  // What stands in 「」 is a slogan or a title.
  const everywhere = { in: ['subject', 'addressee', 'core'], view: 'voice' } as const;
  yield* matching({ ...everywhere, pattern: emoji, mend: () => '' })(mail, situation);
  // In a signature ☆ is L07's, and a telephone's sign is no emoji.
  const isFace = ([found]: RegExpExecArray) => !contactMark.test(found) && !/^[\u2600-\u27BF]/.test(found);
  yield* matching({ in: ['signature'], view: 'named', pattern: emoji, when: isFace, mend: () => '' })(
    mail,
    situation,
  );
  yield* matching({ ...everywhere, pattern: kaomoji, mend: () => '' })(mail, situation);
  yield* matching({ ...everywhere, pattern: laughter, mend: () => '' })(mail, situation);
  if (mail.locale === 'ja') {
    yield* matching({ ...everywhere, pattern: exclamation, when: exclaimsJa, mend: stopFor })(
      mail,
      situation,
    );
    return;
  }
  const exclaimed = matching({ ...everywhere, pattern: exclamation, when: exclaimsEn, mend: stopFor });
  for (const hit of exclaimed(mail, situation))
    yield { ...hit, severity: isHearty(hit) ? 'info' : undefined };
}

/** 株式会社わくわく！ランド, but not 株式会社青空です！ */
const companyName =
  /(?:会社|法人)(?![^\s。、]{0,20}(?:です|ます|した|ません|ください|下さい)$)[^\s。、]{1,20}$/;

/** A mark after kana ends a sentence; after a name it may belong to the name: Yahoo!の, アットホーム！株式会社. */
function exclaimsJa({ 0: found, index, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 20), index);
  const after = input.slice(index + found.length, index + found.length + 1);
  const isEnd = after === '' || /[\n 。、)]/.test(after);
  if (found.length > 1) return true;
  if (!isEnd && companyName.test(before)) return false;
  if (/[ぁ-ん)様。]$/.test(before)) return true;
  if (/(?:会社|法人)[^\s。、]{1,20}$|Yahoo$/.test(before) || after === '\uFFFC') return false;
  return isEnd && !/[A-Za-z]$/.test(before);
}

/** In English every sentence ends in a letter: there, what goes on in lower case is a name's: Yahoo! and Jetstar. */
function exclaimsEn({ 0: found, index, input }: RegExpExecArray): boolean {
  if (found.length > 1) return true;
  return (
    !/Yahoo$/.test(input.slice(0, index)) &&
    !/^ ?(?:[a-z]|JAPAN|Inc|Co)/.test(input.slice(index + 1, index + 8))
  );
}

/** "Thanks again!" is said in English mails, "I'm so sorry!" isn't. */
function isHearty({ passage, index, length }: Hit): boolean {
  const [sentence = ''] = /[^.!?\n]{0,120}$/.exec(passage.voice.slice(0, index)) ?? [];
  return (
    length === 1 && /\b(?:thank|look(?:ing)? forward|wish|congratulations|great|love|hope)/i.test(sentence)
  );
}

function stopFor({ 0: found, index, input }: RegExpExecArray): string {
  const next = input[index + found.length] ?? '\n';
  if (/[。、)」]/.test(next) || /[。\n]$/.test(input.slice(0, index))) return '';
  return /[A-Za-z]/.test(input[index - 1] ?? '') ? '.' : '。';
}

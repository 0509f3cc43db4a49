// Rules S: the subject line.
import { subjectLine } from '../addressee-block.ts';
import type { Situation } from '../finding.ts';
import { folded } from '../line.ts';
import { bareName, isLatin, isNamedIn } from '../names.ts';
import type { Mail } from '../parts.ts';
import { type Hit, matching, type Rule } from '../rule.ts';
import { width } from '../width.ts';

const LONG = 35;
const marks = /^(?:\s{0,3}(?:re|fwd?|aw|sv|返信|回答)(?:\[\d{1,2}\])?\s{0,3}:\s{0,3})+/i;
const repeated = /^(?: {0,3}(?:re|返信|回答) {0,3}: {0,3}){3,20}/gi;
/** Whose it is, in brackets, tells no more. */
const vague =
  /^(?:[【[](?:重要|至急|緊急)[】\]] ?)?(?:お疲れ様です|お疲れさまです|(?:大変|誠に)?申し訳(?:ございません|ありません)(?:でした)?|お世話になっております|お世話になります|こんにちは|こんばんは|はじめまして|(?:ご連絡|連絡|お知らせ|面接)(?:です|いたします|します|の件|について)?|突然の(?:メール|ご連絡)(?:を|で)?(?:失礼(?:いた|致)?します|(?:大変)?申し訳(?:ございません|ありません))|すみません|無題|(?:Hi|Hello|Good (?:morning|afternoon|evening))(?: there)?|No subject)[。!、 ]{0,5}(?:[(（](?![^()（）]*(?:辞退|変更|欠席|遅|キャンセル|日程|お願い|お礼|お詫び|\d))[^()（）]{1,24}[)）])?$/gi;
const matter =
  '辞退|変更|欠席|遅|キャンセル|日程|日時|お願い|お礼|お詫び|面接|説明会|選考|内定|応募|相談|連絡|返信|確認|取り下げ|取り消|の件|\\d';
/** お世話になっております。青葉大学の山田太郎です: the letter's first line. */
const greeting = new RegExp(
  `^(?:お世話にな(?:っております|ります)|こんにちは|こんばんは|はじめまして|初めまして)[。、! ]{1,3}(?:(?!${matter})[^。、]){2,24}(?:です|と申します|でございます)[。!]?$|^(?:Hi|Hello|Good (?:morning|afternoon|evening))(?: there| again)?[,!.]? (?:this is|it's|from) (?:\\p{Lu}[\\p{L}'.-]{0,20} ?){1,4}$`,
  'gu',
);
/** A subject copied into the body stands above the letter. */
const TOP = 3;

export const subject: readonly Rule[] = [
  { id: 'S01', severity: 'error', find: (mail) => (mail.subject?.plain.trim() === '' ? whole(mail) : []) },
  { id: 'S02', severity: 'warn', locale: 'ja', find: nameless },
  {
    id: 'S03',
    severity: 'info',
    locale: 'ja',
    find: (mail) => (!mail.isReply && width(text(mail)) > LONG ? whole(mail) : []),
  },
  { id: 'S04', severity: 'warn', find: changed },
  {
    id: 'S05',
    severity: 'info',
    find: ({ subject: passage }) =>
      [...(passage?.plain.matchAll(repeated) ?? [])].flatMap(({ index, 0: { length } }) =>
        passage ? [{ passage, index, length, mend: 'Re: ' }] : [],
      ),
  },
  { id: 'S06', severity: 'error', find: copied },
  {
    id: 'S07',
    severity: 'warn',
    find: (mail, situation) => [
      ...[vague, greeting].flatMap((pattern) => [
        ...matching({ in: ['subject'], view: 'plain', pattern })(mail, situation),
      ]),
      ...onlyNamed(mail),
    ],
  },
];

function text({ subject: passage }: Mail): string {
  return passage?.lines[0]?.raw.trim() ?? '';
}

function whole({ subject: passage }: Mail, more: Partial<Hit> = {}): Hit[] {
  return passage ? [{ passage, index: 0, length: passage.plain.length, ...more }] : [];
}

/** S02: a new mail's subject says who writes. */
function nameless(mail: Mail): Hit[] {
  const shown = text(mail);
  const [name] = mail.senders;
  if (mail.isReply || !shown || !name || mail.senders.some((sender) => isNamedIn(shown, sender))) return [];
  // 「…（阿部健）」 of a Ken Abe.
  if (mail.senders.every(isLatin) && /[（(][^（）()]{2,20}[)）]$/.test(shown)) return [];
  const mended = `${shown}（${name.replace(/\s/g, '')}）`;
  return whole(mail, { mend: width(mended) > LONG ? undefined : mended });
}

/** S07: 青葉大学の山田太郎です, and no more. */
function onlyNamed(mail: Mail): Hit[] {
  const said = bareName(text(mail)).replace(/(?:です|と申します|より)?[。.]?$/, '');
  const rest = mail.senders.map((sender) => said.replace(bareName(sender), ''));
  const isAlone = rest.some(
    (more) =>
      more !== said && /^(?:[^\d、。]{1,12}(?:大学|学院|高校)(?:[^\d、。]{1,8}(?:部|科))?の?)?$/.test(more),
  );
  return mail.isReply || !isAlone ? [] : whole(mail);
}

/** S04: a reply keeps the subject of what it answers, so that the other side's thread holds together. */
function changed(mail: Mail, { isReply, answered, purpose }: Situation): Hit[] {
  const shown = text(mail);
  // An apology may start anew: the old subject announces an interview that is over.
  if (!isReply || !shown || purpose === 'noshow-retry' || purpose === 'noshow-withdraw') return [];
  if (!answered?.subject.trim()) return marks.test(folded(shown)) ? [] : whole(mail);
  const bare = (one: string) => folded(one).replace(marks, '').replace(/\s/g, '');
  if (bare(shown) === bare(answered.subject)) return [];
  return whole(mail, { mend: `Re: ${answered.subject.replace(marks, '').trim()}` });
}

/** S06: 「件名：…」 left at the top of the body. */
function copied({ own, subject: passage }: Mail): Hit[] {
  const first = own.lines.filter(({ raw }) => raw.trim() !== '').slice(0, TOP);
  const line = first.find(({ plain }) => subjectLine.test(plain));
  if (!line) return [];
  const index = own.starts[own.lines.indexOf(line)] ?? 0;
  // Only where the subject field has its own words does nothing get lost.
  const mend = passage?.plain.trim() ? '' : undefined;
  return [{ passage: own, index, length: line.raw.length, mend }];
}

// The fields that a Japanese template may name: what each asks of the user, and what it prints.
import { addresseeLines, orgWord, person } from '../interview/addressee-ja.ts';
import { longDate, shortDate, spokenDate, spokenTime } from '../interview/dates-ja.ts';
import type { Call, Facts } from '../interview/facts.ts';
import { dateOf, daysUntil, type Phase, phaseOf, timeOf } from '../interview/phase.ts';
import { concession, reasonClause } from '../interview/reason-ja.ts';
import { schoolOf, signatureLines } from '../interview/sender-ja.ts';
import type { Ask, Field, Writing } from './field.ts';
import { Unfilled } from './unfilled.ts';

/** What an unfilled field is called in the letter. */
export const labels: Readonly<Record<Ask, string>> = {
  company: '会社名',
  department: '部署名',
  contact: '担当者名',
  round: '面接の段階',
  date: '面接日',
  time: '時刻',
  reason: '理由',
  ownReason: '理由',
  call: '電話の状況',
  name: '氏名',
  reading: 'よみがな',
  affiliation: '学校・勤務先',
  phone: '電話番号',
  email: 'メールアドレス',
};

const unfilled = (ask: Ask) => new Unfilled(labels[ask]);
const blank = (ask: Ask) => unfilled(ask).marker;

/** From this many days after the interview an apology first apologises for the silence. */
const LONG_SILENCE = 7;

const phaseNames: Record<Phase, string> = {
  unknown: '未定',
  'days-before': '数日前',
  'day-before': '前日',
  'same-day': '当日',
  missed: '当日',
  after: '後日',
};

const callNames: Record<Call, string> = { none: 'なし', later: '予定', missed: '不通', done: '済み' };

export const fields: Readonly<Record<string, Field>> = {
  宛名: {
    asks: ['company', 'department', 'contact'],
    print: ({ facts }) => addresseeLines({ ...facts, company: facts.company || blank('company') }).join('\n'),
  },
  貴社: { asks: ['company'], print: ({ facts }) => orgWord(facts.company) },
  取り次ぎ先: {
    asks: ['contact'],
    print: ({ facts }) => (facts.contact ? person(facts.contact) : '採用をご担当の方'),
  },
  面接: { asks: ['round'], print: ({ facts }) => facts.round || '面接' },
  面接日時: { asks: ['date', 'time'], print: (writing) => day(writing) + clock(writing) },
  いつ: {
    asks: ['date', 'time'],
    print: (writing) => {
      const time = clock(writing);
      if (time) return `${day(writing)}${time}より`;
      return day(writing) === '本日' ? '本日、' : `${day(writing)}に`;
    },
  },
  時刻: { asks: ['time'], print: (writing) => clock(writing) || unfilled('time') },
  月日: {
    asks: ['date'],
    print: ({ facts, now }) => {
      const date = dateOf(facts);
      return date ? longDate(date, now.toPlainDate()).replace(/（.）/, '') : unfilled('date');
    },
  },
  短い日時: {
    asks: ['date', 'time'],
    print: (writing) => {
      const date = dateOf(writing.facts);
      const time = clock(writing);
      return (date ? shortDate(date) : blank('date')) + (time && ` ${time}`);
    },
  },
  時期: { asks: ['date', 'time'], print: ({ facts, now }) => phaseNames[phaseOf(facts, now)] },
  経過: {
    asks: ['date'],
    print: ({ facts, now }) => {
      const date = dateOf(facts);
      return date && daysUntil(date, now.toPlainDate()) <= -LONG_SILENCE ? '長い' : '短い';
    },
  },
  理由: { asks: ['reason', 'ownReason'], print: ({ facts }) => reasonClause(explained(facts)) || null },
  事情: { asks: ['reason', 'ownReason'], print: ({ facts }) => concession(explained(facts)) || null },
  電話連絡: { asks: ['call'], print: ({ facts }) => callNames[facts.call ?? 'none'] },
  氏名: { asks: ['name'], print: ({ profile }) => profile.name || unfilled('name') },
  名乗り: {
    asks: ['name', 'affiliation'],
    print: ({ profile }) => {
      const school = schoolOf(profile);
      const name = profile.name || blank('name');
      return school ? `${school}の${name}` : name;
    },
  },
  署名: {
    asks: ['name', 'reading', 'affiliation', 'phone', 'email'],
    print: ({ profile }) => {
      const { name, phone, email } = profile;
      const reachable = phone || email ? phone : blank('phone');
      return signatureLines({ ...profile, name: name || blank('name'), phone: reachable }).join('\n');
    },
  },
};

function day({ facts, now }: Writing): string {
  const date = dateOf(facts);
  return date ? spokenDate(date, now.toPlainDate()) : blank('date');
}

function clock({ facts }: Writing): string {
  const time = timeOf(facts);
  return time ? spokenTime(time) : '';
}

/** A reason that the user wants to give in their own words and hasn't yet must not vanish without a trace. */
function explained(facts: Facts): Facts {
  return facts.ownReason?.trim() ? facts : { ...facts, ownReason: blank('ownReason') };
}

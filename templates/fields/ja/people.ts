// Japanese fields: whom the mail is to, and who writes it.
import { addresseeLines, callee, person } from '../../../interview/addressee-ja.ts';
import { orgWord, spokenOrgWord } from '../../../interview/organisation-ja.ts';
import type { Applicant, Route } from '../../../interview/purpose.ts';
import { schoolOf, signatureLines } from '../../../interview/sender-ja.ts';
import { condition, type Fields, type Writing } from '../../field.ts';
import { blank, unfilled } from './blank.ts';

const applicantNames: Record<Applicant, string> = {
  graduate: '新卒',
  career: '転職',
  'part-time': 'アルバイト',
  staffing: '派遣',
};

const routeNames: Record<Route, string> = {
  direct: '直接',
  site: '求人サイト',
  agent: 'エージェント',
  staffing: '派遣会社',
};

export const people: Fields = {
  宛名: {
    asks: ['company', 'department', 'contactTitle', 'contact'],
    print: ({ facts }) => addresseeLines({ ...facts, company: facts.company || blank('company') }).join('\n'),
  },
  紹介会社宛名: {
    asks: ['agentCompany', 'department', 'contactTitle', 'contact'],
    print: ({ facts, route }) =>
      addresseeLines({
        ...facts,
        company: facts.agentCompany || blank('agentCompany'),
        unnamed: route === 'staffing' ? '営業ご担当者様' : 'ご担当者様',
      }).join('\n'),
  },
  担当者: { asks: ['contactTitle', 'contact'], print: ({ facts }) => (facts.contact ? person(facts) : null) },
  取り次ぎ先: {
    asks: ['contactTitle', 'contact'],
    print: ({ facts, route }) => callee(facts) ?? calleeOf[route],
  },
  貴社: { asks: ['company'], print: ({ facts }) => orgWord(facts.company) },
  御社: { asks: ['company'], print: ({ facts }) => spokenOrgWord(facts.company) },
  応募先: { asks: ['company'], print: ({ facts }) => facts.company || unfilled('company') },
  応募者: condition(applicantNames, [], ({ applicant }) => applicant),
  応募経路: condition(routeNames, [], ({ route }) => route),
  氏名: { asks: ['name'], print: ({ profile }) => profile.name || unfilled('name') },
  名乗り: { asks: ['name', 'affiliation'], print: selfIntroduction },
  折り返し先: { asks: ['phone'], print: ({ profile }) => profile.phone || unfilled('phone') },
  署名: {
    asks: ['name', 'reading', 'affiliation', 'phone', 'email'],
    print: signed,
  },
};

const calleeOf: Readonly<Record<Route, string>> = {
  direct: '採用をご担当の方',
  site: '採用をご担当の方',
  agent: '担当の方',
  staffing: '営業をご担当の方',
};

/** Only a student says where they belong. */
function selfIntroduction({ profile, applicant }: Writing): string {
  const school = applicant === 'graduate' ? schoolOf(profile) : undefined;
  const name = profile.name || blank('name');
  return school ? `${school}の${name}` : name;
}

/** False where nothing is printed: the mail site adds a signature of its own. */
function signed({ profile, applicant, signature }: Writing): string | null {
  const { name, phone, email } = profile;
  const reachable = phone || email ? phone : blank('phone');
  const known = { ...profile, name: name || blank('name'), phone: reachable };
  return signatureLines(known, applicant, signature).join('\n') || null;
}

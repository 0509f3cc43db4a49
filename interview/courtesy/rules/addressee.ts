// Rules A: whom the mail addresses, and with which honorific.
import { lineAround } from '../line.ts';
import { matching, type Rule } from '../rule.ts';
import { wrongCompany, wrongRoute } from './addressed.ts';
import { wrongAddressee } from './addressed-to-self.ts';

const titles =
  '(?:代表)?取締役(?:社長|会長)?|(?:社|会|部|次|課|係|店|所|支店|支社|院|園|校|学|理事|室|局|工場|施設|塾|事務|塾)長|専務|常務|主任|教頭|マネー?ジャー';
/** 株式会社山田様, 株式会社山田 様; a space elsewhere parts a company from a person. */
const honorificOfCompany =
  /(?<=^ {0,4}(?<company>(?:株式|有限|合同|合資|合名)会社[^\s様]{1,40}|[^\s様]{1,40}(?:株式|有限|合同|合資|合名)会社|[^\s様]{0,12}法人[^\s様]{1,40})) ?(?:様|さま)(?= {0,3}$)/gm;
const forms: Readonly<Record<string, string>> = {
  '(株)': '株式会社',
  '㈱': '株式会社',
  '(有)': '有限会社',
  '㈲': '有限会社',
  '(医)': '医療法人',
  '(学)': '学校法人',
};
/** 御殿 and the like are words, not honorifics. */
const dono = /(?<=[^\s御宮神本拝湯寝仏貴]) ?殿(?= {0,3}$)/gm;

export const addressee: readonly Rule[] = [
  {
    id: 'A01',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: / ?御中/g,
      when: (_, text) => /(?<!お客|皆)(様|さま)(?=[ 、]|$)/m.test(text),
      mend: ({ index, input, 0: { length } }) => {
        const line = lineAround(input, index);
        return line.trim().length > length ? '' : undefined;
      },
    }),
  },
  {
    id: 'A02',
    severity: 'warn',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: honorificOfCompany,
      when: ({ groups }) => !/担当|採用|人事|[部課室係長]$/.test(groups?.company ?? ''),
      // Where a person is addressed too, the company goes without.
      mend: ({ index, input, 0: { length } }) =>
        /(?:様|さま|長) *$/m.test(input.slice(index + length)) ? '' : ' 御中',
    }),
  },
  {
    id: 'A03',
    severity: 'warn',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: new RegExp(`(?<title>${titles}) ?(?:様|さま)(?=[ 、]|$)`, 'gm'),
      // 店長様 → 店長; 佐藤部長様 → 佐藤部長: a title is an honorific by itself.
      mend: ({ groups }) => groups?.title,
    }),
  },
  {
    id: 'A04',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: /各位 ?(?:様|殿|御中)|様 ?各位/g,
      mend: () => '各位',
    }),
  },
  {
    id: 'A05',
    severity: 'error',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: /\([株有合医学]\)|㈱|㈲/g,
      mend: ([form]) => forms[form],
    }),
  },
  {
    id: 'A06',
    severity: 'warn',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: dono,
      when: ({ index, input }, _) => !/^[^ ]{0,8}(?:湯|御|神|宮)$/.test(lineAround(input, index)),
      // 人事部長殿: the title needs a name beside it, which only the user knows.
      mend: ({ index, input }) =>
        new RegExp(`(?:${titles})$`).test(input.slice(Math.max(0, index - 8), index)) ? undefined : '様',
    }),
  },
  {
    id: 'A07',
    severity: 'info',
    locale: 'ja',
    find: matching({
      in: ['addressee'],
      view: 'plain',
      pattern: /採用の?担当者?様|採用ご担当様/g,
      mend: () => '採用ご担当者様',
    }),
  },
  { id: 'A08', severity: 'error', find: wrongAddressee },
  { id: 'A09', severity: 'error', locale: 'ja', find: wrongCompany },
  { id: 'A10', severity: 'warn', locale: 'ja', find: wrongRoute },
];

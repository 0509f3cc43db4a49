import { describe, expect, test } from 'vitest';
import { reasons } from '../../interview/facts.ts';
import { concession, faultSentence, reasonAnswer, reasonClause } from '../../interview/reason-ja.ts';

const reads = (ownReason: string) => {
  const facts = { reason: 'own', ownReason } as const;
  return [reasonClause(facts), concession(facts)];
};

describe('The user’s own words for a reason', () => {
  test.each([
    // Nouns
    ['体調不良', '体調不良のため、', '体調不良のためではございますが、'],
    ['体調不良のため。', '体調不良のため、', '体調不良のためではございますが、'],
    ['体調不良の為', '体調不良のため、', '体調不良のためではございますが、'],
    ['風邪なので', '風邪のため、', '風邪のためではございますが、'],
    ['風邪だ', '風邪のため、', '風邪のためではございますが、'],
    ['体調不良です', '体調不良のため、', '体調不良のためではございますが、'],
    ['体調不良でした', '体調不良のため、', '体調不良のためではございますが、'],
    ['急用なんです', '急用のため、', '急用のためではございますが、'],
    ['電車の遅れ', '電車の遅れのため、', '電車の遅れのためではございますが、'],
    ['引っ越し', '引っ越しのため、', '引っ越しのためではございますが、'],
    ['家族の手伝い', '家族の手伝いのため、', '家族の手伝いのためではございますが、'],
    ['子育て', '子育てのため、', '子育てのためではございますが、'],
    // Plain sentences
    ['授業がある', '授業があるため、', '授業があるためではございますが、'],
    ['電車が遅れたため', '電車が遅れたため、', '電車が遅れたためではございますが、'],
    ['電車が遅れたので', '電車が遅れたため、', '電車が遅れたためではございますが、'],
    ['電車が遅れたから', '電車が遅れたため、', '電車が遅れたためではございますが、'],
    ['寝坊した', '寝坊したため、', '寝坊したためではございますが、'],
    [
      '第一志望から内定をもらった',
      '第一志望から内定をもらったため、',
      '第一志望から内定をもらったためではございますが、',
    ],
    ['体調が悪いです', '体調が悪いため、', '体調が悪いためではございますが、'],
    ['熱があったんです', '熱があったため、', '熱があったためではございますが、'],
    // Polite sentences
    ['行けなくなりました', '行けなくなりましたので、', '行けなくなりましたが、'],
    ['授業があります。', '授業がありますので、', '授業がありますが、'],
    ['伺えませんので', '伺えませんので、', '伺えませんが、'],
    ['連絡できませんでした', '連絡できませんでしたので、', '連絡できませんでしたが、'],
    // Joined already
    ['家庭の事情により', '家庭の事情により、', '家庭の事情のためではございますが、'],
    ['仕事で', '仕事で、', '仕事のためではございますが、'],
    ['道に迷って', '道に迷って、', '道に迷ってのことではございますが、'],
    [
      '子どもが熱を出して休んで',
      '子どもが熱を出して休んで、',
      '子どもが熱を出して休んでのことではございますが、',
    ],
    ['体調が優れず', '体調が優れず、', '体調が優れずのことではございますが、'],
    ['都合が悪く', '都合が悪く、', '都合が悪くてのことではございますが、'],
  ])('“%s”', (words, because, although) => {
    expect(reads(words)).toEqual([because, although]);
  });

  test('nothing but blanks and marks is no reason', () => {
    expect(reads(' 。')).toEqual(['', '']);
  });
});

describe('A reason from the list', () => {
  test('is said in the set phrase', () => {
    expect(reasonClause({ reason: 'circumstances' })).toBe('諸般の事情により、');
    expect(reasonClause({ reason: 'illness' })).toBe('体調不良のため、');
  });

  test('own words that belong to another choice aren’t read', () => {
    expect(reasonClause({ reason: 'illness', ownReason: '寝坊' })).toBe('体調不良のため、');
    expect(reasonClause({ reason: 'none', ownReason: '寝坊' })).toBe('');
    expect(concession({ ownReason: '寝坊' })).toBe('');
  });

  test('a fault of one’s own is owned up to, and explains nothing away', () => {
    for (const reason of ['mistake', 'oversight'] as const) {
      expect(concession({ reason })).toBe('');
      expect(faultSentence({ reason })).toMatch(/^私の.*。$/);
    }
    expect(faultSentence({ reason: 'illness' })).toBe('');
  });

  test.each(reasons)('%s is an answer on the phone, too', (reason) => {
    expect(reasonAnswer({ reason, ownReason: '急用' })).toMatch(/^[^。]+。$/);
  });

  test.each([
    ['急用', '急用のためでございます。'],
    ['授業があります', '授業があります。'],
    ['道に迷って', '道に迷ってのことでございます。'],
  ])('own words: “%s”, asked why: “%s”', (ownReason, answer) => {
    expect(reasonAnswer({ reason: 'own', ownReason })).toBe(answer);
  });
});

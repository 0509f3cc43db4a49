// One press mends what it promises, and breaks nothing else.
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../interview/courtesy/check.ts';
import type { Draft, Finding } from '../../../interview/courtesy/finding.ts';
import { mend } from '../../../interview/courtesy/mend.ts';
import { emptyProfile } from '../../../interview/profile.ts';
import { cases } from './cases/all.ts';
import { draftOf, judge, situationOf, titleOf } from './judge.ts';
import { mailDraft, mailSituation, mailsIn } from './mails.ts';

const every = Object.values(cases).flatMap(({ bad, good }) => [...bad, ...good]);
const drafts = [
  ...every.map((one) => [titleOf(one), draftOf(one), situationOf(one)] as const),
  ...mailsIn('faulty').map((mail) => [mail.title, mailDraft(mail), mailSituation(mail)] as const),
];

describe('A certain mend', () => {
  const mendable = drafts.flatMap(([title, draft, situation]) =>
    checkDraft(draft, situation)
      .filter((finding) => finding.mend)
      .map((finding) => [`${finding.rule}: ${title}`, draft, situation, finding] as const),
  );

  test('is offered for many rules', () => {
    expect(new Set(mendable.map(([, , , { rule }]) => rule)).size).toBeGreaterThan(25);
  });

  test.each(mendable)('%s', (_, draft, situation, finding) => {
    const before = checkDraft(draft, situation);
    const after = checkDraft(mend(draft, finding), situation);
    expect(count(after, finding)).toBeLessThan(count(before, finding));
    // A line may grow past its width, which is no fault of the mend.
    const others = after.filter(({ rule }) => rule !== 'L03').map(({ rule }) => rule);
    const known = new Set(before.map(({ rule }) => rule));
    expect(others.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe('A finding', () => {
  test('shows its text where it stands', () => {
    for (const one of every) {
      const draft = draftOf(one);
      for (const finding of judge(one)) expect(textAt(draft, finding)).toBe(finding.text);
    }
  });

  test('without a certain mend leaves the draft as it is', () => {
    const draft = { subject: undefined, body: '嘔吐がひどく' };
    const [finding] = judge(draft.body);
    expect(finding?.mend).toBeUndefined();
    expect(finding && mend(draft, finding)).toBe(draft);
  });
});

test('A line that a mend empties goes with it', () => {
  const draft = {
    subject: '面接辞退のご連絡（山田太郎）',
    body: '件名：面接辞退\n株式会社青空商事\n採用ご担当者様',
  };
  const finding = judge(draft).find(({ rule }) => rule === 'S06');
  expect(finding && mend(draft, finding).body).toBe('株式会社青空商事\n採用ご担当者様');
});

test('A missing addressee is put above, a missing signature below', () => {
  const body = 'お世話になっております。\n山田太郎と申します。\n面接を辞退いたします。';
  const situation = {
    ...situationOf({ facts: { company: '株式会社青空商事', contact: '佐藤' } }),
    profile: { ...emptyProfile, name: '山田 太郎', phone: '090-1234-5678' },
  };
  const mended = ['L09', 'P03'].reduce(
    (draft: Draft, rule) => {
      const finding = checkDraft(draft, situation).find((one) => one.rule === rule);
      return finding ? mend(draft, finding) : draft;
    },
    { subject: undefined, body },
  );
  expect(mended.body).toBe(
    `株式会社青空商事\n佐藤様\n\n${body}\n\n------------------------------\n山田 太郎\n電話：090-1234-5678\n------------------------------`,
  );
  expect(checkDraft(mended, situation)).toEqual([]);
});

test.each([
  ['株式会社山田様', '株式会社山田 御中'],
  ['株式会社山田様\n佐藤様', '株式会社山田\n佐藤様'],
  ['休まさせていただきます。', '休ませていただきます。'],
  ['ご連絡させていただきました。', 'ご連絡いたしました。'],
  ['ご辞退させていただきたく存じます。', '辞退いたしたく存じます。'],
  ['御社の面接', '貴社の面接'],
  ['10月2日14時に伺います。', '10月2日（金）14時に伺います。'],
  ['午後14時に伺います。', '14時に伺います。'],
  ['部長がお越しになられました。', '部長がお越しになりました。'],
  ['先生がおっしゃられた件', '先生がおっしゃった件'],
  ['お伺いさせていただきます。', 'お伺いいたします。'],
  ['①10月2日（金）', '1. 10月2日（金）'],
  ['申し訳ありません！', '申し訳ありません。'],
  ['佐藤部長様', '佐藤部長'],
  ['(株)山田', '株式会社山田'],
  ['日程を変更してください。', '日程をご変更いただけますと幸いです。'],
  ['2026年10月2日（木）14時', '2026年10月2日（金）14時'],
  ['10時でよろしかったでしょうか。', '10時でよろしいでしょうか。'],
])('%s becomes %s', (body, mended) => {
  const [finding] = judge(body).filter((one) => one.mend);
  expect(finding && mend({ subject: undefined, body }, finding).body).toBe(mended);
});

function count(findings: readonly Finding[], { rule }: Finding): number {
  return findings.filter((one) => one.rule === rule).length;
}

function textAt({ subject, body }: Draft, { where, line, column, length }: Finding): string | undefined {
  const text = where === 'subject' ? subject : body.split('\n')[line - 1];
  return text?.slice(column - 1, column - 1 + length);
}

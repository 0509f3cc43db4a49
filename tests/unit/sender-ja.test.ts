import { describe, expect, test } from 'vitest';
import { applicantOf, emptyProfile } from '../../interview/profile.ts';
import { schoolOf, signatureLines } from '../../interview/sender-ja.ts';
import { applicant } from './writing.ts';

const schoolIn = (affiliation: string) => schoolOf({ ...applicant, affiliation });

describe('Who writes', () => {
  test.each([
    ['東西大学 経済学部 3年', '東西大学経済学部'],
    ['東西大学経済学部3年生', '東西大学経済学部'],
    ['東西大学 経済学部　４年次', '東西大学経済学部'],
    ['東西大学大学院 理学研究科 修士2年', '東西大学大学院理学研究科'],
    ['東西大学大学院 理学研究科 M1', '東西大学大学院理学研究科'],
    ['南工業高専 機械工学科', '南工業高専機械工学科'],
    ['青葉大学\n経済学部 経済学科\n4年', '青葉大学経済学部'],
    ['青葉大学\n経済学部\n2027年3月卒業予定', '青葉大学経済学部'],
    ['Aoba University\nFaculty of Law', 'Aoba University Faculty of Law'],
  ])('a student of %s introduces themselves without the year', (affiliation, school) => {
    expect(schoolIn(affiliation)).toBe(school);
  });

  test('an employer is kept back from the self-introduction', () => {
    expect(schoolIn('株式会社いまの会社 営業部')).toBeUndefined();
    expect(schoolIn('')).toBeUndefined();
  });

  test('the signature says how to reach them', () => {
    expect(signatureLines(applicant)).toEqual([
      '------------------------------',
      '山田太郎（やまだたろう）',
      '東西大学 経済学部 3年',
      '電話：090-1234-5678',
      'メール：taro.yamada@example.com',
      '------------------------------',
    ]);
  });

  test('the signature goes without rules, or stays away altogether, as the user likes', () => {
    expect(signatureLines(applicant, 'graduate', 'plain')).toEqual(
      signatureLines(applicant, 'graduate', 'ruled').slice(1, -1),
    );
    expect(signatureLines(applicant, 'graduate', 'none')).toEqual([]);
  });

  test('whoever isn’t a student keeps school and employer out of the signature', () => {
    expect(signatureLines(applicant, 'part-time')).not.toContain('東西大学 経済学部 3年');
    const employee = { ...applicant, affiliation: '株式会社いまの会社' };
    expect(signatureLines(employee).join('\n')).not.toContain('いまの会社');
    expect(applicantOf(employee)).toBe('career');
  });

  test('the signature has no line for what is unknown', () => {
    expect(signatureLines({ ...emptyProfile, name: '山田太郎' }).slice(1, -1)).toEqual(['山田太郎']);
  });
});

// What the mail being answered puts into the picker, and what it only suggests.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../components/picker/read-mail.ts';
import { receivedAt } from '../../../interview/received.ts';
import { at } from '../writing.ts';

const now = at('2026-11-24T10:00');
const read = (body: string, more = {}) =>
  readMail(
    {
      subject: '面接のご案内',
      from: '株式会社青空商事 人事部 <jinji@aozora.example.jp>',
      received: '2026年11月20日(金) 10:12',
      body,
      ...more,
    },
    '志村遥',
    now,
  );

const plain = `志村 遥 様

株式会社青空商事 人事部の佐藤でございます。
下記のとおり一次面接を行います。

日時：12月3日（木）14:00〜15:00
場所：本社5階

株式会社青空商事 人事部
佐藤 美咲
TEL：03-0000-1234`;

describe('A mail', () => {
  it('that is clear fills the fields, and each knows its line', () => {
    const { facts, sources, phone, suggestions } = read(plain);
    expect(facts).toMatchObject({
      company: '株式会社青空商事',
      date: '2026-12-03',
      time: '14:00',
      endTime: '15:00',
    });
    expect(facts.contact).toMatch(/^佐藤/);
    expect(sources.date).toBe('日時：12月3日（木）14:00〜15:00');
    expect(phone).toBe('03-0000-1234');
    expect(suggestions).toEqual([]);
  });

  it('with several days fills in none of them, and suggests each with its line', () => {
    const { facts, suggestions } = read(
      plain.replace(
        '日時：12月3日（木）14:00〜15:00',
        '候補日\n・12月3日（木）14:00〜15:00\n・12月4日（金）10:00〜11:00',
      ),
    );
    expect(facts.date).toBeUndefined();
    expect(suggestions.map((one) => one.facts)).toEqual([
      { date: '2026-12-03', time: '14:00', endTime: '15:00' },
      { date: '2026-12-04', time: '10:00', endTime: '11:00' },
    ]);
    expect(suggestions[1]?.source).toBe('・12月4日（金）10:00〜11:00');
  });

  it('whose weekday is another day’s leaves the day to the user', () => {
    const { facts, suggestions, hasWrongWeekday } = read(plain.replace('（木）', '（金）'));
    expect(facts.date).toBeUndefined();
    expect(hasWrongWeekday).toBe(true);
    expect(suggestions).toMatchObject([{ ask: 'date', facts: { date: '2026-12-03', time: '14:00' } }]);
  });

  it('from a job site is not answered as an agency’s', () => {
    const { facts } = read(plain, { from: 'マイナビ <no-reply@mynavi.example.jp>' });
    expect(facts.agentCompany).toBeUndefined();
    expect(facts.company).toBe('株式会社青空商事');
  });
});

describe('The day on which a mail came', () => {
  it.each([
    ['2026年11月20日(金) 10:12', '2026-11-20'],
    ['金 2026/11/20 10:15', '2026-11-20'],
    ['2027年1月5日', '2026-11-24'],
    ['2026年13月40日', '2026-11-24'],
    ['', '2026-11-24'],
  ])('of “%s” is %s', (shown, day) => {
    expect(receivedAt(shown, now).toPlainDate().toString()).toBe(day);
  });
});

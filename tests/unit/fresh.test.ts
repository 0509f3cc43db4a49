// Where a fresh compose opens.
import { describe, expect, it } from 'vitest';
import { freshCompose, isFresh } from '../../mail/fresh.ts';

const letter = { subject: '面接辞退のご連絡（山田太郎）', lines: ['株式会社青空商事', '採用ご担当者様'] };

describe('A fresh compose', () => {
  it.each([
    ['https://mail.google.com/mail/u/1/#inbox', 'https://mail.google.com/mail/u/1/'],
    ['https://outlook.live.com/mail/0/inbox/id/x', 'https://outlook.live.com/mail/0/deeplink/compose'],
    ['https://outlook.cloud.microsoft/mail/', 'https://outlook.cloud.microsoft/mail/deeplink/compose'],
    ['https://outlook.office.com/calendar/view', 'https://outlook.office.com/mail/deeplink/compose'],
  ])("over %s is of that page's site and account", (page, start) => {
    const { url } = freshCompose(letter, page, 'gmail');
    expect(url.startsWith(start)).toBe(true);
    expect(isFresh(new URL(url))).toBe(true);
    expect([...new URL(url).searchParams.values()]).toContain(letter.subject);
  });

  it.each([
    ['gmail', 'mail.google.com'],
    ['outlook', 'outlook.live.com'],
    ['outlook-work', 'outlook.office.com'],
  ] as const)('away from any mail page is on the site that was asked for: %s', (site, host) => {
    expect(new URL(freshCompose(letter, undefined, site).url).host).toBe(host);
  });

  it.each(['https://attacker.example/mail/0/', 'https://mail.google.com.attacker.example/mail/', 'nowhere'])(
    'over a page that says it is %s is where the user asked for',
    (page) => {
      expect(new URL(freshCompose(letter, page, 'outlook').url).host).toBe('outlook.live.com');
    },
  );

  it("carries the letter in Gmail's address, unless it is too long for one", () => {
    const { url, hasLetter } = freshCompose(letter, undefined, 'gmail');
    expect(hasLetter).toBe(true);
    expect(new URL(url).searchParams.get('body')).toBe(letter.lines.join('\n'));
    const long = { ...letter, lines: Array.from({ length: 100 }, () => '長い文面が続きます。') };
    expect(freshCompose(long, undefined, 'gmail').hasLetter).toBe(false);
    expect(new URL(freshCompose(long, undefined, 'gmail').url).searchParams.has('body')).toBe(false);
  });

  it('has no letter in Outlook, whose addresses are too short for a Japanese one', () => {
    expect(freshCompose(letter, undefined, 'outlook').hasLetter).toBe(false);
  });

  it.each(['https://mail.google.com/mail/u/0/', 'https://outlook.live.com/mail/0/'])('is not %s', (url) => {
    expect(isFresh(new URL(url))).toBe(false);
  });
});

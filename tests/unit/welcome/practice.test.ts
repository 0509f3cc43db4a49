// The practice: a sample that the reader reads, and a draft that takes the letter as a mail site's does.
// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { readMail } from '../../../components/picker/read-mail.ts';
import { type PracticeDraft, practiceBridge } from '../../../components/welcome/practice.ts';
import { sampleInvitation } from '../../../components/welcome/sample.ts';
import type { Placement } from '../../../interview/context.ts';
import { locales } from '../../../templates/template.ts';
import { at } from '../writing.ts';

describe.each(locales)('The sample in “%s”', (locale) => {
  const companies = { ja: '株式会社みらい商事', en: 'Mirai Trading Inc.' };

  test.each([
    ['2026-11-25', '2026-12-01'],
    ['2026-11-27', '2026-12-03'],
    ['2026-11-29', '2026-12-07'],
    ['2026-12-28', '2027-01-04'],
  ])('on %s invites for a workday some days ahead, and is read without a doubt', (today, date) => {
    const { mail } = sampleInvitation(locale, Temporal.PlainDate.from(today));
    const { facts, hasWrongWeekday, suggestions } = readMail(mail, '山田太郎', at(`${today}T10:00`));
    expect(facts).toMatchObject({ company: companies[locale], date, time: '14:00', endTime: '15:00' });
    expect(facts.contact?.replace(/\s/g, '')).toMatch(/佐藤花子|HanakoSato/);
    expect([hasWrongWeekday, suggestions]).toEqual([false, []]);
  });
});

/** A page with this draft, and the picker's bridge to it. */
function practise(body = '', subject = 'Re: 面接のご案内') {
  let draft: PracticeDraft = { subject, body };
  const { recipient, mail } = sampleInvitation('ja', Temporal.PlainDate.from('2026-11-25'));
  const close = vi.fn();
  const select = vi.fn();
  const bridge = practiceBridge({
    recipient,
    answered: mail,
    read: () => draft,
    write: (changed) => {
      draft = changed;
    },
    select,
    close,
    openOptions: () => {},
  });
  const insert = (lines: readonly string[], placement: Placement, replaceSubject = false) =>
    bridge.insert({
      composeId: 'practice',
      letter: { subject: '辞退のご連絡', lines },
      placement,
      replaceSubject,
    });
  return {
    bridge,
    insert,
    close,
    select,
    draft: () => draft,
    type: (text: string) => (draft = { ...draft, body: text }),
  };
}

describe('The draft', () => {
  test('takes the letter and closes the picker; the thread’s subject stays', async () => {
    const { bridge, insert, close, draft } = practise();
    expect(await bridge.context()).toMatchObject({ kind: 'reply', text: 'empty' });
    expect(await insert(['一', '', '二'], 'top')).toBe('inserted');
    expect(draft()).toMatchObject({ subject: 'Re: 面接のご案内', body: '一\n\n二' });
    expect(close).toHaveBeenCalledOnce();
  });

  test('keeps the user’s own words below it, or gives way to it, as they say', async () => {
    const { bridge, insert, draft } = practise('自分の文');
    expect((await bridge.context())?.text).toBe('own-words');
    await insert(['一'], 'top');
    expect(draft().body).toBe('一\n\n自分の文');
    await insert(['二'], 'replace', true);
    expect(draft()).toMatchObject({ body: '二', subject: '辞退のご連絡' });
  });

  test('has its former letter replaced, and says when that was edited', async () => {
    const { bridge, insert, draft, type } = practise('自分の文');
    await insert(['一 $& 一'], 'top');
    expect((await bridge.context())?.text).toBe('letter');
    await insert(['二 $& 二'], 'letter');
    expect(draft().body).toBe('二 $& 二\n\n自分の文');
    type('二 二');
    expect((await bridge.context())?.text).toBe('edited-letter');
  });

  test('shows the place of a finding, and is mended only where it still reads as it did', async () => {
    const { bridge, close, select, draft } = practise('一行目\n貴社様へ');
    const place = { where: 'body', line: 2, column: 1, length: 3 } as const;
    await bridge.showPlace(place);
    expect([close.mock.calls.length, select.mock.calls]).toEqual([1, [[place]]]);
    expect(await bridge.mendPlace(place, '貴社様', '貴社')).toBe(true);
    expect(await bridge.draft()).toEqual({ subject: 'Re: 面接のご案内', lines: ['一行目', '貴社へ'] });
    expect(await bridge.mendPlace(place, '貴社様', '貴社')).toBe(false);
    expect(draft().body).toBe('一行目\n貴社へ');
  });
});

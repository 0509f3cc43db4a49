// The command-line tools: what they read, what they print, and how they turn a mistake down.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAudience, serve } from '../../tools/audience.ts';
import { factsSchema, profileSchema, readFacts, readProfile } from '../../tools/facts-file.ts';
import { checkShape, parseJson } from '../../tools/json-file.ts';
import { listing } from '../../tools/listing.ts';
import { readNow } from '../../tools/moment.ts';
import { chooseScenario } from '../../tools/scenario.ts';

const now = readNow('2026-11-20T10:00:00+09:00');
const factsIn = (noted: unknown) => readFacts(checkShape(noted, factsSchema, 'facts.json'), now);

describe('facts.json', () => {
  test('becomes the facts of the form', () => {
    const noted = {
      company: '株式会社青空商事',
      contactTitle: null,
      start: '2026-11-25T14:00:00+09:00',
      end: '2026-11-25T15:00:00+09:00',
      online: true,
      reason: 'illness',
      callStatus: 'missed',
      eta: '2026-11-25T14:20:00+09:00',
      candidates: [
        { start: '2026-11-27T10:00:00+09:00', end: '2026-11-27T17:00:00+09:00' },
        { start: '2026-11-30', end: '2026-12-01' },
      ],
    };
    expect(factsIn(noted).facts).toEqual({
      company: '株式会社青空商事',
      date: '2026-11-25',
      time: '14:00',
      endTime: '15:00',
      isOnline: true,
      reason: 'illness',
      call: 'missed',
      eta: '14:20',
      candidates: [
        { date: '2026-11-27', time: '10:00', endTime: '17:00' },
        { date: '2026-11-30' },
        { date: '2026-12-01' },
      ],
    });
  });

  test.each([
    ['2026-11-25', { date: '2026-11-25' }, 'Asia/Tokyo'],
    ['2026-11-25T14:00', { date: '2026-11-25', time: '14:00' }, 'Asia/Tokyo'],
    ['2026-11-25T05:00:00Z', { date: '2026-11-25', time: '14:00' }, 'Asia/Tokyo'],
    ['2026-11-25T09:00:00-05:00', { date: '2026-11-25', time: '09:00' }, '-05:00'],
    ['11-25T14:00', { date: '2026-11-25', time: '14:00' }, 'Asia/Tokyo'],
    ['01-08', { date: '2027-01-08' }, 'Asia/Tokyo'],
  ])('a start of %s is where the interview is', (start, facts, zone) => {
    const read = factsIn({ start });
    expect(read.facts).toEqual(facts);
    expect(read.now.timeZoneId).toBe(zone);
  });

  test('a reason may be called as the picker calls it, and own words are one by themselves', () => {
    expect(factsIn({ reason: '体調不良' }).facts).toEqual({ reason: 'illness' });
    expect(factsIn({ ownReason: '急用' }).facts).toEqual({ reason: 'own', ownReason: '急用' });
    expect(factsIn({ reason: '急用' }).facts).toEqual({ reason: 'own', ownReason: '急用' });
    expect(factsIn({ reason: '他社内定' }).facts).toEqual({ reason: 'offer' });
  });

  test.each([
    [{ compny: 'x' }, 'facts.json: "compny" is not a known field.'],
    [{ online: 'yes' }, 'facts.json: "online" should be boolean'],
    [{ candidates: [{ from: 'x' }] }, 'facts.json: "candidates.0.'],
    [[], 'facts.json: should be an object, and is a list.'],
    [{ start: '来週' }, '"start": "来週" is not a date'],
    [{ start: '2026-02-30' }, '"start": "2026-02-30" is not a date'],
    [{ start: '2026-11-25T25:00' }, '"start": "2026-11-25T25:00" is not a date'],
    [{ start: '2026-11-25T14:00', end: '2026-11-25T13:00' }, '"end" lies before "start".'],
    [{ eta: '2026-11-25' }, '"eta": "2026-11-25" has no time.'],
    [{ callStatus: 'maybe' }, 'facts.json: "callStatus" should be'],
  ])('%o is turned down', (noted, line) => {
    expect(() => factsIn(noted)).toThrow(line);
  });

  test('that isn’t JSON is turned down', () => {
    expect(() => parseJson('{', 'facts.json')).toThrow('facts.json is not JSON');
  });
});

test('profile.json has its affiliation item by item', () => {
  const profile = checkShape(
    { name: '山田 太郎', affiliation: ['青葉大学', '4年'] },
    profileSchema,
    'profile.json',
  );
  expect(readProfile(profile)).toEqual({
    name: '山田 太郎',
    reading: '',
    affiliation: '青葉大学\n4年',
    phone: '',
    email: '',
  });
});

describe('The scenario', () => {
  test('of a card that leaves a choice open goes by whether other days are named', () => {
    expect(chooseScenario('S04', 'ja', {}).id).toBe('cancel');
    expect(chooseScenario('S04', 'ja', { candidates: [{ date: '2026-11-30' }] }).id).toBe('reschedule');
    expect(() => chooseScenario('S99', 'ja', {})).toThrow('Scenario "S99" is none of: cancel, S01,');
  });

  test('serves only whom it is for', () => {
    const cancel = chooseScenario('cancel', 'ja', {});
    expect(serve(cancel, readAudience('part-time,online'), {})).toMatchObject({
      applicant: 'part-time',
      route: 'direct',
      mode: 'online',
    });
    expect(serve(cancel, {}, { applicant: 'staffing' })).toMatchObject({ applicant: 'graduate' });
    expect(() => serve(cancel, readAudience('career,direct,briefing'), {})).toThrow(
      'Scenario cancel is not for the mode "briefing", only for: in-person, online.',
    );
  });

  test.each(['manager', 'career,nowhere', 'career,direct,online,more'])(
    'audience %s is turned down',
    (list) => {
      expect(() => readAudience(list)).toThrow();
    },
  );
});

test('The list says of every scenario when it fits and what it asks', () => {
  const cancel = listing().find(({ id }) => id === 'cancel');
  expect(cancel).toMatchObject({
    cards: ['S01', 'S02', 'S03', 'S04'],
    titles: { ja: '面接を辞退する', en: 'Withdraw from an interview' },
    channels: ['mail', 'phone'],
  });
  expect(cancel?.fields).toEqual(expect.arrayContaining(['company', 'start', 'callStatus', 'name']));
});

describe('npm run letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  const facts = join(folder, 'facts.json');
  writeFileSync(facts, '{"company":"株式会社青空商事","start":"2026-11-25T14:00:00+09:00"}');
  const letter = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', './tools/texts.ts', 'tools/letter.ts', ...args], {
      encoding: 'utf8',
    });

  test('prints a letter as JSON', () => {
    const { stdout, status } = letter(
      '--scenario',
      'S03',
      '--now',
      '2026-11-25T09:00:00+09:00',
      '--facts',
      facts,
    );
    expect(status).toBe(0);
    const { subject, lines, missing } = JSON.parse(stdout);
    expect(subject).toBe('【本日】面接辞退のご連絡（14時・〔氏名〕）');
    expect(lines.slice(0, 2)).toEqual(['株式会社青空商事', '採用ご担当者様']);
    expect(missing).toEqual(['name', 'phone']);
  });

  test.each([
    [['--scenario', 'S99'], /^Scenario "S99" is none of: .*\n$/],
    [['--scenario', 'S01', '--facts', 'nowhere.json'], /^nowhere\.json is not there\.\n$/],
    [['--scenario', 'S01', '--now', 'soon'], /^--now "soon" is not a moment such as .*\n$/],
    [['--scenery', 'S01'], /^Unknown option '--scenery'.*\n$/],
  ])('%o: one line on stderr, exit code 2', (args, line) => {
    const { stdout, stderr, status } = letter(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(line);
  });
});

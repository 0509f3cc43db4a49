// `npm run check-draft`: a draft on stdin or many in a file, and what is found in them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aimOf } from '../../tools/scenario.ts';

const checkDraft = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', './tools/texts.ts', 'tools/check-draft.ts', ...args], {
    encoding: 'utf8',
    input,
  });
const fileWith = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'kotowari-')), 'drafts.jsonl');
  writeFileSync(file, text);
  return file;
};

const right = `株式会社青空商事
採用ご担当者様

お世話になっております。
11月25日（水）14時より面接のお時間をいただいております、
山田太郎と申します。

大変恐縮ではございますが、選考を辞退いたしたく、
ご連絡申し上げます。
ご期待に沿えず申し訳ございません。

------------------------------
山田太郎
電話：090-1234-5678
------------------------------
`;
const now = '2026-11-20T10:00:00+09:00';

describe('The command', () => {
  it('finds nothing in a right mail', () => {
    const { stdout, status } = checkDraft(
      right,
      '--now',
      now,
      '--subject',
      '面接辞退のご連絡（山田太郎）',
      '--scenario',
      'S01',
    );
    expect(JSON.parse(stdout)).toEqual({ findings: [] });
    expect(status).toBe(0);
  });

  it('says rule, place, words, reason and mend of what is wrong', () => {
    const { stdout } = checkDraft(
      right.replace('選考を', '御社の選考を'),
      '--now',
      now,
      '--subject',
      '面接辞退のご連絡（山田太郎）',
    );
    expect(JSON.parse(stdout).findings).toEqual([
      {
        rule: 'K01',
        severity: 'error',
        where: 'body',
        line: 8,
        column: 14,
        text: '御社',
        why: expect.stringContaining('話し言葉'),
        mend: '貴社',
      },
    ]);
  });

  it('reads a file line by line, and keeps each id', () => {
    const lines = [
      { id: 'a', subject: '面接辞退のご連絡（山田太郎）', body: right, now, scenario: 'S01', reply: false },
      {
        id: 7,
        body: right.replace('（水）', '（木）'),
        now,
        facts: { company: '株式会社青空商事' },
        unknown: 1,
      },
    ];
    const { stdout } = checkDraft(
      '',
      '--jsonl',
      fileWith(lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ id: 'a', findings: [] });
    expect(second.id).toBe(7);
    expect(second.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['D02']);
  });

  it.each([
    [['--jsonl', fileWith('{"id":1}')], ':1: "body"'],
    [['--jsonl', fileWith('{')], ':1 is not JSON'],
    [['--jsonl', 'none.jsonl'], 'none.jsonl is not there.'],
    [['--scenario', 'S99'], 'Scenario "S99" is not known.'],
    [['--now', 'soon'], '--now "soon" is not a moment'],
  ])('turns %o down in one line', (args, line) => {
    const { stdout, stderr, status } = checkDraft(right, ...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(line);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('What a mail wants, by its card', () => {
  it('is told by its words where the card leaves it open', () => {
    expect(aimOf('S10', {}, '選考は辞退いたします。').purpose).toBe('noshow-withdraw');
    expect(aimOf('S10', {}, 'あらためて面接の機会をいただけませんでしょうか。').purpose).toBe('noshow-retry');
    expect(aimOf('S04', {}, '').purpose).toBeUndefined();
    expect(aimOf('S17', {}, '')).toEqual({ route: 'agent' });
  });
});

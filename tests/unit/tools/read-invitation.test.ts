// The command that reads an invitation, as a user runs it.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['tools/read-invitation.ts', ...args], { input, encoding: 'utf8' });
}

describe('read-invitation', () => {
  test('prints every fact of a mail on stdin, with its source', () => {
    const body = '株式会社ミツバ電材 総務部の若林です。\n日時：11月18日（水）14:00〜15:00\n場所：本社5階';
    const { stdout, status } = run(['--received', '2026-11-05T10:00:00+09:00'], body);
    const read = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(read).toMatchObject({
      company: '株式会社ミツバ電材',
      department: '総務部',
      contact: '若林',
      position: null,
      date: '2026-11-18',
      time: '14:00',
      endTime: '15:00',
      candidates: [],
      place: '本社5階',
      online: false,
      phone: null,
    });
    expect(read.sources.date).toEqual({
      source: 'body',
      start: 23,
      end: 32,
      text: '11月18日（水）',
      isSure: true,
    });
  });

  test.each([
    ['an unknown option', ['--colour']],
    ['a mail beside a file of mails', ['a.txt', '--jsonl', 'b.jsonl']],
  ])('refuses %s in one line', (_, args) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

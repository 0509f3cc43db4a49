// The probe: what a saved page of either host, of whatever age, shows to the extension.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf } from '../probe/address.ts';
import { probe } from '../probe/probe.ts';
import { openCompose, type Stage, setStage } from './stage.ts';

const run = promisify(execFile);

describe('A page saved', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.close());

  it.each(['gmail', 'outlook'] as const)(
    "from %s's double shows its compose, its button and its ways",
    async (host) => {
      const page = await stage[host]();
      await openCompose(page);
      const html = await page.content();
      const saved = Buffer.from(html.replace('<head>', `<head><!-- saved from url=(0024)${page.url()} -->`));
      const report = await probe(saved, addressesOf(saved, undefined));
      expect(report.host).toBe(host);
      expect(report.composes).toMatchObject([
        { kind: 'new', mode: 'rich', hasSubject: true, hasBody: true, button: true },
      ]);
      expect(report.composes[0]?.ways.editor).toEqual(expect.any(String));
      expect(report.errors).toEqual([]);
    },
  );

  it('from neither host has nothing of ours', async () => {
    const saved = Buffer.from('<!doctype html><title>x</title><div contenteditable="true">mine</div>');
    expect(await probe(saved, addressesOf(saved, undefined))).toEqual({
      host: 'none',
      composes: [],
      errors: [],
    });
  });

  it('long ago, without today’s ids and roles, still works in Outlook', async () => {
    const saved = Buffer.from(
      `<!doctype html><div class="a"><div class="b"><button title="Send (Ctrl+Enter)">Send</button></div>
       <input maxlength="255" autocomplete="off" placeholder="Add a subject">
       <div tabindex="0" dir="ltr" aria-multiline="true" aria-label="Message body" contenteditable="true"><div><br></div></div></div>`,
    );
    const report = await probe(saved, ['https://outlook.live.com/mail/0/inbox']);
    expect(report).toMatchObject({
      host: 'outlook',
      composes: [{ hasSubject: true, button: true }],
      errors: [],
    });
  });
});

describe('The command', () => {
  it('says in one line what is wrong with its arguments', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kotowari-'));
    const file = join(folder, 'page.html');
    await writeFile(file, '<p>');
    const failure = (...args: string[]) =>
      run(process.execPath, ['tests/probe/run.ts', ...args]).catch((error) => error);
    expect(await failure(join(folder, 'none.html'))).toMatchObject({ code: 2, stdout: '' });
    expect(await failure(file, '--url', 'nowhere')).toMatchObject({ code: 2, stdout: '' });
    await rm(folder, { recursive: true });
  });
});

/** A browser that an organisation manages: our extension's policy where it looks for one, for this browser alone. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Parts, policyFiles } from '../../tools/policy-formats.ts';
import { isRoot } from './apt.ts';
import { findBrowser } from './find.ts';
import type { BrowserName, LaunchOptions } from './plan.ts';

/** Where it is there, Firefox looks nowhere else. */
const SYSTEM_POLICIES = '/etc/firefox/policies/policies.json';

export interface ManagedBrowser {
  /** To be launched with. */
  readonly options: Required<Pick<LaunchOptions, 'extension' | 'executablePath'>>;
  /** Lays down another policy. Firefox reads it when it starts, Chromium at once. */
  write(parts: Parts): Promise<void>;
  /** Once the browser is closed. */
  remove(): Promise<void>;
}

/** The files are those of docs/rollout. @throws where this machine's policies can't be written. */
export async function manage(name: BrowserName, extension: string, parts: Parts): Promise<ManagedBrowser> {
  if (process.platform !== 'linux')
    throw new Error('Only on Linux is a policy a file that a test may write.');
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kotowari-managed-')));
  try {
    const managed = await (name === 'chromium' ? chromium : firefox)(folder, extension);
    await managed.write(parts);
    return managed;
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
}

/**
 * Policies are the machine's: every Chromium reads them. This one's is for a copy of the extension, whose id is its own since an
 * unpacked extension's id comes of its path.
 */
async function chromium(folder: string, built: string): Promise<ManagedBrowser> {
  const executablePath = await findBrowser('chromium');
  const extension = join(folder, 'extension');
  await cp(built, extension, { recursive: true });
  const id = idOf(extension);
  const place = policiesOf(await realpath(executablePath));
  const file = `kotowari-${id}.json`;
  return {
    options: { extension, executablePath },
    async write(parts) {
      const source = join(folder, 'policy.json');
      await writeFile(source, policyFiles(parts, { chrome: id, edge: id })['linux/chrome.json'] ?? '');
      await asRoot('mkdir -p "$1" && install -m 644 "$2" "$1/$3"', place, source, file);
    },
    async remove() {
      // Folders go as well, where nothing else is in them.
      await asRoot('rm -f "$1/$2"; rmdir "$1" "$(dirname "$1")" 2> /dev/null || true', place, file);
      await rm(folder, { recursive: true });
    },
  };
}

/** Firefox looks in its own folder too. So this one has a folder of its own: a copy of the program among links to all that it needs. */
async function firefox(folder: string, extension: string): Promise<ManagedBrowser> {
  if (existsSync(SYSTEM_POLICIES))
    throw new Error(`Firefox would read ${SYSTEM_POLICIES} and not the test's.`);
  const program = programOf(await realpath(await findBrowser('firefox')));
  const home = dirname(program);
  const executablePath = join(folder, basename(program));
  for (const entry of await readdir(home)) {
    if (entry !== basename(program) && entry !== 'distribution') {
      await symlink(join(home, entry), join(folder, entry));
    }
  }
  await cp(program, executablePath);
  await mkdir(join(folder, 'distribution'));
  return {
    options: { extension, executablePath },
    async write(parts) {
      const { 'firefox/policies.json': policies = '' } = policyFiles(parts, { chrome: '', edge: '' });
      await writeFile(join(folder, 'distribution/policies.json'), policies);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Where the command is a script, the program that it starts. @throws where that is none of the usual ones. */
function programOf(command: string): string {
  const homes = [
    dirname(command),
    '/usr/lib/firefox',
    '/usr/lib/firefox-esr',
    '/usr/lib64/firefox',
    '/opt/firefox',
  ];
  const programs = homes.flatMap((home) => ['firefox', 'firefox-esr'].map((program) => join(home, program)));
  const program = programs.find((one) => existsSync(one) && existsSync(join(dirname(one), 'omni.ja')));
  if (program) return program;
  throw new Error(`${command} only starts Firefox: name the program itself in KOTOWARI_FIREFOX.`);
}

/** Chromium's own way from a path to an id: half of its SHA-256, in the letters a to p. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function policiesOf(program: string): string {
  if (/edge/.test(program)) return '/etc/opt/edge/policies/managed';
  if (/google|chrome/.test(program)) return '/etc/opt/chrome/policies/managed';
  return '/etc/chromium/policies/managed';
}

async function asRoot(script: string, ...args: readonly string[]): Promise<void> {
  const command = ['sh', '-ec', script, 'sh', ...args];
  const [program = '', ...rest] = isRoot() ? command : ['sudo', '-n', ...command];
  try {
    await promisify(execFile)(program, rest);
  } catch (error) {
    throw new Error(
      `Chromium's policies belong to root: run the tests as root, or let sudo work without a password. ${error}`,
    );
  }
}

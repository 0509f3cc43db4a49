/** Debian's package manager, as far as it may be used without a password. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Another process may be installing too: wait for it instead of failing. */
const patiently = ['-o', 'DPkg::Lock::Timeout=600'];

/** The last install asked for in this process; the next one queues behind it. */
let last: Promise<unknown> = Promise.resolve();

/** Whether apt-get is here, and we are root or may become root without being asked. */
export async function canInstall(): Promise<boolean> {
  return (
    process.platform === 'linux' &&
    (await works('apt-get', '--version')) &&
    (isRoot() || (await works('sudo', '-n', 'true')))
  );
}

/** Installs the packages; why it failed, or nothing. */
export function install(packages: readonly string[]): Promise<string | undefined> {
  const installing = last.then(() => installNow(packages));
  last = installing;
  return installing;
}

/** As root nothing needs `sudo`, and Chromium needs `--no-sandbox`. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function installNow(packages: readonly string[]): Promise<string | undefined> {
  console.warn(`Installing ${packages.join(', ')} with apt-get…`);
  // Old lists are often good enough, and one source of many that is down fails the update.
  await works(...asRoot('apt-get', ...patiently, 'update'));
  try {
    const [command, ...args] = asRoot('apt-get', ...patiently, 'install', '-y', ...packages);
    await run(command, args, { maxBuffer: 2 ** 26 });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** `env` because sudo drops the variable that keeps debconf from asking questions. */
function asRoot(...command: readonly string[]): [string, ...string[]] {
  const quietly = ['DEBIAN_FRONTEND=noninteractive', ...command];
  return isRoot() ? ['env', ...quietly] : ['sudo', '-n', 'env', ...quietly];
}

async function works(command: string, ...args: readonly string[]): Promise<boolean> {
  try {
    await run(command, args, { maxBuffer: 2 ** 26 });
    return true;
  } catch {
    return false;
  }
}

// `npm run lint:extension`: Mozilla's linter over the built extension. What it says must be on the list below, or it fails.
import { execFile } from 'node:child_process';
import { join } from 'node:path';

interface Remark {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
  readonly description: string;
}

interface Findings {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

interface Known {
  readonly code: string;
  readonly file: RegExp;
  readonly says: RegExp;
  /** At most so often. */
  readonly times: number;
  readonly why: string;
}

const known: readonly Known[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    says: /innerHTML/,
    times: 1,
    why: "Preact's own path for dangerouslySetInnerHTML, which nothing of ours asks for (tests/unit/no-requests.test.ts).",
  },
];

const folder = join(import.meta.dirname, '../.output/firefox-mv3');
const { errors, warnings, notices } = await lint(folder);
const left = new Map(known.map((one) => [one, one.times]));
const ours = [...errors, ...warnings, ...notices].filter((remark) => !isKnown(remark));

for (const { code, file, message, description } of ours)
  console.error(`${code} in ${file ?? 'the extension'}: ${message}. ${description}`);
console.log(
  `Linter: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; ${ours.length} of them ours`,
);
process.exitCode = ours.length > 0 ? 1 : 0;

function isKnown({ code, file, message, description }: Remark): boolean {
  const entry = known.find(
    (one) => one.code === code && one.file.test(file ?? '') && one.says.test(message + description),
  );
  const times = entry ? (left.get(entry) ?? 0) : 0;
  if (!entry || times === 0) return false;
  left.set(entry, times - 1);
  return true;
}

/** It ends with 1 where it has found an error, and prints the same. */
function lint(path: string): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32';
    execFile(
      'addons-linter',
      ['--output', 'json', path],
      { maxBuffer: 64 << 20, shell: isWindows },
      (error, out) => {
        try {
          resolve(JSON.parse(out) as Findings);
        } catch {
          reject(error ?? new Error('The linter said nothing.'));
        }
      },
    );
  });
}

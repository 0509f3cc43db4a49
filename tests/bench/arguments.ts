// What the bench is asked for on its command line.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { experiments } from './experiments.ts';

const USAGE = 'Usage: npm run bench -- [--rounds N] [--only NAME] [--extension DIR]… [--json FILE]';

export interface Wanted {
  readonly rounds: number;
  /** Part of an experiment's name. */
  readonly only: string | undefined;
  /** Folders of other unpacked extensions. */
  readonly others: readonly string[];
  readonly json: string | undefined;
}

export async function readArguments(): Promise<Wanted> {
  const { rounds, only, extension, json } = parsed();
  if (!/^[1-9]\d*$/.test(rounds)) refuse(`--rounds ${rounds} is no number of rounds.`);
  const names = ['bytes', ...experiments.map(({ name }) => name)];
  if (only !== undefined && !names.some((name) => name.includes(only)))
    refuse(`Nothing is called ${only}; there are ${names.join(', ')}.`);
  for (const folder of extension) {
    const isThere = await stat(join(folder, 'manifest.json')).catch(() => undefined);
    if (!isThere) refuse(`${folder} holds no unpacked extension.`);
  }
  return { rounds: Number(rounds), only, others: extension, json };
}

function parsed() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '12' },
        only: { type: 'string' },
        extension: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function refuse(why: string): never {
  console.error(`bench: ${why}`);
  process.exit(2);
}

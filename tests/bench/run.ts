// `npm run bench`: how fast the extension is, measured in real Chromium beside the page alone and other extensions. JSON on stdout, a table on stderr.
import { writeFile } from 'node:fs/promises';
import { prepareBrowsers } from '../browsers/find.ts';
import { buildExtension } from '../e2e/setup.ts';
import { readArguments } from './arguments.ts';
import { bytesFigures } from './bytes.ts';
import { experiments } from './experiments.ts';
import { type Result, tableOf } from './result.ts';
import { roundsOf } from './rounds.ts';
import { closeSubjects, openSubjects } from './subjects.ts';

const { rounds, only, others, json } = await readArguments();
await prepareBrowsers(['chromium']);
buildExtension();

const results: Result[] = [];
const note = (found: readonly Result[]) => {
  results.push(...found);
  console.error(tableOf(found));
};
if (only === undefined || 'bytes'.includes(only)) note(await bytesFigures(others));

const chosen = experiments.filter(({ name }) => only === undefined || name.includes(only));
if (chosen.length > 0) {
  const subjects = await openSubjects(others);
  try {
    for (const experiment of chosen) note(await roundsOf(experiment, subjects, rounds));
  } finally {
    await closeSubjects(subjects);
  }
}

const failed = results.filter(({ passes }) => passes === false);
console.error(failed.length === 0 ? 'Every limit is met.' : `Limits missed: ${failed.length}`);
const text = JSON.stringify({ rounds, results }, null, 2);
if (json === undefined) console.log(text);
else await writeFile(json, `${text}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

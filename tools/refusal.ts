// How a tool turns down what it was given: one clear line on stderr, exit code 2.

/** Says what was wrong with the user's input; anything else that is thrown is our own mistake. */
export class Refusal extends Error {}

const REFUSED = 2;

/** Runs a tool. A refusal becomes its one line. */
export function run(tool: () => void): void {
  try {
    tool();
  } catch (error) {
    if (!(error instanceof Refusal) && !isBadOption(error)) throw error;
    console.error(error.message.replaceAll('\n', ' '));
    process.exitCode = REFUSED;
  }
}

/** What node's parseArgs says of an option that it doesn't know. */
function isBadOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** `word`, if it is one of `choices`. */
export function oneOf<Choice extends string>(word: string, choices: readonly Choice[], what: string): Choice {
  const choice = choices.find((candidate) => candidate === word);
  if (choice === undefined) throw new Refusal(`${what} "${word}" is none of: ${choices.join(', ')}.`);
  return choice;
}

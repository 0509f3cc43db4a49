// Reads JSON by its schema, a file or one object a line, or says in one line what is wrong with it.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Refusal } from './refusal.ts';

/** @throws Refusal for a file that isn't there, isn't JSON, or isn't of that shape. */
export function readJsonFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return checkShape(parseJson(readText(file), file), schema, file);
}

export interface JsonLine<Value> {
  /** The file and the line's number, to say what is wrong with it. */
  readonly where: string;
  readonly value: Value;
}

/** One object a line; blank lines are passed over. @throws Refusal */
export function readJsonLines<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): readonly JsonLine<v.InferOutput<Schema>>[] {
  const lines = readText(file)
    .replace(/^\ufeff/, '')
    .split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${file}:${i + 1}`;
    return [{ where, value: checkShape(parseJson(line, where), schema, where) }];
  });
}

/** @throws Refusal */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${source} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws Refusal naming the first field that is wrong. */
export function checkShape<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
  source: string,
): v.InferOutput<Schema> {
  // To valibot an empty list is an object without fields.
  if (Array.isArray(value)) throw new Refusal(`${source}: should be an object, and is a list.`);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  const what = isUnknown ? 'is not a known field' : `should be ${issue.expected}, and is ${issue.received}`;
  throw new Refusal(`${source}: ${field ? `"${field}" ` : ''}${what}.`);
}

/** @throws Refusal for a file that isn't there. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Refusal(`${file} ${isMissing ? 'is not there' : 'cannot be read'}.`);
  }
}

// The courtesy check on a draft: npm run --silent check-draft < draft.txt, or --jsonl FILE for many.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { checkDraft } from '../interview/courtesy/check.ts';
import { readMail } from '../interview/courtesy/parts.ts';
import { factsSchema, profileSchema, readFacts, readProfile } from './facts-file.ts';
import { told } from './finding.ts';
import { readJsonFile, readJsonLines } from './json-file.ts';
import { readNow } from './moment.ts';
import { Refusal, run } from './refusal.ts';
import { aimOf } from './scenario.ts';

const options = {
  subject: { type: 'string' },
  reply: { type: 'boolean', default: false },
  scenario: { type: 'string' },
  now: { type: 'string' },
  facts: { type: 'string' },
  profile: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

/** One line of a --jsonl file; other keys are ignored. */
const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  subject: v.nullish(v.string()),
  body: v.string(),
  reply: v.nullish(v.boolean()),
  scenario: v.nullish(v.string()),
  now: v.nullish(v.string()),
  facts: v.nullish(v.object(factsSchema.entries)),
  profile: v.nullish(v.object(profileSchema.entries)),
});

type Line = Omit<v.InferOutput<typeof lineSchema>, 'id'>;

run(() => {
  const { values } = parseArgs({ options });
  if (values.jsonl !== undefined) {
    for (const { id, findings } of checkLines(values.jsonl)) console.log(JSON.stringify({ id, findings }));
    return;
  }
  const findings = check({
    ...values,
    body: readFileSync(process.stdin.fd, 'utf8'),
    facts: values.facts === undefined ? null : readJsonFile(values.facts, factsSchema),
    profile: values.profile === undefined ? null : readJsonFile(values.profile, profileSchema),
  });
  console.log(JSON.stringify({ findings }, null, 2));
});

function* checkLines(file: string) {
  for (const { where, value } of readJsonLines(file, lineSchema)) {
    const { id, ...draft } = value;
    yield { id, findings: inLine(where, () => check(draft)) };
  }
}

function check({ subject, body, reply, scenario, now, facts, profile }: Line) {
  const instant = now ? readNow(now) : Temporal.Now.instant();
  const noted = readFacts(facts ?? {}, instant);
  const situation = {
    ...noted,
    profile: readProfile(profile ?? {}),
    isReply: reply ?? false,
    ...(scenario && aimOf(scenario, noted.facts, body)),
  };
  const draft = { subject: subject ?? undefined, body: body.replaceAll('\r\n', '\n') };
  const { locale } = readMail(draft, situation);
  return checkDraft(draft, situation).map((finding) => told(finding, locale));
}

function inLine<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${where}: ${error.message}`) : error;
  }
}

// Prints the letter, or the phone script, of a scenario as JSON: npm run --silent letter -- --scenario S01 --now …
import { parseArgs } from 'node:util';
import { checkDraft } from '../interview/courtesy/check.ts';
import { tones } from '../interview/purpose.ts';
import { channels } from '../templates/entries.ts';
import { renderTemplate } from '../templates/render.ts';
import { locales } from '../templates/template.ts';
import { readAudience, serve } from './audience.ts';
import { factsSchema, profileSchema, readFacts, readProfile } from './facts-file.ts';
import { fieldNames } from './fields.ts';
import { told } from './finding.ts';
import { readJsonFile } from './json-file.ts';
import { listing } from './listing.ts';
import { readNow } from './moment.ts';
import { oneOf, Refusal, run } from './refusal.ts';
import { chooseScenario, likelyApplicant } from './scenario.ts';

const options = {
  scenario: { type: 'string' },
  locale: { type: 'string', default: 'ja' },
  now: { type: 'string' },
  facts: { type: 'string' },
  profile: { type: 'string' },
  channel: { type: 'string', default: 'mail' },
  tone: { type: 'string', default: 'standard' },
  audience: { type: 'string' },
  reply: { type: 'boolean' },
  list: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

run(() => {
  const { values } = parseArgs({ options });
  console.log(JSON.stringify(values.list ? listing() : write(values), null, 2));
});

function write({ scenario: name, ...given }: Given) {
  if (!name) throw new Refusal('Say which letter: --scenario ID, or --list for all of them.');
  const instant = given.now === undefined ? Temporal.Now.instant() : readNow(given.now);
  const { facts, now } = readFacts(given.facts ? readJsonFile(given.facts, factsSchema) : {}, instant);
  const profile = readProfile(given.profile ? readJsonFile(given.profile, profileSchema) : {});
  const channel = oneOf(given.channel, channels, 'Channel');
  const tone = oneOf(given.tone, tones, 'Tone');
  const wanted = given.audience === undefined ? {} : readAudience(given.audience);
  const locale = oneOf(given.locale, locales, 'Locale');
  const chosen = chooseScenario(name, locale, facts);
  const likely = {
    applicant: likelyApplicant(name, profile),
    mode: facts.isOnline ? 'online' : 'in-person',
  } as const;
  const { scenario, applicant, route, mode } = serve(chosen, wanted, likely);
  if (!scenario.channels.includes(channel)) {
    throw new Refusal(`Scenario ${scenario.id} has no ${channel}, only: ${scenario.channels.join(', ')}.`);
  }
  const isReply = given.reply ?? scenario.audience.replies[0] ?? false;
  const { letter, script, missing } = renderTemplate(scenario.template, {
    facts: { ...facts, isOnline: mode === 'online' },
    profile,
    now,
    purpose: scenario.purpose,
    applicant,
    route,
    tone,
    signature: 'ruled',
    isReply,
  });
  // A reply keeps the thread's subject, and what stands in a facts file is taken for true.
  const findingsOf = () =>
    checkDraft(
      { subject: isReply ? undefined : letter.subject, body: letter.lines.join('\n') },
      { now, isReply, facts, profile, purpose: scenario.purpose, route, isReasonConfirmed: true },
    ).map((finding) => told(finding, locale));
  const written = channel === 'mail' ? letter : { subject: '', lines: script };
  const findings = channel === 'mail' ? findingsOf() : [];
  return { scenario: scenario.id, ...written, missing: fieldNames(missing), findings };
}

// What an organisation has laid down for its people: read part by part, so that what is broken is left out and named, and the rest holds.
import * as v from 'valibot';
import type { Scenario } from '../templates/catalogue.ts';
import { entries } from '../templates/entries.ts';
import { scenarioOf, type TemplateText } from '../templates/own.ts';
import { locales } from '../templates/template.ts';
import { unknownFields } from '../templates/unknown-fields.ts';
import { idSchema, templateSchema } from './kinds.ts';
import { type PolicyProblem, readMembers, readPart } from './lenient.ts';

const scenarioId = v.picklist(entries.map(({ id }) => id));
const { title, summary, subject, body, phone } = templateSchema.entries;

const houseTemplate = v.object({
  id: idSchema,
  locale: v.picklist(locales),
  scenario: scenarioId,
  title: v.pipe(title, v.nonEmpty()),
  summary: v.optional(summary, ''),
  subject,
  body,
  phone: v.optional(phone, ''),
});

/** The parts of a policy. public/managed-schema.json tells browsers and their administrators the same; a test compares the two. */
export const policyShape = {
  organisation: v.pipe(v.string(), v.maxLength(200)),
  affiliation: v.pipe(v.string(), v.maxLength(1000)),
  templates: v.array(houseTemplate),
  hiddenScenarios: v.array(scenarioId),
  help: v.object({
    url: v.pipe(v.string(), v.check(isHttps)),
    label: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  }),
} as const;

/** A text of the organisation's: it can be used, and copied, but not changed. */
export interface HouseTemplate extends TemplateText {
  readonly id: string;
}

export interface Policy {
  readonly isManaged: boolean;
  /** Who manages it; empty where it doesn't say. */
  readonly organisation: string;
  /** Of everybody who hasn't written their own; may be empty. */
  readonly affiliation: string;
  /** Each can be rendered. */
  readonly templates: readonly HouseTemplate[];
  /** Ids of the scenarios of ours that aren't to be offered. */
  readonly hiddenScenarios: readonly string[];
  readonly help?: { readonly url: string; readonly label: string };
  /** For whoever wrote the policy. */
  readonly problems: readonly PolicyProblem[];
}

export const noPolicy: Policy = {
  isManaged: false,
  organisation: '',
  affiliation: '',
  templates: [],
  hiddenScenarios: [],
  problems: [],
};

/** `stored` is what the browser hands out; without any part there is no policy. */
export function policyOf(stored: Readonly<Record<string, unknown>>): Policy {
  if (Object.keys(stored).length === 0) return noPolicy;
  const problems: PolicyProblem[] = Object.keys(stored)
    .filter((where) => !Object.hasOwn(policyShape, where))
    .map((where) => ({ where, fault: 'unknown', detail: '' }));
  const { organisation, affiliation, help } = policyShape;
  const link = readPart(help, stored.help, 'help', problems);
  return {
    isManaged: true,
    organisation: readPart(organisation, stored.organisation, 'organisation', problems)?.trim() ?? '',
    affiliation: readPart(affiliation, stored.affiliation, 'affiliation', problems)?.trim() ?? '',
    templates: templatesIn(stored.templates, problems),
    hiddenScenarios: readMembers(scenarioId, stored.hiddenScenarios, 'hiddenScenarios', problems).map(
      ({ member }) => member,
    ),
    ...(link && { help: link }),
    problems,
  };
}

/** The organisation's texts, as scenarios beside ours. */
export function houseScenarios({ templates }: Policy): readonly Scenario[] {
  return templates.map(({ id, ...text }) => scenarioOf(id, 'house', text));
}

function templatesIn(value: unknown, problems: PolicyProblem[]): readonly HouseTemplate[] {
  const templates: HouseTemplate[] = [];
  for (const { where, member } of readMembers(houseTemplate, value, 'templates', problems)) {
    const isTaken = templates.some(({ id }) => id === member.id);
    const found = isTaken ? [{ fault: 'twice', detail: member.id } as const] : faultsIn(member);
    problems.push(...found.map((fault) => ({ where, ...fault })));
    if (found.length === 0) templates.push(member);
  }
  return templates;
}

/** What keeps a template from being rendered. */
function faultsIn({ id, ...text }: HouseTemplate): readonly Omit<PolicyProblem, 'where'>[] {
  try {
    const names = unknownFields(scenarioOf(id, 'house', text).template);
    return names.map((detail) => ({ fault: 'field', detail }));
  } catch (error) {
    return [{ fault: 'syntax', detail: error instanceof Error ? error.message : String(error) }];
  }
}

function isHttps(url: string): boolean {
  return URL.parse(url)?.protocol === 'https:';
}

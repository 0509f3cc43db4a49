// What an organisation lays down: what is whole is taken, what is broken is named, and nothing else suffers from it.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { houseScenarios, noPolicy, policyOf, policyShape } from '../../../settings/policy.ts';

const template = {
  id: 'cancel-school',
  locale: 'ja',
  scenario: 'cancel',
  title: '学校推薦の辞退',
  subject: '{{面接}}辞退のお願い',
  body: '{{宛名}}\n\n{{署名}}',
};
const problemsOf = (stored: Record<string, unknown>) => policyOf(stored).problems;

describe('A policy', () => {
  test('that is empty is none', () => {
    expect(policyOf({})).toEqual(noPolicy);
  });

  test('without a mistake is taken as it is, with empty texts for those that it leaves out', () => {
    const help = { url: 'https://career.touzai.example/', label: '相談する' };
    expect(
      policyOf({
        organisation: ' 東西大学 ',
        affiliation: '東西大学',
        templates: [template],
        hiddenScenarios: ['thanks'],
        help,
      }),
    ).toEqual({
      isManaged: true,
      organisation: '東西大学',
      affiliation: '東西大学',
      templates: [{ ...template, summary: '', phone: '' }],
      hiddenScenarios: ['thanks'],
      help,
      problems: [],
    });
  });

  test('loses a part of the wrong kind, and keeps the others', () => {
    const policy = policyOf({ organisation: 5, affiliation: '東西大学', templates: 'none', help: [] });
    expect(policy).toMatchObject({ organisation: '', affiliation: '東西大学', templates: [] });
    expect(policy.help).toBeUndefined();
    expect(policy.problems.map(({ where, fault }) => [where, fault])).toEqual([
      ['help.url', 'missing'],
      ['organisation', 'type'],
      ['templates', 'type'],
    ]);
  });

  test.each([
    ['http', 'http://career.touzai.example/'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'career'],
  ])('has no help that leads to %s', (_, url) => {
    expect(policyOf({ help: { url } }).help).toBeUndefined();
    expect(problemsOf({ help: { url } })).toMatchObject([{ where: 'help.url', fault: 'https' }]);
  });

  test('says of a name that it doesn’t know that there is none', () => {
    expect(problemsOf({ template: [] })).toEqual([{ where: 'template', fault: 'unknown', detail: '' }]);
  });

  test('hides the scenarios that are there, and names the one that isn’t', () => {
    const { hiddenScenarios, problems } = policyOf({ hiddenScenarios: ['thanks', 'party', 'late'] });
    expect(hiddenScenarios).toEqual(['thanks', 'late']);
    expect(problems).toEqual([{ where: 'hiddenScenarios[1]', fault: 'choice', detail: '"party"' }]);
  });
});

describe('A house template is left out, and the next one taken, when', () => {
  test.each([
    ['its text isn’t closed', { body: '{% if 署名 %}' }, '', 'syntax'],
    ['it repeats', { body: '{% for a in b %}{% endfor %}' }, '', 'syntax'],
    ['it names what is no field', { subject: '{{会社}}' }, '', 'field'],
    ['it names what every object has', { body: '{{constructor}}' }, '', 'field'],
    [
      'it names what only another part assigns',
      { subject: '{{x}}', body: '{% assign x = "1" %}' },
      '',
      'field',
    ],
    ['it names a field of the other language', { locale: 'en' }, '', 'field'],
    ['its language is none of ours', { locale: 'fr' }, '.locale', 'choice'],
    ['it serves no scenario', { scenario: 'party' }, '.scenario', 'choice'],
    ['its id could be a path', { id: '../x' }, '.id', 'id'],
    ['it has no title', { title: '' }, '.title', 'missing'],
    ['it has no body', { body: undefined }, '.body', 'missing'],
    ['its body is a list', { body: ['a', 'b'] }, '.body', 'type'],
    ['its subject is endless', { subject: 'あ'.repeat(1001) }, '.subject', 'length'],
  ])('%s', (_, mistake, place, fault) => {
    const { templates, problems } = policyOf({
      templates: [
        { ...template, ...mistake },
        { ...template, id: 'next' },
      ],
    });
    expect(templates.map(({ id }) => id)).toEqual(['next']);
    expect(problems.map((problem) => [problem.where, problem.fault])).toContainEqual([
      `templates[0]${place}`,
      fault,
    ]);
  });

  test('another has its id', () => {
    const { templates, problems } = policyOf({ templates: [template, { ...template, title: '二つ目' }] });
    expect(templates.map(({ title }) => title)).toEqual([template.title]);
    expect(problems).toEqual([{ where: 'templates[1]', fault: 'twice', detail: template.id }]);
  });
});

test('House templates stand beside ours as scenarios of their language', () => {
  const policy = policyOf({
    templates: [template, { ...template, id: 'en', locale: 'en', subject: '', body: 'Hi' }],
  });
  expect(houseScenarios(policy)).toMatchObject([
    { id: 'house-cancel-school', group: 'house', purpose: 'withdraw', title: template.title },
    { id: 'house-en', locale: 'en' },
  ]);
});

describe('The schema that Chrome and Edge read', () => {
  /** Names and kinds, without what is to be read by people or decided by us. */
  const bare = ({ type, properties, items }: Node): Node => ({
    type,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, bare(one)])),
    }),
    ...(items && { items: bare(items) }),
  });
  const all = (node: Node): Node[] => [
    node,
    ...Object.values(node.properties ?? {}).flatMap(all),
    ...(node.items ? all(node.items) : []),
  ];

  test('has the names and kinds that we read', () => {
    const ours = toJsonSchema(v.object(policyShape), { errorMode: 'ignore' });
    // A list of words is one of texts to Chrome.
    expect(bare(schema)).toEqual(bare(ours as Node));
  });

  test('demands nothing more: one wrong word would cost Chrome’s users the whole part, and nobody would be told', () => {
    const allowed = ['type', 'properties', 'items', 'title', 'description'];
    expect(
      all(schema)
        .flatMap(Object.keys)
        .filter((key) => !allowed.includes(key)),
    ).toEqual([]);
  });

  test('explains every part to administrators', () => {
    const parts = all(schema).flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter(({ title, description }) => !title || !description)).toEqual([]);
  });
});

interface Node {
  readonly type?: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

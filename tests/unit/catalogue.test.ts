// Every letter that the catalogue allows, rendered.
import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../interview/profile.ts';
import { reasonsFor } from '../../interview/reason.ts';
import { catalogue, findScenarios, forRoute, type Scenario } from '../../templates/catalogue.ts';
import { texts as en } from '../../templates/en/index.ts';
import { entries } from '../../templates/entries.ts';
import type { Writing } from '../../templates/field.ts';
import { texts as ja } from '../../templates/ja/index.ts';
import { asksOf, type Rendered, renderHead, renderTemplate } from '../../templates/render.ts';
import { locales } from '../../templates/template.ts';
import { parseTemplateFile } from '../../templates/template-file.ts';
import {
  barest,
  datedPhases,
  everyAnswer,
  everyAudience,
  longAfter,
  plainWriting,
  undated,
  withoutDate,
} from './variants.ts';
import { writing } from './writing.ts';

const scenarios = locales.flatMap((locale) =>
  catalogue[locale].map((scenario) => ({ locale, id: scenario.id, scenario })),
);

/** Tags, markers and seams that show. */
const untidy =
  /[{}〔〕]|undefined|null|NaN|\[object|\n{3}|[、。][、。]|[,.][,.]|[ \t　]\n| {2}|\n\n?[、。,.]|（）|\(\)/;

function textOf({ letter, script }: Rendered): string {
  return [letter.subject, '', ...letter.lines, '', ...script].join('\n');
}

/** With a reason of the user's own, where one is asked for. */
function explained(one: Writing): Writing {
  return { ...one, facts: { ...one.facts, reason: reasonsFor(one.purpose).at(-1) ?? 'none' } };
}

/** The most different ones first. */
function everyWriting(scenario: Scenario): readonly Writing[] {
  const asksReason = asksOf(scenario.template).includes('reason');
  const dated = datedPhases(scenario).map((phase) => {
    const audiences = everyAudience(scenario, phase);
    return [
      barest(scenario, phase),
      ...everyAnswer(scenario, phase),
      ...audiences,
      // Where no reason is asked for, none is heard: see below.
      ...(asksReason ? audiences.map(explained) : []),
    ];
  });
  const dateless = undated(scenario) ? (dated[0] ?? []).map(withoutDate) : [];
  return [...longAfter(scenario), ...dateless, ...dated.flat()];
}

/** Every letter of a scenario, each once. */
const everyLetter = remembered((scenario: Scenario) => {
  const letters = everyWriting(scenario).map((one) => renderTemplate(scenario.template, one));
  return [...new Map(letters.map((one) => [`${textOf(one)}\n${one.missing}`, one])).values()];
});

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

describe.each(scenarios)('$locale, $id', ({ scenario, locale }) => {
  const { template, channels, purpose } = scenario;

  test('every letter that it allows has nothing left to fill in or to tidy up', () => {
    const [{ profile } = writing({})] = everyWriting(scenario);
    for (const rendered of everyLetter(scenario)) {
      expect(rendered.missing).toEqual([]);
      expect(textOf(rendered).replace(/^- /gm, '')).not.toMatch(untidy);
      expect(rendered.letter.subject).toContain(profile.name);
      if (locale === 'en') expectBrief(rendered);
    }
  });

  test('each answer about the phone call and the reason is heard in what is written', () => {
    const asks = asksOf(template);
    for (const phase of datedPhases(scenario)) {
      const answers = everyAnswer(scenario, phase);
      const heard = (ask: 'reason' | 'call') =>
        new Set(answers.map(({ facts }) => (asks.includes(ask) ? facts[ask] : undefined))).size;
      const texts = new Set(answers.map((one) => textOf(renderTemplate(template, one))));
      expect(texts.size).toBe(heard('reason') * heard('call'));
    }
  });

  test('with nothing told, each marker in the letter is asked for', () => {
    const told = writing({ facts: {}, profile: emptyProfile, purpose, route: plainRoute(scenario) });
    const { letter, missing } = renderTemplate(template, told);
    const markers = new Set(
      letter.lines
        .concat(letter.subject)
        .join('\n')
        .match(/〔[^〕]*〕/g),
    );
    expect(missing).toContain('name');
    expect(missing.length).toBeGreaterThanOrEqual(markers.size);
    for (const ask of missing) expect(asksOf(template)).toContain(ask);
  });

  test('has a phone script where a call is made, and none elsewhere', () => {
    expect(template.texts.phone.length > 0).toBe(channels.includes('phone'));
  });

  test('has a title and a line that explains it', () => {
    expect(scenario.title).toMatch(/^\S[^{}]*\S$/);
    expect(scenario.summary).toMatch(/^\S[^{}]*[。.]$/);
  });
});

/** An English mail has fewer than 120 words, and apologises once. */
function expectBrief({ letter: { lines } }: Rendered): void {
  const body = lines.slice(0, lines.lastIndexOf('')).join(' ');
  expect(body.split(/\s+/).length).toBeLessThan(120);
  expect(body.match(/\b(sorry|apolog\w+)\b/gi)?.length ?? 0).toBeLessThanOrEqual(1);
}

function plainRoute({ audience }: Scenario) {
  return audience.routes[0] ?? 'direct';
}

describe.each([
  ['ja', ja],
  ['en', en],
] as const)('Each branch of a text in “%s”', (locale, texts) => {
  test.each(Object.keys(texts))('%s: is read by somebody', (name) => {
    const marked = markBranches(texts[name] ?? '');
    const template = parseTemplateFile(marked.source, locale, name);
    const served = catalogue[locale].filter(({ id, text }) => (text ?? id) === name);
    const heads = served.flatMap(({ purpose }) => Object.values(renderHead(template, locale, purpose)));
    const unread = new Set(marked.branches);
    const read = (text: string) => {
      for (const branch of unread) if (text.includes(branch)) unread.delete(branch);
    };
    heads.forEach(read);
    for (const one of served.flatMap(everyWriting)) {
      if (unread.size === 0) break;
      read(textOf(renderTemplate(template, one)));
    }
    expect([...unread]).toEqual([]);
  });

  test('belongs to an entry', () => {
    const named = new Set(entries.map(({ id, text }) => text ?? id));
    expect(Object.keys(texts).filter((name) => !named.has(name))).toEqual([]);
  });
});

/** Puts a mark that names the tag behind each tag that opens a branch; behind its line, if it stands alone there. */
function markBranches(source: string): { readonly source: string; readonly branches: readonly string[] } {
  const branches: string[] = [];
  const marked = source.replace(/\{%-?\s*(?:if|elsif|else|when)\b.*?%\}\n?/g, (tag, offset: number) => {
    const line = source.slice(0, offset).split('\n').length;
    const mark = `⟦${line}: ${tag.trim().slice(2, -2).trim()}⟧`;
    branches.push(mark);
    return tag + mark;
  });
  return { source: marked, branches };
}

describe('A scenario', () => {
  test('is found by its id and by its card', () => {
    const ids = (name: string) => findScenarios('ja', name).map(({ id }) => id);
    expect(ids('cancel')).toEqual(['cancel']);
    expect(ids('S02')).toEqual(['cancel']);
    expect(ids('S04')).toEqual(['cancel', 'reschedule']);
    expect(ids('S10')).toEqual(['noshow-withdraw', 'noshow-retry']);
    expect(ids('S99')).toEqual([]);
  });

  test('stays the same for a route that it serves', () => {
    const [cancel] = findScenarios('ja', 'cancel');
    expect(cancel && forRoute(cancel, 'site')).toBe(cancel);
  });

  test('every card has its entry', () => {
    const cards = new Set(entries.flatMap(({ cards }) => cards));
    for (let card = 1; card <= 24; card++) expect(cards).toContain(`S${String(card).padStart(2, '0')}`);
  });

  test('no two share an id', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

test('However late an apology comes, the silence is apologised for once', () => {
  const silence = /日が空きました|お詫びが本日まで遅れました/;
  for (const scenario of catalogue.ja.filter(({ group }) => group === 'noshow')) {
    const said = (one: Parameters<typeof renderTemplate>[1]) =>
      renderTemplate(scenario.template, one).letter.lines.filter((line) => silence.test(line));
    expect(said(plainWriting(scenario, 'after'))).toEqual(['お詫びが本日まで遅れましたこと、']);
    for (const one of longAfter(scenario)) {
      expect(said(one)).toEqual(['ご連絡まで日が空きましたこと、まずお詫び申し上げます。']);
    }
  }
});

test('A staffing company is never told of an interview: its client may not hold one', () => {
  const scenarios = catalogue.ja.filter(({ audience }) => audience.routes.includes('staffing'));
  expect(scenarios.length).toBeGreaterThan(0);
  for (const scenario of scenarios) {
    for (const one of everyLetter(scenario)) expect(textOf(one)).not.toContain('面接');
  }
});

test.each([
  ['ja', /伺え|伺うこと|お伺い(?:する|いたします)|同行|お席|来社|訪問/],
  ['en', /accompan|when you could (?:come|go)|meeting you/],
] as const)('Nobody says in “%s” that they would come to what is held online', (locale, coming) => {
  const found = catalogue[locale]
    .filter(({ audience }) => audience.modes.some((mode) => mode !== 'in-person'))
    .flatMap((scenario) =>
      datedPhases(scenario)
        .flatMap((phase) => everyAudience(scenario, phase))
        .map((one) => renderTemplate(scenario.template, { ...one, facts: { ...one.facts, isOnline: true } }))
        .flatMap((rendered) => textOf(rendered).match(coming) ?? [])
        .map((words) => `${scenario.id}: ${words}`),
    );
  expect([...new Set(found)]).toEqual([]);
});

test.each([
  ['ja', /下記の(?!日時)/],
  ['en', /below/],
] as const)('No letter in “%s” points to a signature that may not be there', (locale, pointing) => {
  const found = catalogue[locale].filter((scenario) =>
    datedPhases(scenario)
      .flatMap((phase) => everyAnswer(scenario, phase))
      .map((one) => renderTemplate(scenario.template, { ...one, signature: 'none' }))
      .some((rendered) => pointing.test(textOf(rendered))),
  );
  expect(found.map(({ id }) => id)).toEqual([]);
});

test('After a withdrawal an agent is asked for more, unless its reason may end the search', () => {
  const [scenario] = findScenarios('ja', 'agent-withdraw');
  if (!scenario) throw new Error('agent-withdraw has no text');
  const linesWith = (facts: Writing['facts']) => {
    const plain = plainWriting(scenario, 'days-before');
    return renderTemplate(scenario.template, { ...plain, facts: { ...plain.facts, ...facts } }).letter.lines;
  };
  const more = '引き続き、ほかの求人をご紹介いただけますと幸いです。';
  expect(linesWith({ reason: 'conditions' })).toContain(more);
  expect(linesWith({ reason: 'offer' })).not.toContain(more);
});

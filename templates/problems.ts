// All that is wrong with a template, each at its place. A text without problems renders, whatever it is told.
import { comparisonsIn, type Expression, expressionReader, valueFlaw } from './expression.ts';
import { fieldMeant } from './meant.ts';
import type { TemplateText } from './own.ts';
import type { Flaw, Problem } from './problem.ts';
import { sectionFlaws, withoutComments } from './sections.ts';
import { Setting } from './setting.ts';
import { type Locale, parseText, parts } from './template.ts';
import { type FieldToken, type StrayToken, type TagToken, tokensIn } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

type Checked = Pick<TemplateText, 'locale' | 'subject' | 'body' | 'phone'>;

/** In the order of the parts, and of their places. */
export function problemsIn(text: Checked): readonly Problem[] {
  return parts.flatMap((part) => {
    const isEmpty = part !== 'phone' && text[part].trim() === '';
    const flaws: readonly Flaw[] = isEmpty
      ? [{ kind: 'empty', name: '', from: 0, to: text[part].length }]
      : flawsIn(text[part], text.locale);
    return flaws.map((flaw) => ({ part, ...flaw })).sort((a, b) => a.from - b.from || a.to - b.to);
  });
}

function flawsIn(text: string, locale: Locale): readonly Flaw[] {
  const { fields } = vocabularies[locale];
  const all = tokensIn(text, (name) => Object.hasOwn(fields, name));
  const strays = all.filter((token): token is StrayToken => token.kind === 'stray').map(strayFlaw);
  const tokens = withoutComments(all);
  const readExpression = expressionReader();
  const read = new Map(
    tokens.flatMap((token) => (token.kind === 'stray' ? [] : [[token, readExpression(token)] as const])),
  );
  const tags = tokens.filter((token) => token.kind === 'tag');
  const flaws = [
    ...strays,
    ...sectionFlaws(tokens, text.length),
    ...[...read.values()].flatMap((expression) => expression.flaws),
    ...nameFlaws(read, locale),
    ...valueFlaws(tags, locale),
  ];
  return flaws.length > 0 ? flaws : wholeFlaws(text);
}

function strayFlaw({ from, to, meant }: StrayToken): Flaw {
  const flaw: Flaw = { kind: 'braces', name: '', from, to };
  return meant === undefined ? flaw : { ...flaw, suggestion: meant, mend: { from, to, insert: meant } };
}

function nameFlaws(read: ReadonlyMap<FieldToken | TagToken, Expression>, locale: Locale): readonly Flaw[] {
  const { fields } = vocabularies[locale];
  const setSomewhere = [...read.values()].flatMap(({ sets }) => sets);
  const setting = new Setting();
  const flaws: Flaw[] = [];
  for (const [token, { names, sets }] of read) {
    for (const { name, root, from, to } of names) {
      const isThere = Object.hasOwn(fields, root) || setting.has(root);
      if (isThere && name === root) continue;
      if (!isThere && setSomewhere.includes(name)) {
        flaws.push({ kind: 'unset', name, from, to });
        continue;
      }
      const suggestion = isThere ? root : fieldMeant(locale, name, setSomewhere);
      const flaw: Flaw = { kind: 'unknown-field', name, from, to };
      flaws.push(suggestion ? { ...flaw, suggestion, mend: { from, to, insert: suggestion } } : flaw);
    }
    if (token.kind === 'tag') setting.pass(token, sets);
  }
  return flaws;
}

function valueFlaws(tags: readonly TagToken[], locale: Locale): readonly Flaw[] {
  const { fields } = vocabularies[locale];
  const subjects: string[] = [];
  return tags.flatMap((tag) => {
    if (tag.name === 'case') subjects.push(tag.text);
    if (tag.name === 'endcase') subjects.pop();
    return comparisonsIn(tag, subjects.at(-1)).flatMap((one) => {
      const values = Object.hasOwn(fields, one.field) ? fields[one.field]?.values : undefined;
      return (values && valueFlaw(one, values)) ?? [];
    });
  });
}

/** Liquid has the last word. */
function wholeFlaws(text: string): readonly Flaw[] {
  try {
    parseText(text);
    return [];
  } catch (error) {
    const { begin = 0, end = text.length } =
      (error as { token?: { begin?: number; end?: number } }).token ?? {};
    return [
      {
        kind: 'expression',
        name: text.slice(begin, end),
        from: Math.min(begin, text.length),
        to: Math.min(end, text.length),
      },
    ];
  }
}

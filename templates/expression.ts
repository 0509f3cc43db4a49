// What a field or a tag names and sets, as Liquid reads it alone: so that one mistake doesn't hide the others.
import { nearest } from './nearest.ts';
import type { Flaw } from './problem.ts';
import { liquid } from './template.ts';
import type { FieldToken, TagToken } from './tokens.ts';

interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The part of it that names a field: our fields have no parts of their own. */
  readonly root: string;
}

export interface Expression {
  readonly names: readonly Named[];
  /** What it assigns or captures. */
  readonly sets: readonly string[];
  readonly flaws: readonly Flaw[];
}

/** What makes a whole of the tag. Other tags say nothing by themselves. */
const wholes: Readonly<Record<string, readonly [before: string, after: string]>> = {
  if: ['', '{% endif %}'],
  unless: ['', '{% endunless %}'],
  elsif: ['{% if true %}', '{% endif %}'],
  case: ['', '{% endcase %}'],
  when: ['{% case 0 %}', '{% endcase %}'],
  capture: ['', '{% endcapture %}'],
  assign: ['', ''],
};

const nothing: Expression = { names: [], sets: [], flaws: [] };

/** Remembers what it has read: texts say the same things again and again, and parsing is dear. */
export function expressionReader(): (token: FieldToken | TagToken) => Expression {
  const known = new Map<string, Expression>();
  return (token) => {
    const key = `${token.kind === 'tag' ? `${token.name} ` : ''}${token.text}`;
    const { textFrom } = token;
    const home = known.get(key) ?? moved(readExpression(token), -textFrom);
    known.set(key, home);
    // What is wrong with braces as a whole lies outside the words in them, at a distance of its own.
    return home.flaws.length > 0 ? readExpression(token) : moved(home, textFrom);
  };
}

function moved({ names, ...rest }: Expression, by: number): Expression {
  return { ...rest, names: names.map((one) => ({ ...one, from: one.from + by, to: one.to + by })) };
}

function readExpression(token: FieldToken | TagToken): Expression {
  const whole = token.kind === 'field' ? (['', ''] as const) : wholes[token.name];
  if (!whole) return nothing;
  const { text, textFrom } = token;
  const isHard = /\.\.|__proto__/.test(text.replace(/"[^"]*"|'[^']*'/g, ''));
  if (isHard) return flawed(token, textFrom, textFrom + text.length);
  // On one line, so that Liquid's columns are offsets.
  const line = text.replace(/\s/g, ' ');
  const opening = token.kind === 'field' ? '{{' : `${whole[0]}{% ${token.name} `;
  const closing = token.kind === 'field' ? '}}' : `%}${whole[1]}`;
  const offset = textFrom - opening.length;
  try {
    const { variables, locals } = liquid.analyzeSync(liquid.parse(opening + line + closing));
    const names = Object.values(variables)
      .flat()
      .map((variable) => {
        const from = variable.location.col - 1 + offset;
        const [root = ''] = variable.segments;
        return {
          name: String(variable),
          root: String(root),
          from,
          to: endOf(text, from - textFrom) + textFrom,
        };
      });
    return { names: names.sort((a, b) => a.from - b.from), sets: Object.keys(locals), flaws: [] };
  } catch (error) {
    return flawOf(token, error);
  }
}

/** A path ends where nothing of it can follow. */
function endOf(text: string, from: number): number {
  return from + (/^[^\s=!<>|,:()"'“”]+/.exec(text.slice(from))?.[0].length ?? 0);
}

function flawOf(token: FieldToken | TagToken, error: unknown): Expression {
  const { text, textFrom } = token;
  const filter = /undefined filter: (\S+?)(?:,|$)/.exec(String(error))?.[1];
  const pipe = text.indexOf('|');
  if (filter !== undefined && pipe !== -1) {
    const from = textFrom + text.slice(0, pipe).trimEnd().length;
    const to = textFrom + text.length;
    return {
      ...nothing,
      flaws: [{ kind: 'unknown-filter', name: filter, from, to, mend: { from, to, insert: '' } }],
    };
  }
  return flawed(token, token.from, token.to);
}

function flawed(token: FieldToken | TagToken, from: number, to: number): Expression {
  const { text, textFrom } = token;
  // Quotes of another kind, and “=” for “==”, are what a hand used to prose writes.
  const straight = text.replace(/[“”„‟〝〞＂「」]/g, '"').replace(/(?<![=!<>])=(?!=)/g, '==');
  const mended = token.kind === 'tag' && token.name === 'assign' ? text : straight;
  const flaw: Flaw = { kind: 'expression', name: text, from, to };
  if (mended === text || !isFine({ ...token, text: mended })) return { ...nothing, flaws: [flaw] };
  const mend = { from: textFrom, to: textFrom + text.length, insert: mended };
  return { ...nothing, flaws: [{ ...flaw, suggestion: mended, mend }] };
}

function isFine(token: FieldToken | TagToken): boolean {
  return readExpression(token).flaws.length === 0;
}

interface Comparison {
  readonly field: string;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const comparison = /([^\s=!"'()]+)\s*(?:==|!=)\s*("[^"]*"|'[^']*')/g;

/** The words that fields are compared with; `subject` is what the section's `case` is about. */
export function comparisonsIn({ name, text, textFrom }: TagToken, subject?: string): readonly Comparison[] {
  const at = (index: number, word: string) => ({
    word: word.slice(1, -1),
    from: textFrom + index + 1,
    to: textFrom + index + word.length - 1,
  });
  if (name === 'when') {
    if (subject === undefined) return [];
    return [...text.matchAll(/"[^"]*"|'[^']*'/g)].map((match) => ({
      field: subject,
      ...at(match.index, match[0]),
    }));
  }
  if (!['if', 'elsif', 'unless'].includes(name)) return [];
  return [...text.matchAll(comparison)].map((match) => {
    const [whole, field = '', word = ''] = match;
    return { field, ...at(match.index + whole.length - word.length, word) };
  });
}

/** A word that the field never prints is compared in vain. */
export function valueFlaw({ word, from, to }: Comparison, values: readonly string[]): Flaw | undefined {
  if (values.includes(word)) return undefined;
  const suggestion = nearest(word, values);
  const flaw: Flaw = { kind: 'unknown-value', name: word, from, to };
  return suggestion ? { ...flaw, suggestion, mend: { from, to, insert: suggestion } } : flaw;
}

// Which tags open a section, which stand within one, and which are out of place.
import { nearest } from './nearest.ts';
import type { Flaw } from './problem.ts';
import type { TagToken, Token } from './tokens.ts';

/** A section's further branches. */
const branches: Readonly<Record<string, readonly string[]>> = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  case: ['when', 'else'],
  capture: [],
  comment: [],
};
const openers = Object.keys(branches);
const allBranches = [...new Set(Object.values(branches).flat())];
const known = [...openers, ...allBranches, ...openers.map((name) => `end${name}`), 'assign'];

/** Deeper ones would be too much for the renderer, as for any reader. */
const DEEPEST = 20;

/** Whether the tag opens a section. */
export function opensSection({ name }: TagToken): boolean {
  return openers.includes(name);
}

/** The flaws of the sections themselves. */
export function sectionFlaws(tokens: readonly Token[], length: number): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const opened: { readonly tag: TagToken; hasElse: boolean }[] = [];
  for (const token of tokens.flatMap(tagIn)) {
    const { name } = token;
    const current = opened.at(-1);
    if (openers.includes(name)) {
      if (opened.length === DEEPEST) flaws.push(flaw('too-deep', token));
      opened.push({ tag: token, hasElse: false });
    } else if (allBranches.includes(name)) {
      const isFit = current && !current.hasElse && branches[current.tag.name]?.includes(name);
      if (!isFit)
        flaws.push({ ...flaw('extra', token), mend: { from: token.from, to: token.to, insert: '' } });
      else if (name === 'else') current.hasElse = true;
    } else if (known.includes(name) && name !== 'assign') {
      const at = opened.findLastIndex(({ tag }) => `end${tag.name}` === name);
      if (at === -1) {
        flaws.push({ ...flaw('extra', token), mend: { from: token.from, to: token.to, insert: '' } });
        continue;
      }
      const unclosed = opened.splice(at).slice(1);
      flaws.push(...unclosed.map(({ tag }) => unclosedFlaw(tag, token.from)));
    } else if (name !== 'assign') {
      flaws.push(unknownTag(token));
    }
  }
  return [...flaws, ...opened.map(({ tag }) => unclosedFlaw(tag, length))];
}

/** A tag with broken braces opens and closes sections all the same: one mistake is enough. */
function tagIn(token: Token): readonly TagToken[] {
  if (token.kind === 'tag') return [token];
  return token.kind === 'stray' && token.tag ? [token.tag] : [];
}

/** Without what stands in comments, which is not read. */
export function withoutComments(tokens: readonly Token[]): readonly Token[] {
  let isIn = false;
  return tokens.filter((token) => {
    const isTag = (name: string) => token.kind === 'tag' && token.name === name;
    if (isTag('endcomment')) isIn = false;
    const isRead = !isIn || token.kind === 'stray';
    if (isTag('comment')) isIn = true;
    return isRead;
  });
}

/** To be closed where what is around it ends. */
function unclosedFlaw(tag: TagToken, at: number): Flaw {
  return { ...flaw('unclosed', tag), mend: { from: at, to: at, insert: `{% end${tag.name} %}` } };
}

function unknownTag(tag: TagToken): Flaw {
  const suggestion = nearest(tag.name, known);
  if (!suggestion) return flaw('unknown-tag', tag);
  const insert = `{% ${[suggestion, tag.text].filter(Boolean).join(' ')} %}`;
  return { ...flaw('unknown-tag', tag), suggestion, mend: { from: tag.from, to: tag.to, insert } };
}

function flaw(kind: Flaw['kind'], { from, to, name }: TagToken): Flaw {
  return { kind, from, to, name };
}

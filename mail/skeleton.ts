// A page's bones as HTML that the lookups, and `npm run probe`, can be tried on: tags and what our own selectors name,
// and not a letter of the user's. What isn't named here is left out.
import type { Anchors } from './anchors.ts';
import type { Bones } from './bones.ts';

/** Characters. */
const LONGEST = 200_000;

/** Values that say how a page is built, whoever uses it. */
const plain =
  /^(true|false|-?\d|button|textbox|dialog|main|group|list|listitem|toolbar|heading|text|hidden|ltr)$/;
const names = /^(role|contenteditable|tabindex|type|dir|hidden|aria-[a-z]+)$/;
/** An element of a name that the page made up is shown as any other. */
const tags =
  /^(html|head|body|main|nav|header|footer|section|article|aside|div|span|p|a|b|i|u|em|strong|small|label|button|form|input|textarea|select|option|table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|img|svg|br|hr|iframe|time|link|meta|title|style|script)$/;
const childless = /^(input|br|hr|img|link|meta)$/;

interface Known {
  readonly name: string;
  /** '': the whole value; else how it begins, ends or what it has in it. */
  readonly how: string;
  readonly value: string;
}

export function skeletonOf(bones: readonly Bones[], anchors: Anchors): string {
  const known = vocabularyOf(anchors);
  const lines: string[] = [];
  let length = 0;
  const write = ([name, attributes, inside]: Bones, depth: number) => {
    const tag = tags.test(name) ? name : 'div';
    const line = `${' '.repeat(depth)}<${tag}${shown(attributes, known)}>`;
    length += line.length + tag.length + 5;
    if (length > LONGEST) return;
    lines.push(line);
    for (const child of inside) write(child, depth + 1);
    if (!childless.test(tag)) lines.push(`</${tag}>`);
  };
  for (const top of bones) write(top, 0);
  return lines.join('\n');
}

/** What our selectors name: classes, ids, attributes and what we look for in them. */
function vocabularyOf(anchors: Anchors): readonly Known[] {
  const selectors = Object.values(anchors).flat().join(' ');
  const bare = selectors.replace(/\[[^\]]*\]/g, ' ');
  return [
    ...[...selectors.matchAll(/\[([\w-]+)(?:([*^$]?)="([^"]*)")?\]/g)].map(
      ([, name = '', how = '', value = '']) => ({
        name,
        how,
        value,
      }),
    ),
    ...[...bare.matchAll(/([.#])([A-Za-z_][\w-]*)/g)].map(([, mark, value = '']) => ({
      name: mark === '#' ? 'id' : 'class',
      how: '',
      value,
    })),
  ];
}

function shown(attributes: Bones[1], known: readonly Known[]): string {
  return attributes
    .filter(([name]) => names.test(name) || known.some((one) => one.name === name))
    .map(([name, value]) => ` ${name}="${wordsIn(name, value, known)}"`)
    .join('');
}

/** Of a value only what we ourselves would look for in it. */
function wordsIn(name: string, value: string, known: readonly Known[]): string {
  if (names.test(name) && plain.test(value)) return value;
  const own = known.filter((one) => one.name === name && one.value !== '');
  const tokens = name === 'class' ? value.split(/\s+/) : [value];
  const whole = own.filter((one) => one.how === '' && tokens.includes(one.value));
  const parts = (['^', '*', '$'] as const).flatMap((how) =>
    own.filter((one) => one.how === how && has[how](value, one.value)).map((one) => one.value),
  );
  return [...new Set([parts.join(''), ...whole.map((one) => one.value)])].join(' ').trim();
}

const has = {
  '^': (value: string, part: string) => value.startsWith(part),
  '*': (value: string, part: string) => value.includes(part),
  $: (value: string, part: string) => value.endsWith(part),
};

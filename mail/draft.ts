// Reads a rich body as lines of text, the way that it will be read when sent.

/** One line of a draft. */
export interface DraftLine {
  readonly text: string;
}

/** What a node gives to a line: a text node its words, a break that ends the line nothing. */
export interface Piece {
  readonly node: Node;
  readonly text: string;
}

/** One line of a rich body, with what it is made of; there is always a piece. */
export interface Line extends DraftLine {
  readonly pieces: readonly [Piece, ...Piece[]];
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DD DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(' '),
);

const cells = new Set(['TD', 'TH']);

/** What HTML shows as one space. */
export const whitespace = /[\t\n\r ]+/g;

/** The lines above `tail`, or all of them. What can't be edited isn't part of the draft: hosts put hints there. */
export function linesOf(body: Element, tail: Node | undefined): readonly Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const add = (node: Node, text: string) => open.push({ node, text });
  const end = () => {
    const [piece, ...pieces] = open;
    const text = open.map((part) => part.text).join('');
    if (piece) lines.push({ pieces: [piece, ...pieces], text: text.replaceAll('\u00a0', ' ').trimEnd() });
    open = [];
  };
  /** Whether there is more inside. */
  const read = (node: Node): boolean => {
    if (node instanceof Text) {
      if (node.data.replace(whitespace, '') !== '' || open.length > 0)
        add(node, node.data.replace(whitespace, ' '));
      return false;
    }
    if (!(node instanceof HTMLElement) || node.contentEditable === 'false') return false;
    if (node.tagName === 'BR') {
      add(node, '');
      end();
      return false;
    }
    if (isBlock(node)) end();
    // A table's row is one line, as in its plain-text form.
    else if (cells.has(node.tagName) && open.length > 0) add(node, ' ');
    return true;
  };
  // A mail's nesting has no limit, and its forms have fields by the names of their properties: so no recursion, and no
  // property of an element leads on to the next.
  const walker = body.ownerDocument.createTreeWalker(body);
  let node = walker.firstChild();
  while (node && node !== tail) {
    let isInside = read(node);
    let next = isInside ? walker.firstChild() : null;
    while (node && !next) {
      if (isInside && isBlock(node)) end();
      next = walker.nextSibling();
      if (next) break;
      node = walker.parentNode();
      isInside = true;
    }
    node = next;
  }
  end();
  return lines;
}

function isBlock(node: Node): boolean {
  return blocks.has((node as Element).tagName);
}

/** A mail that is read, line by line. */
export function textOf(body: Element): string {
  return linesOf(body, undefined)
    .map(({ text }) => text)
    .join('\n');
}

export function isBlank(lines: readonly DraftLine[]): boolean {
  return lines.every(({ text }) => text.trim() === '');
}

/** The lines of the draft that are the letter's, in a row; undefined if they aren't all there as they were. */
export function findLetter<L extends DraftLine>(
  lines: readonly L[],
  letter: readonly string[],
): readonly L[] | undefined {
  const wanted = letter.map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  for (let start = 0; start + wanted.length <= lines.length; start++) {
    if (wanted.every((line, index) => lines[start + index]?.text === line)) {
      return lines.slice(start, start + wanted.length);
    }
  }
  return undefined;
}

/** Shorter lines, such as a greeting, also stand in mails that we had no part in. */
const TELLING = 12;

/** Whether anything that only the letter would say is left in the draft. */
export function hasTraces(lines: readonly DraftLine[], letter: readonly string[]): boolean {
  const telling = new Set(letter.filter((line) => line.length >= TELLING));
  return lines.some(({ text }) => telling.has(text));
}

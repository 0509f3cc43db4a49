// Puts markup into a page that takes no markup from scripts: element by element, as its own sanitiser would.
import { Window } from 'happy-dom';
import type { ElementHandle } from 'puppeteer-core';

type Piece =
  | string
  | {
      readonly tag: string;
      readonly attributes: readonly (readonly [string, string])[];
      readonly inside: readonly Piece[];
    };

export async function fillWith(element: ElementHandle, html: string): Promise<void> {
  await element.evaluate((mail, pieces) => {
    const build = (piece: Piece): Node => {
      if (typeof piece === 'string') return document.createTextNode(piece);
      const made = document.createElement(piece.tag);
      for (const [name, value] of piece.attributes) made.setAttribute(name, value);
      // As a parser does, whatever names a form's fields have taken.
      for (const inner of piece.inside) Node.prototype.appendChild.call(made, build(inner));
      return made;
    };
    mail.replaceChildren(...pieces.map(build));
  }, piecesOf(html));
}

function piecesOf(html: string): readonly Piece[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  const read = (node: { readonly childNodes: Iterable<unknown> }): Piece[] =>
    [...(node.childNodes as Iterable<Read>)].map((child) =>
      child.nodeType === 1
        ? {
            tag: child.tagName,
            attributes: [...child.attributes].map(({ name, value }) => [name, value] as const),
            inside: read(child),
          }
        : (child.textContent ?? ''),
    );
  return read(document.body);
}

interface Read {
  readonly nodeType: number;
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<unknown>;
  readonly textContent: string | null;
}

// Where a test points at: spots in a body, boxes on the screen. Works in the documents of other windows too.
import type { Box, Spot } from '../double.ts';

/** Focuses the body and puts the caret, or a selection up to `to`, there. */
export function select(body: HTMLElement, at: Spot, to: Spot = at): void {
  body.focus();
  const [start, startOffset] = placeOf(body, at);
  const [end, endOffset] = placeOf(body, to);
  body.ownerDocument.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
}

function placeOf(within: HTMLElement, spot: Spot): readonly [Node, number] {
  if ('path' in spot) {
    let node: Node = within;
    for (const at of spot.path) {
      const child = node.childNodes[at];
      if (!child) throw new Error(`The body has nothing at ${spot.path.join('/')}`);
      node = child;
    }
    return [node, spot.offset];
  }
  const texts = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = (node as Text).data.indexOf(spot.text);
    if (at >= 0) return [node, at + spot.offset];
  }
  throw new Error(`The body has no text ${spot.text}`);
}

export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

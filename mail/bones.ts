// A page's elements around its editors, for a report: without a text, and with attributes that only our own pages see.
import { isForm, parentOf } from './anchors.ts';

/** Tag, attributes, and what is inside. */
export type Bones = readonly [string, readonly (readonly [string, string])[], readonly Bones[]];

/** Levels above an editor: the compose and a little of what it stands in. Levels below that, and elements in all. */
const ABOVE = 14;
const DEEPEST = 60;
const MOST = 5000;

/** Of what is written, drawn or run the inside says nothing. */
const shut = '[contenteditable]:not([contenteditable="false"]), textarea, select, svg, style, script';

/** Around each editor; without one, the page itself. */
export function bonesOf(page: Document): readonly Bones[] {
  let count = 0;
  const read = (element: Element, depth: number): Bones[] => {
    if (count++ > MOST || depth > DEEPEST) return [];
    if (isForm(element)) return [['form', [], inside(element, depth)]];
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    return [[element.localName, attributes, element.matches(shut) ? [] : inside(element, depth)]];
  };
  const inside = (element: Element, depth: number) =>
    [...Element.prototype.querySelectorAll.call(element, ':scope > *')].flatMap((child) =>
      read(child, depth + 1),
    );
  const tops = [...page.querySelectorAll('[contenteditable], textarea')].map((editor) => {
    let top = editor;
    for (let level = 0; level < ABOVE; level++) top = parentOf(top) ?? top;
    return top;
  });
  const outer = tops.filter(
    (top, at) =>
      !tops.some((other, place) => (place < at ? other.contains(top) : other !== top && other.contains(top))),
  );
  return (tops.length > 0 ? outer : [page.documentElement]).flatMap((top) => read(top, 0));
}

// The element that holds all of one compose: found upwards from its editor, whatever the host calls it.
import { isForm, parentOf, type Ways } from './anchors.ts';

export interface ComposeShape {
  /** All that can be an editor. */
  readonly writable: string;
  readonly editor: Ways;
  /** What holds editors that are no drafts': settings, mails that are read. */
  readonly elsewhere: Ways;
  /** From the compose proper to what merely surrounds it. */
  readonly root: Ways;
  /** What a compose has and other editors' surroundings don't: all parts of one of these signs. */
  readonly signs: readonly (readonly Ways[])[];
}

/** Elements that a compose has at most, besides those of its body: what holds more is the page. */
const SIZE = 3000;

/** The roots of all composes on the page, each once. Who knows what can be written in needs no search: it costs nothing while none is open. */
export function composesIn(
  page: ParentNode,
  shape: ComposeShape,
  writable: Iterable<HTMLElement> = page.querySelectorAll<HTMLElement>(shape.writable),
): readonly HTMLElement[] {
  const editors = editorsAmong([...writable], shape);
  const roots = editors
    .flatMap((editor) => {
      const root = namedRoot(editor, editors, shape) ?? nearestRoot(editor, shape);
      return root ? [{ root, rank: rankOf(editor, shape), depth: depthOf(root) }] : [];
    })
    .sort((one, other) => one.rank - other.rank || other.depth - one.depth);
  // What holds a compose, or stands in one, is none: the more certain editor, then the inner root, wins.
  const found: HTMLElement[] = [];
  for (const { root } of roots) {
    if (!found.some((other) => other.contains(root) || root.contains(other))) found.push(root);
  }
  return found;
}

/** The body of the one compose inside: the most certain editor, and of several the one with the most room. */
export function editorOf(root: Element, shape: ComposeShape): HTMLElement | undefined {
  return editorsAmong([...root.querySelectorAll<HTMLElement>(shape.writable)], shape).sort(
    (one, other) => rankOf(one, shape) - rankOf(other, shape) || areaOf(other) - areaOf(one),
  )[0];
}

/** None inside another: a quoted mail may bring its own. */
function editorsAmong(found: readonly HTMLElement[], shape: ComposeShape): HTMLElement[] {
  return found.filter(
    (one) =>
      !isForm(one) &&
      rankOf(one, shape) >= 0 &&
      !one.closest(shape.elsewhere.join(',')) &&
      !found.some((other) => other !== one && other.contains(one)),
  );
}

/** 0 for what the most certain way finds. */
function rankOf(editor: Element, shape: ComposeShape): number {
  return shape.editor.findIndex((way) => editor.matches(way));
}

/** What the host itself names so, unless it holds a second draft. */
function namedRoot(editor: HTMLElement, editors: readonly HTMLElement[], shape: ComposeShape) {
  const rank = rankOf(editor, shape);
  return shape.root
    .map((way) => editor.closest<HTMLElement>(way))
    .find(
      (root) =>
        root &&
        !isForm(root) &&
        hasSigns(root, editor, shape) &&
        !editors.some((other) => other !== editor && root.contains(other) && rankOf(other, shape) <= rank),
    );
}

/** Without names, the nearest element around the editor that has a compose's signs. */
function nearestRoot(editor: HTMLElement, shape: ComposeShape): HTMLElement | undefined {
  let node = parentOf(editor);
  while (node && !isPage(node, editor)) {
    if (hasSigns(node, editor, shape)) return node;
    node = parentOf(node);
  }
  return undefined;
}

/** A page has landmarks, and much besides a compose; a quoted mail may bring the like. */
function isPage(node: Element, editor: Element): boolean {
  // Asked for by its place, an element costs the way to it: the rest of a large page isn't counted.
  const size = editor.getElementsByTagName('*').length;
  if (node.getElementsByTagName('*').item(size + SIZE)) return true;
  const landmarks = node.querySelectorAll('[role="main"], [role="navigation"], [role="banner"]');
  return [...landmarks].some((landmark) => !editor.contains(landmark));
}

/** Signs that stand in a mail that is read, or in a compose of their own, say nothing about this editor. */
function hasSigns(around: Element, editor: Element, { signs, root, elsewhere }: ComposeShape): boolean {
  const isOurs = (part: Element) =>
    !part.closest(elsewhere.join(',')) && (part.closest(root.join(','))?.contains(editor) ?? true);
  const has = (ways: Ways) => {
    const list = ways.join(',');
    if (around.matches(list) && isOurs(around)) return true;
    const first = around.querySelector(list);
    return first !== null && (isOurs(first) || [...around.querySelectorAll(list)].some(isOurs));
  };
  return signs.some((parts) => parts.every(has));
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let node = parentOf(element); node; node = parentOf(node)) depth++;
  return depth;
}

function areaOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  return offsetWidth * offsetHeight;
}

// The element that holds all of one compose: found upwards from its editor, whatever the host calls it.
import type { Ways } from './anchors.ts';

export interface ComposeShape {
  readonly editor: Ways;
  /** What holds editors that are no drafts': settings, mails that are read. */
  readonly elsewhere: Ways;
  /** From the compose proper to what merely surrounds it. */
  readonly root: Ways;
  readonly send: Ways;
  /** What a compose has and other editors' surroundings don't: all parts of one of these signs. */
  readonly signs: readonly (readonly Ways[])[];
}

/** An editor and the nearest element around it that has a compose's signs. */
interface Found {
  readonly editor: HTMLElement;
  readonly home: HTMLElement;
}

/** The roots of all composes on the page, each once. */
export function composesIn(page: ParentNode, shape: ComposeShape): readonly HTMLElement[] {
  const editors = editorsIn(page, shape);
  if (editors.length === 0) return [];
  const isPage = pageTest(page);
  const homeOf = homeFinder(page, shape, isPage);
  const found: Found[] = [];
  // An element that holds another compose, or is held by one, is none: the more certain editor, then the inner home, wins.
  for (const group of byCertainty(editors, shape.editor)) {
    const candidates = group.flatMap((editor) => {
      const home = homeOf(editor);
      return home && !found.some((other) => overlap(home, other.home)) ? [{ editor, home }] : [];
    });
    const innermost = candidates.filter(({ home }) =>
      candidates.every((other) => other.home === home || !home.contains(other.home)),
    );
    for (const one of innermost) if (!found.some(({ home }) => home === one.home)) found.push(one);
  }
  return found.map(({ home }) => {
    const others = editors.filter((editor) => !home.contains(editor));
    return widened(home, (node) => isPage(node) || others.some((editor) => node.contains(editor)), shape);
  });
}

/** The body of the one compose inside: the most certain editor, and of several the one with the most room. */
export function editorOf(root: Element, shape: ComposeShape): HTMLElement | undefined {
  const [group = []] = byCertainty(editorsIn(root, shape), shape.editor);
  return group.reduce<HTMLElement | undefined>(
    (best, editor) => (best && areaOf(best) >= areaOf(editor) ? best : editor),
    undefined,
  );
}

/** None inside another: a quoted mail may bring its own. */
function editorsIn(within: ParentNode, { editor, elsewhere }: ComposeShape): readonly HTMLElement[] {
  const found = [...within.querySelectorAll<HTMLElement>(editor.join(','))];
  return found.filter(
    (one) =>
      !one.closest(elsewhere.join(',')) && !found.some((other) => other !== one && other.contains(one)),
  );
}

function byCertainty(editors: readonly HTMLElement[], ways: Ways): readonly (readonly HTMLElement[])[] {
  const rest = new Set(editors);
  return ways
    .map((way) => {
      const group = [...rest].filter((editor) => editor.matches(way));
      for (const editor of group) rest.delete(editor);
      return group;
    })
    .filter((group) => group.length > 0);
}

/** A compose holds none of the page's landmarks. */
function pageTest(page: ParentNode): (node: Element) => boolean {
  const landmarks = [...page.querySelectorAll('[role="main"], [role="navigation"], [role="banner"]')];
  return (node) => landmarks.some((landmark) => node.contains(landmark));
}

/** Asks the page once for all signs; from then on it is a walk upwards. */
function homeFinder(
  page: ParentNode,
  { signs, root, elsewhere }: ComposeShape,
  isPage: (node: Element) => boolean,
): (editor: HTMLElement) => HTMLElement | undefined {
  const alternatives = signs.map((parts) =>
    parts.map((ways) =>
      [...page.querySelectorAll(ways.join(','))].filter((part) => !part.closest(elsewhere.join(','))),
    ),
  );
  return (editor) => {
    // What stands in a compose of its own says nothing about this editor.
    const isOurs = (part: Element) => part.closest(root.join(','))?.contains(editor) ?? true;
    const ours = alternatives.map((parts) => parts.map((matches) => matches.filter(isOurs)));
    let node = editor.parentElement;
    const isWhole = (around: Element) =>
      ours.some((parts) => parts.every((matches) => matches.some((part) => around.contains(part))));
    while (node && !isPage(node) && !isWhole(node)) node = node.parentElement;
    return node && !isPage(node) ? node : undefined;
  };
}

/** As far out as the compose reaches: to what the host names so, else to its Send. */
function widened(home: HTMLElement, isTooWide: (node: Element) => boolean, { root, send }: ComposeShape) {
  for (const selector of root) {
    const named = home.closest<HTMLElement>(selector);
    if (named && !isTooWide(named)) return named;
  }
  for (let node: HTMLElement | null = home; node && !isTooWide(node); node = node.parentElement) {
    if (node.querySelector(send.join(','))) return node;
  }
  return home;
}

function overlap(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

function areaOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  return offsetWidth * offsetHeight;
}

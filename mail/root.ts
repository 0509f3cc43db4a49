// The element that holds all of one compose: found upwards from its editor, whatever the host calls it.
import type { Ways } from './anchors.ts';

export interface ComposeShape {
  readonly editor: Ways;
  /** What holds editors that are no drafts': settings, mails that are read. */
  readonly elsewhere: Ways;
  /** From the compose proper to what merely surrounds it. */
  readonly root: Ways;
  /** What a compose has and other editors' surroundings don't: all parts of one of these signs. */
  readonly signs: readonly (readonly Ways[])[];
}

/** The roots of all composes on the page, each once. */
export function composesIn(page: ParentNode, shape: ComposeShape): readonly HTMLElement[] {
  const editors = editorsIn(page, shape);
  if (editors.length === 0) return [];
  const isPage = pageTest(page, editors);
  const homeOf = homeFinder(page, shape, isPage);
  const homes = editors
    .flatMap((editor) => {
      const home = homeOf(editor);
      return home ? [{ home, rank: rankOf(editor, shape), depth: depthOf(home) }] : [];
    })
    .sort((one, other) => one.rank - other.rank || other.depth - one.depth);
  // What holds a compose, or stands in one, is none: the more certain editor, then the inner home, wins.
  const found: HTMLElement[] = [];
  for (const { home } of homes) if (!found.some((other) => overlap(home, other))) found.push(home);
  // As far out as the host itself names it.
  return found.map((home) => {
    const others = editors.filter((editor) => !home.contains(editor));
    const isAlone = (node: Element) => !isPage(node) && !others.some((editor) => node.contains(editor));
    const named = shape.root.map((way) => home.closest<HTMLElement>(way));
    return named.find((around) => around && isAlone(around)) ?? home;
  });
}

/** The body of the one compose inside: the most certain editor, and of several the one with the most room. */
export function editorOf(root: Element, shape: ComposeShape): HTMLElement | undefined {
  return editorsIn(root, shape).sort(
    (one, other) => rankOf(one, shape) - rankOf(other, shape) || areaOf(other) - areaOf(one),
  )[0];
}

/** None inside another: a quoted mail may bring its own. */
function editorsIn(within: ParentNode, { editor, elsewhere }: ComposeShape): HTMLElement[] {
  const found = [...within.querySelectorAll<HTMLElement>(editor.join(','))];
  return found.filter(
    (one) =>
      !one.closest(elsewhere.join(',')) && !found.some((other) => other !== one && other.contains(one)),
  );
}

/** 0 for what the most certain way finds. */
function rankOf(editor: Element, shape: ComposeShape): number {
  return shape.editor.findIndex((way) => editor.matches(way));
}

/** A compose holds none of the page's landmarks; a quoted mail may bring some. */
function pageTest(page: ParentNode, editors: readonly Element[]): (node: Element) => boolean {
  const landmarks = [...page.querySelectorAll('[role="main"], [role="navigation"], [role="banner"]')].filter(
    (landmark) => !editors.some((editor) => editor.contains(landmark)),
  );
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

function depthOf(element: Element): number {
  return element.parentElement ? depthOf(element.parentElement) + 1 : 0;
}

function overlap(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

function areaOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  return offsetWidth * offsetHeight;
}

// The element that holds all of one compose: found upwards from its editor, whatever the host calls it.
import { all, type Ways } from './anchors.ts';

export interface ComposeShape {
  readonly editor: Ways;
  /** From the compose proper to what merely surrounds it. */
  readonly root: Ways;
  /** Whether an element around an editor has what a compose has; other editors of the page don't. */
  isCompose(around: Element): boolean;
}

/** The roots of all composes on the page, each once. */
export function composesIn(page: ParentNode, shape: ComposeShape): readonly HTMLElement[] {
  const found = all(page, shape.editor)
    .map((editor) => rootOf(editor, shape))
    .filter((root) => root !== undefined);
  return [...new Set(found)];
}

/** An ancestor that holds two editors belongs to neither (gmail.md §2.3, outlook.md §1.2). */
function rootOf(editor: HTMLElement, { editor: editors, root: roots, isCompose }: ComposeShape) {
  for (const selector of roots) {
    const root = editor.closest<HTMLElement>(selector);
    if (root && all(root, editors).length === 1 && isCompose(root)) return root;
  }
  for (let node = editor.parentElement; node && all(node, editors).length === 1; node = node.parentElement) {
    if (isCompose(node)) return node;
  }
  return undefined;
}

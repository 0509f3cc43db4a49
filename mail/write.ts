// Ways to write lines over a range of an editable body, most certain first. Each is one edit to the editor.

/** Writes, and returns how to take back what it wrote; what stands in the body is for the caller to check. */
export type Way = (body: HTMLElement, target: Range, lines: readonly string[]) => () => void;

/**
 * One trusted `input` event and one step of native undo in both engines (gmail.md §3.2).
 * Trusted Types let an isolated world through; where they don't, the call throws and the next way is tried.
 */
export const asCommand: Way = (body, target, lines) => {
  select(body, target);
  const html = blocksOf(lines)
    .map((block) => block.outerHTML)
    .join('');
  try {
    document.execCommand('insertHTML', false, html);
  } catch {
    // Nothing was written.
  }
  return () => document.execCommand('undo');
};

/** Not in the browser's own undo, but Gmail's editor notices any `input` event, and its undo plugin keeps a step. */
export const asNodes: Way = (body, target, lines) => {
  const replaced = target.extractContents();
  const blocks = blocksOf(lines);
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks);
  target.insertNode(fragment);
  target.collapse(false);
  select(body, target);
  changed(body);
  return () => {
    blocks[0]?.before(replaced);
    for (const block of blocks) block.remove();
    changed(body);
  };
};

function changed(body: HTMLElement): void {
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

export function select(body: HTMLElement, range: Range): void {
  body.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A paragraph a line, as Gmail's own (gmail.md §3.5). Text is only ever set as text. */
function blocksOf(lines: readonly string[]): HTMLElement[] {
  return lines.map((line) => {
    const block = document.createElement('div');
    if (line === '') block.append(document.createElement('br'));
    else block.textContent = line.replace(/^ | (?= )| $/g, '\u00a0');
    return block;
  });
}

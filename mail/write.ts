// Ways to write lines over a range of a rich body. Each is one edit to the editor.

/** What was written, and what may still come of it; whether it stands in the body is for the caller to check. */
export interface Attempt {
  /** The editor has taken it over and writes in its own time. */
  readonly isLate: boolean;
  takeBack(): void;
}

export type Way = (body: HTMLElement, target: Range, lines: readonly string[]) => Attempt;

/**
 * One trusted `input` event and one step of native undo in both engines (gmail.md §3.2).
 * Trusted Types let an isolated world through; where they don't, the call throws and the next way is tried.
 */
export const asCommand: Way = (body, target, lines) => {
  if (select(body, target)) insertHtml(htmlOf(lines));
  return { isLate: false, takeBack: () => document.execCommand('undo') };
};

/** Not in the browser's own undo, but an editor notices any `input` event, and Gmail's undo plugin keeps a step. */
export const asNodes: Way = (body, target, lines) => {
  const replaced = target.extractContents();
  const blocks = blocksOf(lines);
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks);
  target.insertNode(fragment);
  target.collapse(false);
  select(body, target);
  changed(body);
  return {
    isLate: false,
    takeBack() {
      blocks[0]?.before(replaced);
      for (const block of blocks) block.remove();
      changed(body);
    },
  };
};

/** False where the host gives the focus to something else: a command would write there. */
export function select(body: HTMLElement, range: Range): boolean {
  // Each change of focus or selection has the page laid out anew, so none is made twice.
  if (!hasFocus(body)) body.focus({ preventScroll: true });
  body.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return hasFocus(body);
}

export function hasFocus(field: Element): boolean {
  return field.contains(field.ownerDocument.activeElement);
}

/** The command over the selection; where it throws, nothing was written. */
export function insertHtml(html: string): void {
  try {
    document.execCommand('insertHTML', false, html);
  } catch {
    // Trusted Types kept it out.
  }
}

/** Types over the selection of whatever has the focus: one step of native undo. */
export function typed(_field: HTMLElement, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

export function htmlOf(lines: readonly string[]): string {
  return blocksOf(lines)
    .map((block) => block.outerHTML)
    .join('');
}

function changed(body: HTMLElement): void {
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** A paragraph a line, as both hosts' own (gmail.md §3.5, outlook.md §3.4). Text is only ever set as text. */
function blocksOf(lines: readonly string[]): HTMLElement[] {
  return lines.map((line) => {
    const block = document.createElement('div');
    if (line === '') block.append(document.createElement('br'));
    else block.textContent = line.replace(/^ | (?= )| $/g, '\u00a0');
    return block;
  });
}

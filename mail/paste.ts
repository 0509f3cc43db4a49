// Ways to write into an editor that keeps its own model of the text, as RoosterJS does: it must see each edit as one of its own.
import { htmlOf, insertHtml, select, typed, type Way } from './write.ts';

/**
 * A paste: the only way that gives RoosterJS its change notice, its colours in dark mode and one step of its undo
 * (outlook.md §3.2). It is read asynchronously.
 */
export const asPaste: Way = (body, target, lines) => {
  select(body, target);
  // The first block joins the caret's own line: a blank line that is to part the two takes one more.
  const html = htmlOf(lines[0] === '' ? ['', ...lines] : lines);
  const carried = new DataTransfer();
  carried.setData('text/html', html);
  // What an editor takes that was told to paste text only.
  carried.setData('text/plain', lines.join('\n'));
  // Chromium reads the one, Firefox the others (outlook.md §3.3).
  const init = { clipboardData: carried, dataType: 'text/html', data: html, bubbles: true, cancelable: true };
  const event = new ClipboardEvent('paste', init);
  const isCarried = event.clipboardData?.types.includes('text/html') ?? false;
  const isTaken = isCarried && !body.dispatchEvent(event);
  return { isLate: isTaken, takeBack: () => undo(body) };
};

/** RoosterJS keeps a step of undo at each end of a composition, and around nothing else that it didn't write itself (outlook.md §3.2). */
export const asComposition: Way = (body, target, lines) => {
  if (select(body, target)) {
    endComposition(body);
    insertHtml(htmlOf(lines));
    endComposition(body);
  }
  return { isLate: false, takeBack: () => undo(body) };
};

/** Words typed over the selection, with a step of RoosterJS's undo at each end. */
export function composed(body: HTMLElement, text: string): void {
  endComposition(body);
  typed(body, text);
  endComposition(body);
}

function endComposition(body: HTMLElement): void {
  body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
}

/** The editor's own undo, by the shortcut that it listens for. */
function undo(body: HTMLElement): void {
  const isMac = /Mac/.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

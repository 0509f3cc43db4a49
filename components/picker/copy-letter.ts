// Puts a letter on the clipboard, as text and as the lines that a mail editor makes of it.
import type { Letter } from '../../templates/letter.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** False when the browser lets us write in neither way. */
export async function copyLetter({ lines }: Letter): Promise<boolean> {
  const text = lines.join('\n');
  const html = lines.map((line) => `<div>${escapeHtml(line) || '<br>'}</div>`).join('');
  try {
    const item = new ClipboardItem({
      'text/plain': asBlob(text, 'text/plain'),
      'text/html': asBlob(html, 'text/html'),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // A frame may write only where its host page allows it; the older command asks for a user's press alone.
    return copyByCommand({ 'text/plain': text, 'text/html': html });
  }
}

/** The same for a text that is no letter. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyByCommand({ 'text/plain': text }),
  );
}

function copyByCommand(formats: Readonly<Record<string, string>>): boolean {
  const done = new AbortController();
  let isCopied = false;
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [format, content] of Object.entries(formats)) event.clipboardData?.setData(format, content);
      isCopied = event.clipboardData !== null;
    },
    { capture: true, signal: done.signal },
  );
  const isTaken = document.execCommand('copy');
  done.abort();
  return isTaken && isCopied;
}

function asBlob(content: string, type: string): Blob {
  return new Blob([content], { type });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

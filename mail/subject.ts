// Writes a subject field so that the host and the browser's undo both take it as typed (gmail.md §3.6).
import { hasFocus } from './write.ts';

export function writeSubject(input: HTMLInputElement, subject: string): void {
  input.focus({ preventScroll: true });
  input.select();
  if (hasFocus(input)) document.execCommand('insertText', false, subject);
  if (input.value === subject) return;
  input.value = subject;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

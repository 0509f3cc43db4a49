// A host's own shortcuts: they listen on the document and look at the event's target (gmail.md §3.7, outlook.md §3.10).
import type { ShortcutSeen } from '../double.ts';

const types = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Records every key that reaches the document from outside a text field, and acts on those in `actions`.
 * From a shadow root the target is its host, which is no text field: typing there triggers shortcuts.
 */
export function listenForShortcuts(
  actions: Readonly<Record<string, () => void>>,
  page: Document = document,
): () => readonly ShortcutSeen[] {
  const seen: ShortcutSeen[] = [];
  for (const type of types) {
    page.addEventListener(type, (event) => {
      if (isTextField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      if (key.length !== 1 && key !== 'Escape' && key !== 'Enter') return;
      seen.push({ type, key });
      const act = type === 'keydown' && !event.repeat ? actions[key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    });
  }
  return () => [...seen];
}

/** By its properties: in another window's document the classes are other ones. */
function isTextField(target: EventTarget | null): boolean {
  if (!target || !('isContentEditable' in target)) return false;
  return Boolean(target.isContentEditable) || (target as HTMLElement).matches('input, textarea, select');
}

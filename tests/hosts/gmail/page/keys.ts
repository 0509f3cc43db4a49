// Gmail's own shortcuts: they listen on the document and look at the event's target (gmail.md §3.7).
import type { ShortcutSeen } from '../../double.ts';

const types = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Records every key that reaches the document from outside a text field, and acts on those in `actions`.
 * From a shadow root the target is its host, which is no text field: typing there triggers shortcuts.
 */
export function listenForShortcuts(
  actions: Readonly<Record<string, () => void>>,
): () => readonly ShortcutSeen[] {
  const seen: ShortcutSeen[] = [];
  for (const type of types) {
    document.addEventListener(type, (event) => {
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

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

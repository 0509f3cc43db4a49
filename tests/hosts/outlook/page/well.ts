// A recipient well's content: chips among which one types (outlook.md §1.8, Chips).
import { readPerson } from './person.ts';

/** Fills the well and tells `onChange` whenever chips come or go. */
export function fillWell(
  well: HTMLElement,
  people: readonly string[],
  onChange: (people: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const page = well.ownerDocument;
  const written = new WeakMap<Node, string>();
  const chip = (text: string): HTMLElement => {
    const { name, address } = readPerson(text);
    const made = page.createElement('span');
    made.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1 ow-chip';
    made.contentEditable = 'false';
    made.draggable = true;
    made.id = `REK${Math.random().toString(36).slice(2, 10)}`;
    made.setAttribute('aria-label', address);
    const shown = page.createElement('span');
    shown.className = 'textContainer-231';
    // U+200B and a glyph of the icon font, which is in the private-use area, stand around the name.
    const glyph = page.createElement('i');
    glyph.className = 'ow-glyph';
    glyph.textContent = '\ue8bb';
    shown.append(`\u200b${name}`);
    made.append(shown, glyph);
    written.set(made, text);
    return made;
  };
  const now = (): readonly string[] => [...well.children].flatMap((one) => written.get(one) ?? []);
  let told = people;
  const tell = (): void => {
    if (now().join() === told.join()) return;
    told = now();
    onChange(told);
  };
  const take = (): void => {
    for (const node of [...well.childNodes]) {
      if (written.has(node)) continue;
      const typed = (node.textContent ?? '').split(/[,;]/).map((part) => part.trim());
      (node as ChildNode).replaceWith(...typed.filter(Boolean).map(chip));
    }
    tell();
  };

  well.replaceChildren(...people.map(chip));
  well.addEventListener('blur', take, { signal });
  well.addEventListener('input', tell, { signal });
  well.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !['Enter', ',', ';'].includes(event.key)) return;
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      take();
      page.getSelection()?.setPosition(well, well.childNodes.length);
    },
    { signal },
  );
}

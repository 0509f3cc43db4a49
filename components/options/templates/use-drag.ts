// Moves rows by dragging them at their grip. The marks of where a row would go are put straight on the list: no row is drawn anew.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** `before` names the row that the dragged one goes before; undefined: behind the last. */
export function useDrag(
  list: RefObject<HTMLUListElement | null>,
  onDrop: (id: string, before: string | undefined) => void,
): void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const leaving = new AbortController();
    const listen = (type: 'dragstart' | 'dragover' | 'drop' | 'dragend', react: (event: DragEvent) => void) =>
      current.addEventListener(type, react, { signal: leaving.signal });
    let dragged: HTMLElement | undefined;
    let target: { readonly row: HTMLElement; readonly side: 'before' | 'after' } | undefined;
    const clear = () => {
      if (target) delete target.row.dataset.drop;
      target = undefined;
    };
    listen('dragstart', (event) => {
      dragged = rowOf(event);
      if (!dragged || !event.dataTransfer) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.id ?? '');
      event.dataTransfer.setDragImage(dragged, 20, 20);
    });
    listen('dragover', (event) => {
      const row = rowOf(event);
      if (!dragged || !row) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      clear();
      if (row === dragged) return;
      target = { row, side: event.clientY < top + height / 2 ? 'before' : 'after' };
      row.dataset.drop = target.side;
    });
    listen('drop', (event) => {
      event.preventDefault();
      const id = dragged?.dataset.id;
      if (id && target) {
        const { row, side } = target;
        const next = side === 'before' ? row : row.nextElementSibling;
        drop.current(id, next instanceof HTMLElement ? next.dataset.id : undefined);
      }
      clear();
    });
    listen('dragend', () => {
      dragged = undefined;
      clear();
    });
    return () => leaving.abort();
  }, [list]);
}

function rowOf({ target }: DragEvent): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-id]') ?? undefined) : undefined;
}

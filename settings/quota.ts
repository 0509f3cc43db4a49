// How much the browser's sync takes, counted as strictly as the strictest browser counts.
// https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync

export const ITEM_BYTES = 8192;
const AREA_BYTES = 102_400;
const MAX_ITEMS = 512;

type Items = Readonly<Record<string, unknown>>;

/** Chromium writes `<` and the two separators of lines as six characters. */
const escaped = /[<\u2028\u2029]/g;

const encoder = new TextEncoder();

export function bytesOf(key: string, item: unknown): number {
  const json = JSON.stringify(item).replace(escaped, '\\u0000');
  return encoder.encode(key).length + encoder.encode(json).length;
}

export interface Room {
  /** Takes the item in, in place of the one under its key; or says why it can't. */
  take(key: string, item: unknown): 'too-large' | 'full' | undefined;
  give(key: string): void;
}

export function roomBeside(items: Items): Room {
  const sizes = new Map(Object.entries(items).map(([key, item]) => [key, bytesOf(key, item)]));
  let used = [...sizes.values()].reduce((sum, size) => sum + inArea(size), 2);
  return {
    take(key, item) {
      const size = bytesOf(key, item);
      if (size > ITEM_BYTES) return 'too-large';
      const former = sizes.get(key);
      if (former === undefined && sizes.size >= MAX_ITEMS) return 'full';
      const next = used + inArea(size) - (former === undefined ? 0 : inArea(former));
      if (next > AREA_BYTES && next > used) return 'full';
      used = next;
      sizes.set(key, size);
      return undefined;
    },
    give(key) {
      used -= inArea(sizes.get(key) ?? -4);
      sizes.delete(key);
    },
  };
}

/** Firefox counts the area as one text of JSON, with the quotes around keys, the colons and the commas. */
function inArea(size: number): number {
  return size + 4;
}

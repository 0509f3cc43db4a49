// A value as text that doesn't depend on the order of its properties, which storage doesn't keep; and a short name made of it.

export function canonical(value: unknown): string {
  return String(JSON.stringify(value, (_, one) => (isObject(one) ? sorted(one) : one)));
}

export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The same on every machine; 11 letters and digits. Not for secrets: FNV-1a, twice. */
export function digest(value: unknown): string {
  const bytes = new TextEncoder().encode(canonical(value));
  const hash = (seed: number) => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), seed) >>> 0;
  const wide = (BigInt(hash(0x811c9dc5)) << 32n) | BigInt(hash(0x5bd1e995));
  return wide.toString(36).padStart(13, '0').slice(-11);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

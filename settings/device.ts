// Which device this is among the user's, and how many edits have been made on it.

export interface Device {
  readonly name: string;
  readonly edits: number;
}

/** A device that has no name yet gets one; it is stored with the first change. */
export function deviceIn(stored: Readonly<Record<string, unknown>>): Device {
  const { device: name, 'device-edits': edits } = stored;
  return {
    name: typeof name === 'string' ? name : crypto.randomUUID().slice(0, 8),
    edits: typeof edits === 'number' && Number.isSafeInteger(edits) ? edits : 0,
  };
}

export function itemsOf({ name, edits }: Device): Record<string, unknown> {
  return { device: name, 'device-edits': edits };
}

/** Something has been stored here, if only that there was nothing to store. */
export function hasName(stored: Readonly<Record<string, unknown>>): boolean {
  return typeof stored.device === 'string';
}

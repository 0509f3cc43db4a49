// Keeps a text that is too long to be stored out of the edits of its record, and shown, until it is shorter: it would hold
// everything else up that is saved with it.
import { useCallback, useState } from 'preact/hooks';
import { limitOf } from '../settings/limits.ts';
import type { Edited } from './use-edits.ts';

export interface TooLong {
  readonly value: string;
  readonly limit: number;
}

type AllTooLong<Fields> = ReadonlyMap<keyof Fields, TooLong>;

export interface Limited<Fields> extends Edited<Fields> {
  /** The fields without what is too long. */
  readonly storable: Fields;
  readonly tooLong: AllTooLong<Fields>;
}

export function useLimits<Fields extends { readonly id: string }>(
  kind: 'profile' | 'template',
  { fields, change, ...edited }: Edited<Fields>,
): Limited<Fields> {
  const { id } = fields;
  const [kept, setKept] = useState<{ readonly of: string; readonly tooLong: AllTooLong<Fields> }>();
  const tooLong: AllTooLong<Fields> = kept?.of === id ? kept.tooLong : new Map();
  const take = useCallback(
    (edits: Partial<Fields>) => {
      const names = Object.keys(edits) as (keyof Fields & string)[];
      const long = new Map(names.flatMap((name) => tooLongIn(kind, name, edits[name])));
      setKept((former) => {
        const others = former?.of === id ? [...former.tooLong] : [];
        return { of: id, tooLong: new Map([...others.filter(([name]) => !(name in edits)), ...long]) };
      });
      const fit = names.filter((name) => !long.has(name)).map((name) => [name, edits[name]] as const);
      if (fit.length > 0) change(Object.fromEntries(fit) as Partial<Fields>);
    },
    [kind, id, change],
  );
  const typed = [...tooLong].map(([name, { value }]) => [name, value]);
  return {
    ...edited,
    fields: { ...fields, ...Object.fromEntries(typed) },
    storable: fields,
    tooLong,
    change: take,
  };
}

function tooLongIn<Name extends string>(
  kind: 'profile' | 'template',
  name: Name,
  value: unknown,
): readonly (readonly [Name, TooLong])[] {
  const limit = limitOf(kind, name, value);
  return typeof value === 'string' && limit !== undefined ? [[name, { value, limit }]] : [];
}

// Edits of one own template: saved as typed, but for a text that is too long, which waits to become shorter.

import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { templateSchema } from '../../../settings/kinds.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import { changeTemplate } from '../../../settings/templates.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { useSettings } from '../../settings.tsx';
import { type SaveState, useEdits } from '../../use-edits.ts';

export type TextField = Exclude<keyof TemplateText, 'locale' | 'scenario'>;

export interface TooLong {
  readonly value: string;
  readonly limit: number;
}

interface TemplateEdits {
  /** As the user sees them. */
  readonly fields: OwnTemplate;
  /** The same without what is too long. */
  readonly storable: OwnTemplate;
  readonly state: SaveState;
  readonly tooLong: Readonly<Partial<Record<TextField, TooLong>>>;
  readonly change: (edits: Partial<TemplateText>) => void;
  readonly flush: () => void;
}

/** Nothing is written to a template that `isGone`; what is typed waits until it is back. */
export function useTemplateEdits(template: OwnTemplate, isGone: boolean): TemplateEdits {
  const { change: write } = useSettings();
  const [tooLong, setTooLong] = useState<TemplateEdits['tooLong']>({});
  const { fields, state, change, flush } = useEdits<OwnTemplate>(
    template.id,
    template,
    (id, { id: _, ...edits }) =>
      isGone ? Promise.reject(new Error('It was deleted elsewhere.')) : write(changeTemplate(id, edits)),
  );
  const take = useCallback(
    (edits: Partial<TemplateText>) => {
      const long = Object.entries(edits).flatMap(([name, value]) => {
        const limit = limitOf(name as TextField, value);
        return limit === undefined ? [] : [[name, { value, limit }] as const];
      });
      setTooLong((former) => ({ ...without(former, Object.keys(edits)), ...Object.fromEntries(long) }));
      const fit = without(
        edits,
        long.map(([name]) => name),
      );
      if (Object.keys(fit).length > 0) change(fit);
    },
    [change],
  );
  // Back again: what has waited goes with it.
  useEffect(() => {
    if (!isGone) flush();
  }, [isGone, flush]);
  const waits = Object.keys(tooLong).length > 0;
  useEffect(() => {
    if (!waits) return undefined;
    const leaving = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [waits]);
  const seen = Object.fromEntries(Object.entries(tooLong).map(([name, { value }]) => [name, value]));
  return { fields: { ...fields, ...seen }, storable: fields, state, tooLong, change: take, flush };
}

/** The longest that may be stored, where the text is longer. */
function limitOf(name: keyof TemplateText, value: string): number | undefined {
  const { issues } = v.safeParse(templateSchema.entries[name], value);
  const limit = issues?.find(({ type }) => type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : undefined;
}

function without<T extends object>(all: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))) as T;
}

// What can be done with the user's templates, as changes to be made in one go.
import { generateKeyBetween } from 'fractional-indexing';
import type { RecordKey, StoredTemplate } from './kinds.ts';
import type { OwnTemplate } from './settings.ts';
import { type Changes, change } from './store.ts';

type Text = Omit<StoredTemplate, 'position' | 'isHidden'>;

const keyOf = (id: string): RecordKey<'template'> => `template:${id}`;

/** At the end of `templates`, which are all of them in their order. */
export function addTemplate(id: string, text: Text, templates: readonly OwnTemplate[]): Changes {
  const position = generateKeyBetween(templates.at(-1)?.position ?? null, null);
  return [change(keyOf(id), () => ({ ...text, isHidden: false, position }))];
}

/** Nothing where it has been deleted meanwhile. */
export function changeTemplate(id: string, edits: Partial<StoredTemplate>): Changes {
  return [change(keyOf(id), (current?: StoredTemplate) => current && { ...current, ...edits })];
}

/** To before the template `before`; to the end without one. */
export function moveTemplate(
  id: string,
  before: string | undefined,
  templates: readonly OwnTemplate[],
): Changes {
  const others = templates.filter((one) => one.id !== id);
  const at = before === undefined ? others.length : others.findIndex((one) => one.id === before);
  const previous = others[at - 1]?.position ?? null;
  // Two devices may have put two templates at one position: there is no place between those.
  const next = others.slice(at).find(({ position }) => previous === null || position > previous);
  return changeTemplate(id, { position: generateKeyBetween(previous, next?.position ?? null) });
}

export function removeTemplate(id: string): Changes {
  return [change(keyOf(id), () => undefined)];
}

/** As it was. */
export function restoreTemplate({ id, ...template }: OwnTemplate): Changes {
  return [change(keyOf(id), () => template)];
}

/** `id` is a scenario's of ours. */
export function hideScenario(id: string, isHidden: boolean): Changes {
  return [change(`hidden:${id}`, () => (isHidden ? true : undefined))];
}

// Offers the fields after “{{”, found by the name in the user's language or the template's own.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { fieldsIn, type PaletteGroup, paletteGroups } from '../../../../templates/palette.ts';
import type { Locale } from '../../../../templates/template.ts';
import { t } from '../../../locale.ts';

/** Whoever has typed two braces wants a field: a key that chooses one needn't wait. */
export function fieldCompletion(locale: Locale): Extension {
  return autocompletion({
    override: [(context) => fieldsAt(context, locale)],
    icons: false,
    interactionDelay: 0,
  });
}

function fieldsAt(context: CompletionContext, locale: Locale): CompletionResult | null {
  // An input method types the braces in full width.
  const typed = context.matchBefore(/(?:\{\{|｛｛)[^\s{}｛｝]*/);
  if (!typed) return null;
  const query = typed.text.slice(2).toLowerCase();
  const options = fieldsIn(locale).flatMap(({ topic, group, name }): Completion[] => {
    const label = t(`chip_${topic}`);
    if (![label, name].some((one) => one.toLowerCase().includes(query))) return [];
    return [
      { label, detail: label === name ? '' : name, section: sectionOf(group), apply: insertField(name) },
    ];
  });
  return { from: typed.from, options, filter: false };
}

function sectionOf(group: PaletteGroup) {
  return { name: t(`palette_${group}`), rank: paletteGroups.indexOf(group) };
}

/** Over the braces that are there already. */
function insertField(name: string): Exclude<Completion['apply'], string | undefined> {
  return (view, _, from, to) => {
    const closing = /^[}｝]{0,2}/.exec(view.state.sliceDoc(to, to + 2))?.[0].length ?? 0;
    const insert = `{{${name}}}`;
    view.dispatch({
      changes: { from, to: to + closing, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
  };
}

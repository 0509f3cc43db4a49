// Every scenario as the tools print it: when and for whom it is, and what it asks for.
import { reasonsFor } from '../interview/reason.ts';
import { catalogue } from '../templates/catalogue.ts';
import { entries } from '../templates/entries.ts';
import { asksOf } from '../templates/render.ts';
import { locales } from '../templates/template.ts';
import { fieldNames } from './fields.ts';

export function listing() {
  return entries.flatMap(({ id, cards, purpose, group, phases, audience, channels }) => {
    const scenarios = locales.flatMap((locale) => catalogue[locale].filter((one) => one.id === id));
    if (scenarios.length === 0) return [];
    const inLocales = <Value>(read: (one: (typeof scenarios)[number]) => Value) =>
      Object.fromEntries(scenarios.map((one) => [one.locale, read(one)]));
    return {
      id,
      cards,
      purpose,
      group,
      titles: inLocales(({ title }) => title),
      phases,
      audience,
      channels,
      fields: [...new Set(scenarios.flatMap(({ template }) => fieldNames(asksOf(template))))],
      reasons: reasonsFor(purpose),
    };
  });
}

// Names in a template from anywhere that are no field of its language: it could not be rendered.
import { liquid, type Template } from './template.ts';
import { vocabularies } from './vocabulary.ts';

/** Each once, without what the text itself assigns. */
export function unknownFields({ locale, texts }: Template): readonly string[] {
  const { fields } = vocabularies[locale];
  // Part by part: what one assigns isn't there in the next.
  const names = Object.values(texts).flatMap((text) => liquid.globalVariablesSync([...text]));
  return [...new Set(names)].filter((name) => !Object.hasOwn(fields, name));
}

// A scenario of ours as a text to start from.
import { catalogue } from './catalogue.ts';
import { texts as en } from './en/index.ts';
import { texts as ja } from './ja/index.ts';
import type { TemplateText } from './own.ts';
import type { Locale } from './template.ts';
import { partIn } from './template-file.ts';

const sources: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { ja, en };

/** Word for word; undefined where the locale has no text for it. */
export function copyOf(locale: Locale, id: string): TemplateText | undefined {
  const scenario = catalogue[locale].find((one) => one.id === id);
  const source = scenario && sources[locale][scenario.text ?? id];
  if (!scenario || source === undefined) return undefined;
  const part = (name: 'subject' | 'body' | 'phone') => partIn(source, locale, name);
  return {
    locale,
    scenario: id,
    title: scenario.title,
    summary: scenario.summary,
    subject: part('subject'),
    body: part('body'),
    phone: part('phone'),
  };
}

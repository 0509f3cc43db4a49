// What a template of each locale may name, and what it calls whatever is still unfilled.

import type { Purpose } from '../interview/purpose.ts';
import type { Fields, Labels } from './field.ts';
import { labels as enLabels } from './fields/en/blank.ts';
import { purposeNames as enPurposes } from './fields/en/manner.ts';
import { fields as en } from './fields/en.ts';
import { labels as jaLabels } from './fields/ja/blank.ts';
import { purposeNames as jaPurposes } from './fields/ja/manner.ts';
import { fields as ja } from './fields/ja.ts';
import type { Locale } from './template.ts';

interface Vocabulary {
  readonly fields: Fields;
  readonly labels: Labels;
  /** The one field that a title may name, and what it prints. */
  readonly purpose: { readonly field: string; readonly words: Readonly<Record<Purpose, string>> };
}

export const vocabularies: Readonly<Record<Locale, Vocabulary>> = {
  ja: { fields: ja, labels: jaLabels, purpose: { field: '用件', words: jaPurposes } },
  en: { fields: en, labels: enLabels, purpose: { field: 'purpose', words: enPurposes } },
};

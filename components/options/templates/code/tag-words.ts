// What a section's tag says in the user's language: 時期が当日なら, それ以外なら, ここまで.
import { type Topic, topicOf } from '../../../../templates/palette.ts';
import type { Locale } from '../../../../templates/template.ts';
import type { TagToken } from '../../../../templates/tokens.ts';
import { vocabularies } from '../../../../templates/vocabulary.ts';
import { type MessageKey, t } from '../../../locale.ts';

export function tagWords(
  { name, text }: Pick<TagToken, 'name' | 'text'>,
  locale: Locale,
  subject?: string,
): string {
  switch (name) {
    case 'if':
    case 'unless':
    case 'elsif':
      return t(`tag_${name}`, testWords(text, locale));
    case 'case':
      return t('tag_case', fieldWords(text, locale));
    case 'when':
      return t('tag_when', whenWords(text, locale, subject));
    case 'else':
      return t('tag_else');
    case 'assign':
    case 'capture':
      return t(`tag_${name}`, /^[^\s=]*/.exec(text)?.[0] ?? '');
    case 'comment':
      return t('tag_comment');
    default:
      return name.startsWith('end') ? t('tag_end') : `${name} ${text}`;
  }
}

/** What a field is called; its own name where it isn't ours. */
export function fieldWords(name: string, locale: Locale): string {
  const topic = topicOf(locale, name);
  return topic ? t(`chip_${topic}`) : name;
}

function testWords(test: string, locale: Locale): string {
  return test
    .split(/\s+(and|or)\s+/)
    .map((piece, at) => {
      if (at % 2 === 1) return t(piece === 'and' ? 'test_and' : 'test_or');
      return comparisonWords(piece.trim(), locale);
    })
    .join('');
}

function comparisonWords(test: string, locale: Locale): string {
  const match = /^([^\s=!<>"']+)(?:\s*(==|!=)\s*["']([^"']*)["'])?$/.exec(test);
  if (!match) return test;
  const [, name = '', sign, word = ''] = match;
  const field = fieldWords(name, locale);
  const topic = topicOf(locale, name);
  const question = topic && questions[topic];
  if (question) return sign === '!=' ? t('test_notSo', t(question)) : t(question);
  if (sign === undefined) return t('test_has', field);
  return t(sign === '==' ? 'test_is' : 'test_isNot', field, valueWords(name, word, locale));
}

function whenWords(text: string, locale: Locale, subject: string | undefined): string {
  const words = [...text.matchAll(/["']([^"']*)["']/g)].map(([, word = '']) => word);
  if (words.length === 0) return text;
  return words.map((word) => (subject ? valueWords(subject, word, locale) : word)).join(t('listComma'));
}

/** What is so, where a field only says whether it is. */
const questions: Readonly<Partial<Record<Topic, MessageKey>>> = {
  begun: 'test_begun',
  online: 'test_online',
  reply: 'test_reply',
  elsewhere: 'test_elsewhere',
};

/** The messages that name a field's values, in the order in which every locale lists them. */
const valueKeys: Readonly<Partial<Record<Topic, readonly MessageKey[]>>> = {
  phase: [
    'value_phase_unknown',
    'value_phase_days_before',
    'value_phase_day_before',
    'value_phase_same_day',
    'value_phase_after',
  ],
  silence: ['value_silence_long', 'value_silence_short'],
  applicant: [
    'value_applicant_graduate',
    'value_applicant_career',
    'value_applicant_part_time',
    'value_applicant_staffing',
  ],
  route: ['value_route_direct', 'value_route_site', 'value_route_agent', 'value_route_staffing'],
  tone: ['value_tone_standard', 'value_tone_polite', 'value_tone_brief'],
  call: ['value_call_none', 'value_call_later', 'value_call_missed', 'value_call_done'],
  purpose: [
    'value_purpose_withdraw',
    'value_purpose_reschedule',
    'value_purpose_late',
    'value_purpose_late_apology',
    'value_purpose_online_trouble',
    'value_purpose_noshow_withdraw',
    'value_purpose_noshow_retry',
    'value_purpose_selection_decline',
    'value_purpose_offer_decline',
    'value_purpose_briefing_cancel',
    'value_purpose_acknowledge',
    'value_purpose_confirm',
    'value_purpose_thanks',
    'value_purpose_ask_again',
    'value_purpose_answer_late',
  ],
  more_jobs: ['value_more_jobs_wanted', 'value_more_jobs_open'],
};

/** What one of a field's values is called; the word itself where it is none. */
function valueWords(name: string, word: string, locale: Locale): string {
  const topic = topicOf(locale, name);
  const key = topic && valueKeys[topic]?.[valuesOf(name, locale)?.indexOf(word) ?? -1];
  return key ? t(key) : word;
}

function valuesOf(name: string, locale: Locale): readonly string[] | undefined {
  const { fields } = vocabularies[locale];
  return Object.hasOwn(fields, name) ? fields[name]?.values : undefined;
}

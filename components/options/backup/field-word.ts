// What the fields of a record are called: as on their own part of the page, where that says it without what stands beside it.
import type { FieldName } from '../../../settings/backup/difference.ts';
import { type MessageKey, t } from '../../locale.ts';

const words = {
  profile_label: 'field_label',
  profile_name: 'field_name',
  profile_reading: 'field_reading',
  profile_affiliation: 'field_affiliation',
  profile_phone: 'field_phone',
  profile_email: 'field_email',
  profile_applicant: 'field_applicant',
  template_locale: 'field_mailLocale',
  template_scenario: 'templateScenario',
  template_title: 'templateTitle',
  template_summary: 'templateSummary',
  template_subject: 'subject',
  template_body: 'templateBody',
  template_phone: 'templatePhone',
  preferences_profile: 'difference_profile',
  preferences_interfaceLocale: 'preference_interfaceLocale',
  preferences_mailLocale: 'preference_mailLocale',
  preferences_tone: 'preference_tone',
  preferences_route: 'preference_route',
  preferences_signature: 'preference_signature',
  preferences_placement: 'difference_placement',
  preferences_subject: 'difference_subject',
  preferences_hasGmailButton: 'preference_button',
  preferences_hasOutlookButton: 'preference_button',
  preferences_hasSendGuard: 'preference_guard',
  preferences_theme: 'preference_theme',
} as const satisfies Record<FieldName, MessageKey>;

export function fieldWord(field: FieldName): string {
  return t(words[field]);
}

/** What the user typed: worth to be seen as it is. The others hold one of a few words. */
const typed: readonly FieldName[] = [
  'profile_label',
  'profile_name',
  'profile_reading',
  'profile_affiliation',
  'profile_phone',
  'profile_email',
  'template_title',
  'template_summary',
  'template_subject',
  'template_body',
  'template_phone',
];

export function isTyped(field: FieldName): boolean {
  return typed.includes(field);
}

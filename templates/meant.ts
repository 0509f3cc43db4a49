// Which field an unknown name was meant for: another language's, a word that people have for it, or a slip of the hand.
import { nearest } from './nearest.ts';
import { fieldsIn, topicOf } from './palette.ts';
import { type Locale, locales } from './template.ts';
import { vocabularies } from './vocabulary.ts';

/** What people call a field before they know its name. */
const everyday: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ja: {
    会社名: '応募先',
    企業名: '応募先',
    名前: '氏名',
    日時: '面接日時',
    日付: '面接日',
    時間: '時刻',
    電話番号: '折り返し先',
    場所: '会場',
    挨拶: '宛名',
    担当者名: '担当者',
  },
  en: {
    company_name: 'company',
    date: 'when',
    datetime: 'when',
    date_time: 'when',
    phone: 'phone_number',
    reason: 'because',
    addressee: 'greeting',
    location: 'place',
    role: 'position',
    job: 'position',
    my_name: 'name',
  },
};

export function fieldMeant(locale: Locale, name: string, alsoKnown: readonly string[]): string | undefined {
  const topic = locales.map((other) => topicOf(other, name)).find((one) => one !== undefined);
  const translated = fieldsIn(locale).find((field) => field.topic === topic)?.name;
  const word = name.toLowerCase();
  const named = Object.hasOwn(everyday[locale], word) ? everyday[locale][word] : undefined;
  return translated ?? named ?? nearest(name, [...Object.keys(vocabularies[locale].fields), ...alsoKnown]);
}

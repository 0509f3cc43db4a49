// The interface's own words in the user's language. Mail texts come from the templates, not from here.
import en from '../public/_locales/en/messages.json';
import ja from '../public/_locales/ja/messages.json';
import type { Locale } from '../templates/template.ts';

export type MessageKey = keyof typeof ja;
type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

const browserLocale: Locale = navigator.language.startsWith('ja') ? 'ja' : 'en';
const all: Readonly<Record<Locale, Messages>> = { ja, en };

/** Whatever reads it when it is called is drawn anew when it changes; nothing may keep it. */
export let interfaceLocale: Locale = browserLocale;

/** 'auto': as the browser. */
export function localeFor(preference: Locale | 'auto'): Locale {
  return preference === 'auto' ? browserLocale : preference;
}

/** A page is drawn anew afterwards. */
export function setInterfaceLocale(locale: Locale | 'auto'): void {
  interfaceLocale = localeFor(locale);
}

/**
 * The message, its $1, $2 … replaced.
 * @example t('writesAs', '山田 太郎')
 */
export function t(key: MessageKey, ...subs: readonly string[]): string {
  return messageIn(interfaceLocale, key, ...subs);
}

/** For what draws no page. */
export function messageIn(locale: Locale, key: MessageKey, ...subs: readonly string[]): string {
  const { message } = all[locale][key];
  return message.replace(/\$(\d)/g, (_, position: string) => subs[Number(position) - 1] ?? '');
}

/** The browsers allow no hyphen in a message's name. */
export type Underscored<Word extends string> = Word extends `${infer Start}-${infer End}`
  ? Underscored<`${Start}_${End}`>
  : Word;

/**
 * What one of several words of a kind is called.
 * @example word('applicant', 'part-time')
 */
export function word<Kind extends string, Word extends string>(
  kind: Kind,
  one: `${Kind}_${Underscored<Word>}` extends MessageKey ? Word : never,
): string {
  return t(`${kind}_${one.replaceAll('-', '_')}` as MessageKey);
}

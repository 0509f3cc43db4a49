// The interface's own words in the user's language. Mail texts come from the templates, not from here.
import en from '../public/_locales/en/messages.json';
import ja from '../public/_locales/ja/messages.json';

export type MessageKey = keyof typeof ja;

export const interfaceLocale = navigator.language.startsWith('ja') ? 'ja' : 'en';
const messages: Readonly<Record<MessageKey, { readonly message: string }>> = { ja, en }[interfaceLocale];

document.documentElement.lang = interfaceLocale;

/**
 * The message, its $1, $2 … replaced.
 * @example t('writesAs', '山田 太郎')
 */
export function t(key: MessageKey, ...subs: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, position: string) => subs[Number(position) - 1] ?? '');
}

/** The browsers allow no hyphen in a message's name. */
type Underscored<Word extends string> = Word extends `${infer Start}-${infer End}`
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

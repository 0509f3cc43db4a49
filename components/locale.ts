// The interface's own words in the user's language. Mail texts come from the templates, not from here.
import en from '../public/_locales/en/messages.json';
import ja from '../public/_locales/ja/messages.json';

export type MessageKey = keyof typeof ja;

const isJapanese = navigator.language.startsWith('ja');
const messages: Readonly<Record<MessageKey, { readonly message: string }>> = isJapanese ? ja : en;

document.documentElement.lang = isJapanese ? 'ja' : 'en';

/**
 * The message, its $1, $2 … replaced.
 * @example t('writesAs', '山田 太郎')
 */
export function t(key: MessageKey, ...subs: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, position: string) => subs[Number(position) - 1] ?? '');
}

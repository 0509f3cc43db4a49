// In which language to write, until the user says otherwise: in that of the mail being answered.
import type { Answered } from '../../interview/context.ts';
import type { Locale } from '../../templates/template.ts';

/** Fewer letters than this tell nothing: a signature, an address. */
const ENOUGH = 40;

export function likelyMailLocale(answered: Answered | undefined, interfaceLocale: Locale): Locale {
  if (!answered) return interfaceLocale;
  const text = `${answered.subject}\n${answered.body}`.slice(0, 20_000);
  if (/[ぁ-んァ-ヶ]/.test(text)) return 'ja';
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  return letters >= ENOUGH ? 'en' : interfaceLocale;
}

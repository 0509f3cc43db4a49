// The signature as it will stand below a mail, in the language and the style that the user prefers.
import * as english from '../../../interview/people-en.ts';
import { applicantOf, profileIds } from '../../../interview/profile.ts';
import * as japanese from '../../../interview/sender-ja.ts';
import type { StoredProfile } from '../../../settings/kinds.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';

export function SignaturePreview({ profile }: { readonly profile: StoredProfile }) {
  const { signature, mailLocale } = useSettings().preferences;
  const lang = mailLocale === 'en' ? 'en' : 'ja';
  const { signatureLines } = { ja: japanese, en: english }[lang];
  const applicant = profile.applicant === 'auto' ? applicantOf(profile) : profile.applicant;
  const isEmpty = profileIds.every((id) => profile[id].trim() === '');
  return (
    <figure>
      <figcaption>{t('signature')}</figcaption>
      {signature === 'none' || isEmpty ? (
        <p class="note">{t(signature === 'none' ? 'signatureOfSite' : 'signatureEmpty')}</p>
      ) : (
        <pre id="signature" lang={lang}>
          {signatureLines(profile, applicant, signature).join('\n')}
        </pre>
      )}
    </figure>
  );
}

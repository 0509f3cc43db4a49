// The settings: the user's profile, and the signature that it makes.
import { type Profile, type ProfileId, profileIds } from '../../interview/profile.ts';
import { signatureLines } from '../../interview/sender-ja.ts';
import { t } from '../locale.ts';
import { TextField } from '../text-field.tsx';
import type { SaveState } from '../use-edits.ts';
import { useProfile } from '../use-profile.ts';
import { Templates } from './templates/templates.tsx';
import './options.css';

export function Options() {
  const { fields: profile, state, change, flush } = useProfile();
  const text = (ask: ProfileId, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      ask={ask}
      value={profile[ask]}
      onChange={(value) => change({ [ask]: value })}
      onLeave={flush}
      {...more}
    />
  );
  return (
    <main class="options">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('optionsTitle')}</h1>
        <SaveStatus state={state} onRetry={flush} />
      </header>
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">{t('profile')}</h2>
        <p class="note">{t('profileWhy')}</p>
        <div class="columns">
          <div class="inputs">
            {text('name', { autocomplete: 'name' })}
            {text('reading', { isOptional: true })}
            {text('affiliation', { isOptional: true, hint: t('affiliationHint') })}
            {text('phone', { type: 'tel', autocomplete: 'tel' })}
            {text('email', { type: 'email', autocomplete: 'email' })}
          </div>
          <SignaturePreview profile={profile} />
        </div>
      </section>
      <Templates />
      <p class="note privacy">{t('privacy')}</p>
    </main>
  );
}

function SignaturePreview({ profile }: { readonly profile: Profile }) {
  const isEmpty = profileIds.every((id) => profile[id] === '');
  return (
    <figure>
      <figcaption>{t('signature')}</figcaption>
      {isEmpty ? (
        <p class="note">{t('signatureEmpty')}</p>
      ) : (
        <pre id="signature" lang="ja">
          {signatureLines(profile).join('\n')}
        </pre>
      )}
    </figure>
  );
}

const stateMessages = { idle: undefined, saving: 'saving', saved: 'saved', failed: 'notSaved' } as const;

function SaveStatus({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  const message = stateMessages[state];
  return (
    <p role="status" id="status" class="note" data-state={state}>
      {message && t(message)}
      {state === 'failed' && (
        <button type="button" class="link" onClick={onRetry}>
          {t('saveAgain')}
        </button>
      )}
    </p>
  );
}

// Who writes: one line when the profile says enough, its fields right here when it doesn't.
import { useState } from 'preact/hooks';
import type { Profile, ProfileId } from '../../interview/profile.ts';
import type { OwnProfile } from '../../settings/settings.ts';
import type { Ask } from '../../templates/field.ts';
import { useAffiliationHint } from '../affiliation.ts';
import { t } from '../locale.ts';
import { TextField } from '../text-field.tsx';
import { isRefused } from '../use-edits.ts';
import type { Limited } from '../use-limits.ts';
import { ProfileChoice } from './profile-choice.tsx';
import './sender.css';

interface Props {
  readonly editable: Limited<OwnProfile>;
  readonly missing: readonly Ask[];
  readonly onProfile: (id: string) => void;
  readonly onOpenOptions: () => void;
}

export function Sender({ editable, missing, onProfile, onOpenOptions }: Props) {
  const { fields: profile, state, tooLong, change, flush } = editable;
  const affiliation = useAffiliationHint();
  // Stays open for as long as it was needed at first: fields must not vanish under the typing hand.
  const [asking, setAsking] = useState<string>();
  const isKnown = isEnough(profile);
  if (!isKnown && asking !== profile.id) setAsking(profile.id);

  if (isKnown && asking !== profile.id) {
    return (
      <p class="sender">
        <span>{t('writesAs', profile.name)}</span>
        <ProfileChoice chosen={profile} onChoose={onProfile} />
        <button type="button" id="change-profile" class="link" onClick={onOpenOptions}>
          {t('change')}
        </button>
      </p>
    );
  }

  const text = (ask: ProfileId, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      ask={ask}
      value={profile[ask]}
      tooLong={tooLong.get(ask)}
      isMissing={missing.includes(ask)}
      onChange={(value) => change({ [ask]: value })}
      onLeave={flush}
      {...more}
    />
  );
  return (
    <fieldset class="group fields">
      <legend>{t('sender')}</legend>
      <ProfileChoice chosen={profile} onChoose={onProfile} />
      {text('name', { autocomplete: 'name' })}
      {text('phone', { type: 'tel', autocomplete: 'tel' })}
      {text('email', { type: 'email', autocomplete: 'email' })}
      {text('affiliation', { isOptional: true, lines: 2, ...affiliation })}
      <p role="status" class="note">
        {t(isRefused(state) ? 'saveFailed' : 'savedForNext')}
      </p>
    </fieldset>
  );
}

function isEnough({ name, phone, email }: Profile): boolean {
  return name !== '' && (phone !== '' || email !== '');
}

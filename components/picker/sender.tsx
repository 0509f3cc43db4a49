// Who writes: one line when the profile says enough, its fields right here when it doesn't.
import { useState } from 'preact/hooks';
import type { Profile, ProfileId } from '../../interview/profile.ts';
import type { OwnProfile } from '../../settings/settings.ts';
import type { Ask } from '../../templates/field.ts';
import { t } from '../locale.ts';
import { TextField } from '../text-field.tsx';
import type { Edited } from '../use-edits.ts';
import './sender.css';

interface Props {
  readonly editable: Edited<OwnProfile>;
  readonly missing: readonly Ask[];
  readonly onOpenOptions: () => void;
}

export function Sender({ editable, missing, onOpenOptions }: Props) {
  const { fields: profile, state, change, flush } = editable;
  // Stays open for as long as it was needed at first: fields must not vanish under the typing hand.
  const [isAsking, setIsAsking] = useState(false);
  const isKnown = isEnough(profile);
  if (!isKnown && !isAsking) setIsAsking(true);

  if (isKnown && !isAsking) {
    return (
      <p class="sender">
        <span>{t('writesAs', profile.name)}</span>
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
      isMissing={missing.includes(ask)}
      onChange={(value) => change({ [ask]: value })}
      onLeave={flush}
      {...more}
    />
  );
  return (
    <fieldset class="group fields">
      <legend>{t('sender')}</legend>
      {text('name', { autocomplete: 'name' })}
      {text('phone', { type: 'tel', autocomplete: 'tel' })}
      {text('email', { type: 'email', autocomplete: 'email' })}
      {text('affiliation', { isOptional: true, lines: 2, hint: t('affiliationLinesHint') })}
      <p class="note">{t(state === 'failed' ? 'saveFailed' : 'savedForNext')}</p>
    </fieldset>
  );
}

function isEnough({ name, phone, email }: Profile): boolean {
  return name !== '' && (phone !== '' || email !== '');
}

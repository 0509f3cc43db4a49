// The fields of one profile, with the signature that they make.
import { useEffect, useRef } from 'preact/hooks';
import type { ProfileId } from '../../../interview/profile.ts';
import { applicants } from '../../../interview/purpose.ts';
import type { OwnProfile } from '../../../settings/settings.ts';
import { useAffiliated, useAffiliationHint } from '../../affiliation.ts';
import { ChoiceField } from '../../choice-field.tsx';
import { t, word } from '../../locale.ts';
import { SaveStatus } from '../../save-status.tsx';
import { TextField } from '../../text-field.tsx';
import { useProfile } from '../../use-profile.ts';
import { useLeaveQuestion } from '../use-leave-question.ts';
import { SignaturePreview } from './signature-preview.tsx';

interface Props {
  readonly profile: OwnProfile;
  readonly title: string;
  readonly isOnly: boolean;
  readonly isDefault: boolean;
  /** Was added a moment ago: the user goes on by saying what it is. */
  readonly isNew: boolean;
  readonly onPrefer: () => void;
  readonly onRemove: () => void;
}

const roles = ['auto', ...applicants] as const;

export function ProfileForm({ profile, title, isOnly, isDefault, isNew, onPrefer, onRemove }: Props) {
  const { fields, state, tooLong, change, flush } = useProfile(profile.id);
  useLeaveQuestion(tooLong.size > 0);
  const affiliation = useAffiliationHint();
  const affiliated = useAffiliated(fields);
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) form.current?.querySelector<HTMLElement>('[name="label"]')?.focus();
  }, [isNew]);

  const text = (ask: ProfileId | 'label', more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      ask={ask}
      value={fields[ask]}
      tooLong={tooLong.get(ask)}
      onChange={(value) => change({ [ask]: value })}
      onLeave={flush}
      {...more}
    />
  );
  return (
    <fieldset ref={form} class="profile-form" aria-label={isOnly ? t('profile') : title}>
      <SaveStatus id="status" state={state} onRetry={flush} />
      <div class="inputs">
        {!isOnly && text('label', { hint: t('labelHint'), note: t('labelWhy') })}
        {text('name', { autocomplete: 'name' })}
        {text('reading', { isOptional: true })}
        {text('affiliation', {
          isOptional: true,
          lines: 3,
          ...affiliation,
          note: t('affiliationWhy'),
        })}
        {text('phone', { type: 'tel', autocomplete: 'tel' })}
        {text('email', { type: 'email', autocomplete: 'email' })}
        <ChoiceField
          ask="applicant"
          value={fields.applicant}
          choices={roles.map((value) => ({ value, label: word('applicant', value) }))}
          onChange={(applicant) => change({ applicant })}
        />
      </div>
      <div class="beside">
        <SignaturePreview profile={affiliated} />
        {!isOnly && (
          <div class="profile-presses">
            {isDefault ? (
              <p class="note">{t('profileIsDefault')}</p>
            ) : (
              <button type="button" id="prefer-profile" onClick={onPrefer}>
                {t('profilePrefer')}
              </button>
            )}
            <button type="button" id="remove-profile" onClick={onRemove}>
              {t('profileRemove')}
            </button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

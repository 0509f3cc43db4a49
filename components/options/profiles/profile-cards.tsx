// The profiles to choose from, side by side; the arrow keys go from one to the next.
import { affiliationItems } from '../../../interview/profile.ts';
import type { OwnProfile } from '../../../settings/settings.ts';
import { t } from '../../locale.ts';
import { titleOf } from '../../profile-title.ts';

interface Props {
  readonly profiles: readonly OwnProfile[];
  /** The ids of the one that is shown, and of the one that mails start with. */
  readonly chosen: string;
  readonly preferred: string;
  readonly onChoose: (id: string) => void;
}

export function ProfileCards({ profiles, chosen, preferred, onChoose }: Props) {
  return (
    <div role="radiogroup" class="profile-cards" aria-label={t('profiles')}>
      {profiles.map((profile) => (
        <label key={profile.id} class="profile-card">
          <input
            type="radio"
            name="profile"
            value={profile.id}
            checked={profile.id === chosen}
            onChange={() => onChoose(profile.id)}
          />
          <span class="profile-title">{titleOf(profile, profiles)}</span>
          {profile.id === preferred && <span class="badge">{t('profileDefault')}</span>}
          <small>{restOf(profile, titleOf(profile, profiles))}</small>
        </label>
      ))}
    </div>
  );
}

/** What else tells it from the others. */
function restOf(profile: OwnProfile, title: string): string {
  const { name, email } = profile;
  return affiliationItems(profile).join(' ') || (name.trim() === title ? email : name);
}

// Which of the user's profiles the mail is signed with: asked only where there are several.
import type { OwnProfile } from '../../settings/settings.ts';
import { t } from '../locale.ts';
import { titleOf } from '../profile-title.ts';
import { useSettings } from '../settings.tsx';

interface Props {
  readonly chosen: OwnProfile;
  readonly onChoose: (id: string) => void;
}

export function ProfileChoice({ chosen, onChoose }: Props) {
  const { profiles } = useSettings();
  if (profiles.length < 2) return null;
  return (
    <select
      name="profile"
      class="profile-choice"
      aria-label={t('profileChoice')}
      value={chosen.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {titleOf(profile, profiles)}
        </option>
      ))}
    </select>
  );
}

// Who the user is to a company: one profile for most, several for those who need them.
import { useState } from 'preact/hooks';
import { changePreferences } from '../../../settings/profiles.ts';
import { t } from '../../locale.ts';
import { titleOf } from '../../profile-title.ts';
import { SaveStatus } from '../../save-status.tsx';
import { useSettings } from '../../settings.tsx';
import { isRefused } from '../../use-edits.ts';
import { FromNewer } from '../from-newer.tsx';
import { Section } from '../section.tsx';
import { useSaving } from '../use-saving.ts';
import { additionOf, type Removal, removalOf, restorationOf } from './changes.ts';
import { ProfileCards } from './profile-cards.tsx';
import { ProfileForm } from './profile-form.tsx';
import './profiles.css';

export function Profiles() {
  const settings = useSettings();
  const { profiles, defaultProfile, newer } = settings;
  const [chosen, choose] = useState(defaultProfile.id);
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<Removal>();
  const { state, save, again } = useSaving();
  const profile = profiles.find(({ id }) => id === chosen) ?? defaultProfile;

  const add = async () => {
    const { id, changes } = additionOf(settings, profile);
    if (!(await save(changes))) return;
    setRemoved(undefined);
    setAdded(id);
    choose(id);
  };
  const remove = async () => {
    const removal = removalOf(settings, profile);
    if (!(await save(removal.changes))) return;
    setRemoved(removal);
    choose(removal.next);
  };
  const restore = async (removal: Removal) => {
    if (!(await save(restorationOf(removal)))) return;
    setRemoved(undefined);
    choose(removal.profile.id);
  };

  return (
    <Section id="profile" title={t('profile')} note={t('profileWhy')}>
      <FromNewer kinds={['profile']} />
      {isRefused(state) && <SaveStatus state={state} onRetry={again} />}
      {removed && (
        <p role="status" class="removed">
          {t('deleted', removed.title)}
          {/* The press that deleted it is gone, and the focus would be with it. */}
          <button type="button" id="restore-profile" ref={focus} onClick={() => restore(removed)}>
            {t('undo')}
          </button>
        </p>
      )}
      {profiles.length > 1 && (
        <ProfileCards
          profiles={profiles}
          chosen={profile.id}
          preferred={defaultProfile.id}
          onChoose={choose}
        />
      )}
      {/* What is typed over one that can't be read couldn't be kept. */}
      {!newer.includes(`profile:${profile.id}`) && (
        <>
          <ProfileForm
            key={profile.id}
            profile={profile}
            title={titleOf(profile, profiles)}
            isOnly={profiles.length === 1}
            isDefault={profile.id === defaultProfile.id}
            isNew={profile.id === added}
            onPrefer={() => save(changePreferences({ profile: profile.id }))}
            onRemove={remove}
          />
          <p class="add-profile">
            <button type="button" id="add-profile" onClick={add}>
              {t('profileAdd')}
            </button>
            {profiles.length === 1 && <span class="note">{t('profileAddWhy')}</span>}
          </p>
        </>
      )}
    </Section>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

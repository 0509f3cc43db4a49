// The settings' page: its sections, and the ways between them.
import { t } from '../locale.ts';
import { usePolicy } from '../policy.tsx';
import { useHashTarget } from '../use-hash-target.ts';
import { Backup } from './backup/backup.tsx';
import type { OptionsBrowser } from './browser.ts';
import { Organisation } from './organisation.tsx';
import { Preferences } from './preferences/preferences.tsx';
import { Profiles } from './profiles/profiles.tsx';
import { SectionNav } from './section-nav.tsx';
import { Shortcuts } from './shortcuts/shortcuts.tsx';
import { Templates } from './templates/templates.tsx';
import '../sheet.css';
import './options.css';

export function Options({ browser }: { readonly browser: OptionsBrowser }) {
  useHashTarget();
  const { isManaged } = usePolicy();
  const sections = [
    { id: 'profile', title: t('profile'), view: <Profiles /> },
    { id: 'preferences', title: t('preferences'), view: <Preferences /> },
    { id: 'templates', title: t('templates'), view: <Templates /> },
    { id: 'backup', title: t('backup'), view: <Backup /> },
    ...(isManaged ? [{ id: 'organisation', title: t('organisation'), view: <Organisation /> }] : []),
    { id: 'shortcuts', title: t('shortcuts'), view: <Shortcuts browser={browser} /> },
  ];
  return (
    <div class="options">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <SectionNav sections={sections} />
      <main>{sections.map(({ view }) => view)}</main>
      <footer class="note">
        <p>{t('privacy')}</p>
        <p class="links">
          <a href="/welcome.html#practice">{t('openPractice')}</a>
          <a href="/welcome.html#guide">{t('openGuide')}</a>
          <span>{t('version', browser.version)}</span>
        </p>
      </footer>
    </div>
  );
}

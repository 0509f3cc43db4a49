// The first page after installing: what it does, that nothing leaves the browser, who you are, and one try.
import { useState } from 'preact/hooks';
import { Guide } from '../guide/guide.tsx';
import { t } from '../locale.ts';
import { useSettings } from '../settings.tsx';
import { useHashTarget } from '../use-hash-target.ts';
import type { SiteLink } from './sites.ts';
import { Steps } from './steps.tsx';
import { TryIt } from './try-it.tsx';
import { You } from './you.tsx';
import '../sheet.css';
import './welcome.css';

interface Props {
  readonly today: Temporal.PlainDate;
  readonly sites: readonly SiteLink[];
  readonly onOpenOptions: () => void;
}

export function Welcome({ today, sites, onOpenOptions }: Props) {
  useHashTarget();
  // Who comes with a profile, from another device or from before, is greeted; not who is just typing one.
  const [knownAs] = useState(useSettings().defaultProfile.name);
  return (
    <div class="welcome">
      <header>
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        {knownAs && (
          <p class="greeting" id="greeting">
            {t('welcomeBack', knownAs)}
          </p>
        )}
      </header>
      <main>
        <Steps />
        <section class="card" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('welcomePrivacy')}</h2>
          <p>{t('welcomePrivacyWhy')}</p>
        </section>
        <You />
        <section class="card" id="practice" aria-labelledby="practice-title">
          <h2 id="practice-title">{t('practice')}</h2>
          <p class="note">{t('practiceWhy')}</p>
          <TryIt today={today} sites={sites} onOpenOptions={onOpenOptions} />
          <p class="note">{t('practiceReload')}</p>
        </section>
        <div class="card" id="guide">
          <Guide />
        </div>
      </main>
    </div>
  );
}

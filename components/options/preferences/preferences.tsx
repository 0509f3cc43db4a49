// How mails are written, how they go into a draft, and how our own pages look: each seen and saved at once.
import { routes, tones } from '../../../interview/purpose.ts';
import { signatureStyles } from '../../../interview/signature-style.ts';
import { type Preferences as Preferred, placements, subjects, themes } from '../../../settings/kinds.ts';
import { changePreferences } from '../../../settings/profiles.ts';
import { locales } from '../../../templates/template.ts';
import { t, word } from '../../locale.ts';
import { SaveStatus } from '../../save-status.tsx';
import { useSettings } from '../../settings.tsx';
import { FromNewer } from '../from-newer.tsx';
import { Section } from '../section.tsx';
import { useSaving } from '../use-saving.ts';
import { Row, Segments } from './segments.tsx';
import './preferences.css';

type Choosing = Exclude<keyof Preferred, 'profile' | `has${string}`>;
const anyLocale = ['auto', ...locales] as const;

export function Preferences() {
  const { preferences } = useSettings();
  const { state, save, again } = useSaving();
  const prefer = (edits: Partial<Preferred>) => void save(changePreferences(edits));

  const choose = <Name extends Choosing>(
    name: Name,
    words: readonly Preferred[Name][],
    called: (one: Preferred[Name]) => string,
  ) => (
    <Row name={name} label={t(`preference_${name}`)} why={t(`preference_${name}_why`)}>
      <Segments
        name={name}
        value={preferences[name]}
        words={words}
        called={called}
        onChange={(one) => prefer({ [name]: one })}
      />
    </Row>
  );
  const show = (name: 'hasGmailButton' | 'hasOutlookButton' | 'hasSendGuard', label: string) => (
    <label class="segment">
      <input
        type="checkbox"
        name={name}
        checked={preferences[name]}
        onChange={(event) => prefer({ [name]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <Section id="preferences" title={t('preferences')} note={t('preferencesWhy')}>
      <FromNewer kinds={['preferences']} />
      <SaveStatus state={state} onRetry={again} />
      <h3>{t('preferencesMail')}</h3>
      {choose('mailLocale', anyLocale, (one) => word('mailLocale', one))}
      {choose('tone', tones, (one) => word('tone', one))}
      {choose('route', routes, (one) => word('route', one))}
      {choose('signature', signatureStyles, (one) => word('signature', one))}
      <h3>{t('preferencesDraft')}</h3>
      {choose('placement', placements, (one) => word('placement', one))}
      {choose('subject', subjects, (one) => word('subject', one))}
      <Row name="button" label={t('preference_button')} why={t('preference_button_why')}>
        {show('hasGmailButton', 'Gmail')}
        {show('hasOutlookButton', 'Outlook')}
      </Row>
      <Row name="guard" label={t('preference_guard')} why={t('preference_guard_why')}>
        {show('hasSendGuard', t('guardOn'))}
      </Row>
      <h3>{t('preferencesLook')}</h3>
      {choose('interfaceLocale', anyLocale, (one) => word('interfaceLocale', one))}
      {choose('theme', themes, (one) => word('theme', one))}
    </Section>
  );
}

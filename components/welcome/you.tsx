// The two fields without which no mail can be signed; the others wait on the settings' page.
import { t } from '../locale.ts';
import { SaveStatus } from '../save-status.tsx';
import { TextField } from '../text-field.tsx';
import { useProfile } from '../use-profile.ts';

export function You() {
  const { fields, state, tooLong, change, flush } = useProfile();
  return (
    <section class="card" id="you" aria-labelledby="you-title">
      <h2 id="you-title">{t('welcomeProfile')}</h2>
      <p class="note">{t('welcomeProfileWhy')}</p>
      <div class="you">
        <TextField
          ask="name"
          value={fields.name}
          tooLong={tooLong.get('name')}
          autocomplete="name"
          onChange={(name) => change({ name })}
          onLeave={flush}
        />
        <TextField
          ask="phone"
          type="tel"
          value={fields.phone}
          tooLong={tooLong.get('phone')}
          autocomplete="tel"
          onChange={(phone) => change({ phone })}
          onLeave={flush}
        />
      </div>
      <p>
        <a href="/options.html#profile">{t('welcomeMore')}</a>
      </p>
      <SaveStatus id="status" state={state} onRetry={flush} />
    </section>
  );
}

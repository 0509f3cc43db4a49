// Whom the mail is to and in which words it is: readable at a glance, changed behind a fold.
import { type Applicant, type Route, type Tone, tones } from '../../interview/purpose.ts';
import { findOffered } from '../../templates/offer.ts';
import { type Locale, locales } from '../../templates/template.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t, word } from '../locale.ts';
import { type Choice, openApplicants, openRoutes, type Wishes, withApplicant, withRoute } from './choice.ts';
import './manner.css';

interface Props {
  readonly choice: Choice;
  readonly wishes: Wishes;
  readonly isPhoneOnly: boolean;
  readonly onWish: (wishes: Wishes) => void;
  readonly onPhoneOnly: (isPhoneOnly: boolean) => void;
}

export function Manner({ choice, wishes, isPhoneOnly, onWish, onPhoneOnly }: Props) {
  const { scenario, applicant, route, tone, locale, offer } = choice;
  const now = [
    word('applicant', applicant),
    word('route', route),
    word('tone', tone),
    word('mailLocale', locale),
    ...(isPhoneOnly ? [t('phoneOnlyShort')] : []),
  ];
  return (
    <details class="manner" id="manner">
      <summary>
        <span class="manner-title">{t('manner')}</span>
        <span class="manner-now">{now.join(t('listDot'))}</span>
      </summary>
      <div class="fields">
        <ChoiceField
          ask="applicant"
          value={applicant}
          choices={named(openApplicants(choice), (one) => word('applicant', one))}
          onChange={(wanted: Applicant) => onWish(withApplicant(wishes, choice, wanted))}
        />
        <ChoiceField
          ask="route"
          value={route}
          choices={named(openRoutes(choice), (one) => word('route', one))}
          onChange={(wanted: Route) => onWish(withRoute(wishes, choice, wanted))}
        />
        <ChoiceField
          ask="tone"
          value={tone}
          choices={named(tones, (one) => word('tone', one))}
          onChange={(wanted: Tone) => onWish({ ...wishes, tone: wanted })}
        />
        <ChoiceField
          ask="mailLocale"
          value={locale}
          choices={named(
            locales.filter((one) => findOffered(offer, one, scenario.id)?.locale === one),
            (one) => word('mailLocale', one),
          )}
          // The scenario stays, also the one that nobody had chosen yet.
          onChange={(wanted: Locale) => onWish({ ...wishes, scenario: scenario.id, locale: wanted })}
        />
        <label class="check">
          <input
            type="checkbox"
            name="phoneOnly"
            checked={isPhoneOnly}
            onChange={(event) => onPhoneOnly(event.currentTarget.checked)}
          />
          {t('phoneOnly')}
        </label>
      </div>
    </details>
  );
}

/** Each with its name. */
function named<Word extends string>(words: readonly Word[], name: (word: Word) => string) {
  return words.map((value) => ({ value, label: name(value) }));
}

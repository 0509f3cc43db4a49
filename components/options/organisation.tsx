// What the organisation that manages this browser has laid down: nothing without one. Its texts stand among the templates.
import { catalogue } from '../../templates/catalogue.ts';
import { HelpLink } from '../help-link.tsx';
import { interfaceLocale, t } from '../locale.ts';
import { usePolicy } from '../policy.tsx';
import { PolicyProblems } from './policy-problems.tsx';
import './organisation.css';

export function Organisation() {
  const { isManaged, organisation, affiliation, templates, hiddenScenarios, help, problems } = usePolicy();
  if (!isManaged) return null;
  const hidden = catalogue[interfaceLocale].filter(({ id }) => hiddenScenarios.includes(id));
  return (
    <section id="organisation" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{t('organisation')}</h2>
      <p class="note">{t('managedBy', organisation || t('organisationUnnamed'))}</p>
      {help && (
        <>
          <h3>{t('houseHelp')}</h3>
          <p>
            <HelpLink />
          </p>
        </>
      )}
      {affiliation !== '' && (
        <>
          <h3>{t('houseAffiliation')}</h3>
          <p>{affiliation}</p>
          <p class="note">{t('houseAffiliationWhy')}</p>
        </>
      )}
      {templates.length > 0 && (
        <p>
          <a href="#templates">{t('houseTemplatesGo', String(templates.length))}</a>
        </p>
      )}
      {hidden.length > 0 && (
        <>
          <h3>{t('houseHidden')}</h3>
          <ul class="house-hidden">
            {hidden.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && <PolicyProblems problems={problems} />}
    </section>
  );
}

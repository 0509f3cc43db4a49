// One template in a list. Only the user's own can be moved, renamed and deleted; a school's or company's is locked.
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../templates/template.ts';
import { interfaceLocale, t, word } from '../../locale.ts';
import { addressOf, type Route } from './route.ts';

interface Props {
  readonly owner: 'own' | 'ours' | 'house';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly locale: Locale;
  readonly isHidden?: boolean;
  /** Otherwise the search has put it out of sight. */
  readonly isFound?: boolean;
  readonly route: Route;
  /** Before the title: what it is moved by. */
  readonly grip?: ComponentChildren;
  /** In the title's place, while it is renamed. */
  readonly rename?: ComponentChildren;
  readonly badge?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function TemplateRow(props: Props) {
  const { owner, id, title, note, locale, route, grip, rename, badge, children } = props;
  const { isHidden = false, isFound = true } = props;
  const name = title || t('templateUntitled');
  return (
    <li
      class="template-row"
      data-owner={owner}
      data-id={id}
      data-hidden={isHidden ? '' : undefined}
      hidden={!isFound}
    >
      {grip}
      {owner === 'house' && <Lock />}
      <div class="row-text">
        {rename || (
          <a
            class="row-title"
            href={addressOf(route)}
            lang={locale}
            aria-label={t(owner === 'own' ? 'templateOpen' : 'templateView', name)}
          >
            {name}
          </a>
        )}
        <p class="row-note">{note}</p>
        <p class="row-badges">
          {isHidden && <small class="badge">{t('templateHidden')}</small>}
          {locale !== interfaceLocale && <small class="badge">{word('mailLocale', locale)}</small>}
          {badge}
        </p>
      </div>
      {children}
    </li>
  );
}

function Lock() {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={t('templateLocked')}>
      <path
        d="M5 7V5a3 3 0 0 1 6 0v2m-7 0h8v6H4z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}

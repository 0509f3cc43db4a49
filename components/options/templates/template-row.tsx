// One template in a list. Only the user's own can be moved, renamed and deleted; a school's or company's is locked.
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../templates/template.ts';
import { interfaceLocale, t, word } from '../../locale.ts';
import { addressOf, type Route } from './route.ts';

interface FrameProps {
  readonly owner: 'own' | 'ours' | 'house';
  readonly id: string;
  readonly isHidden: boolean;
  /** Otherwise the search has put it out of sight. */
  readonly isFound: boolean;
  readonly children: ComponentChildren;
}

interface ContentProps {
  readonly owner: FrameProps['owner'];
  readonly title: string;
  readonly note: string;
  readonly locale: Locale;
  readonly isHidden?: boolean;
  readonly route: Route;
  /** Before the title: what it is moved by. */
  readonly grip?: ComponentChildren;
  /** In the title's place, while it is renamed. */
  readonly rename?: ComponentChildren;
  readonly badge?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The row without what is in it, which a keystroke in the search needn't draw again. No component: hundreds are made at once. */
export function rowFrame({ owner, id, isHidden, isFound, children }: FrameProps) {
  return (
    <li
      class="template-row"
      data-owner={owner}
      data-id={id}
      data-hidden={isHidden ? '' : undefined}
      hidden={!isFound}
    >
      {children}
    </li>
  );
}

export function RowContent(props: ContentProps) {
  const { owner, title, note, locale, isHidden = false, route, grip, rename, badge, children } = props;
  const name = title || t('templateUntitled');
  return (
    <>
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
    </>
  );
}

export function TemplateRow({ id, isHidden = false, ...content }: ContentProps & Pick<FrameProps, 'id'>) {
  const children = <RowContent isHidden={isHidden} {...content} />;
  return rowFrame({ owner: content.owner, id, isHidden, isFound: true, children });
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

// The guide: why and how to get in touch. Inside the picker it has a way back; on a page of its own it needs none.
import { useEffect, useRef } from 'preact/hooks';
import { HelpLink } from '../help-link.tsx';
import { interfaceLocale, t } from '../locale.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { Report, type Reporting } from './report.tsx';
import type { GuideSection } from './words.ts';
import './guide.css';

interface Props {
  readonly onBack?: () => void;
  /** On the user's mail page; where there is none, nothing is offered. */
  readonly reporting?: Reporting | undefined;
}

export function Guide({ onBack, reporting }: Props) {
  const { title, lead, sections } = { ja, en }[interfaceLocale];
  const page = useRef<HTMLElement>(null);
  const isOpened = onBack !== undefined;
  useEffect(() => {
    if (isOpened) page.current?.focus();
  }, [isOpened]);
  return (
    // Opened over the picker, the arrow keys scroll it as soon as it is there.
    <article ref={page} class="guide" tabIndex={-1} aria-labelledby="guide-title">
      <div class="guide-column">
        {onBack && (
          <button type="button" id="guide-back" class="link" onClick={onBack}>
            {t('guideBack')}
          </button>
        )}
        <h2 id="guide-title">{title}</h2>
        <p class="guide-lead">{lead}</p>
        {!onBack && <HelpLink />}
        {sections.map((section) => (
          <Section key={section.id} {...section} />
        ))}
        {reporting && <Report {...reporting} />}
      </div>
    </article>
  );
}

function Section({ id, title, paragraphs = [], points = [], cases = [] }: GuideSection) {
  return (
    <section aria-labelledby={`guide-${id}`}>
      <h3 id={`guide-${id}`}>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {cases.length > 0 && (
        <dl>
          {cases.map(({ when, what }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

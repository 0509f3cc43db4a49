// Whose window this is, whom the mail goes to, the guide, the organisation's help, and the way out.
import { HelpLink } from '../help-link.tsx';
import { t } from '../locale.ts';
import './header.css';

interface Props {
  readonly recipients: readonly string[];
  readonly isGuideOpen: boolean;
  readonly onGuide: () => void;
  readonly onClose: () => void;
}

export function Header({ recipients, isGuideOpen, onGuide, onClose }: Props) {
  return (
    <header class="header">
      <img src="/icon/48.png" alt="" width="20" height="20" />
      <h1>{t('pickerTitle')}</h1>
      {recipients.length > 0 && <p class="recipients">{t('recipients', recipients.join(', '))}</p>}
      <HelpLink />
      <button type="button" id="guide" class="guide-press" aria-pressed={isGuideOpen} onClick={onGuide}>
        {t('guide')}
      </button>
      <button
        type="button"
        id="close"
        class="quiet"
        aria-label={t('close')}
        title={t('close')}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </header>
  );
}

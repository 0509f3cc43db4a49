// The tabs over the sheet: the mail, the phone, the draft as it stands.
import { useRef } from 'preact/hooks';
import { type MessageKey, t } from '../locale.ts';

const tabs = ['mail', 'phone', 'check'] as const;
export type Tab = (typeof tabs)[number];

export function tabsFor(there: {
  readonly hasScript: boolean;
  readonly hasCompose: boolean;
}): readonly Tab[] {
  return tabs.filter((tab) => (tab !== 'phone' || there.hasScript) && (tab !== 'check' || there.hasCompose));
}

const names: Readonly<Record<Tab, MessageKey>> = { mail: 'tabMail', phone: 'tabPhone', check: 'tabCheck' };

interface Props {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

export function Tabs({ tabs, tab, onTab }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" class="tabs" aria-label={t('preview')} onKeyDown={walk}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={tab === id}
          aria-controls="panel"
          tabIndex={tab === id ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {t(names[id])}
        </button>
      ))}
    </div>
  );
}

// A sheet of its own behind tabs: what it shows comes from outside.
import type { ComponentChildren } from 'preact';
import { t } from '../locale.ts';
import { type Tab, Tabs } from './tabs.tsx';
import './preview.css';

interface Props {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly children: ComponentChildren;
}

export function Preview({ tabs, tab, onTab, children }: Props) {
  return (
    <section class="preview" aria-label={t('preview')}>
      <Tabs tabs={tabs} tab={tab} onTab={onTab} />
      {/* It scrolls, and by the arrow keys too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached */}
      <div role="tabpanel" id="panel" class="panel" tabIndex={0} aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </section>
  );
}

// The tabs over the sheet: the mail, the phone, the draft as it stands.
import { type MessageKey, t } from '../locale.ts';
import { TabList } from '../tab-list.tsx';

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
  return (
    <TabList
      names={tabs}
      chosen={tab}
      called={(one) => t(names[one])}
      onChoose={onTab}
      idPrefix="tab"
      panel="panel"
      label={t('preview')}
      class="tabs"
    />
  );
}

// The ribbon over the panes; in one build it is where Send stands (outlook.md §1.2, §1.8).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';
import type { Parts } from './parts.ts';
import { SendButton } from './send-row.tsx';

export function Ribbon({ composes, options, words }: Parts) {
  useSyncExternalStore(composes.subscribe, composes.list);
  const current = composes.shown ?? composes.list().findLast(({ isInline }) => isInline);
  return (
    <div className="ow-ribbon">
      <div className="ow-ribbon-tabs" role="tablist">
        {words.ribbon.map((tab, at) => (
          <button key={tab} type="button" role="tab" aria-selected={at === 0} className="ow-ribbon-tab">
            {tab}
          </button>
        ))}
      </div>
      <div id="innerRibbonContainer" className="ow-ribbon-row ms-OverflowSet">
        <div className="ms-OverflowSet-item">
          <button
            type="button"
            className="fui-Button ow-primary"
            data-unique-id="Ribbon-588"
            aria-label={words.newMail}
            onClick={() => void composes.open()}
          >
            <Icon name="compose" icon="ComposeRegular" />
            {words.newMail}
          </button>
        </div>
        {options.build === 'ribbon' && current && (
          <div className="ms-OverflowSet-item">
            <SendButton compose={current} words={words} />
          </div>
        )}
      </div>
    </div>
  );
}

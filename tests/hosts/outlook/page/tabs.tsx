// The tabs at the bottom: the conversation and each open draft (outlook.md §1.2).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { Compose } from './compose.ts';
import { Icon } from './icon.tsx';
import type { Parts } from './parts.ts';

export function Tabs({ composes, state, words }: Parts) {
  const open = useSyncExternalStore(composes.subscribe, composes.list);
  const { thread } = useSyncExternalStore(state.subscribe, state.shown);
  const drafts = open.filter(({ surface }) => surface === 'reading-pane');
  if (drafts.length === 0) return null;
  return (
    <div className="ow-tabs" role="tablist">
      <button
        type="button"
        role="tab"
        className="ow-tab"
        aria-selected={composes.shown === undefined}
        onClick={() => composes.read()}
      >
        {thread?.subject ?? words.nothingChosen}
      </button>
      {drafts.map((compose) => (
        <DraftTab
          key={compose.id}
          compose={compose}
          label={words.noSubject}
          isShown={compose === composes.shown}
          show={() => void composes.showTab(compose.id)}
        />
      ))}
    </div>
  );
}

interface DraftTabProps {
  readonly compose: Compose;
  readonly label: string;
  readonly isShown: boolean;
  readonly show: () => void;
}

function DraftTab({ compose, label, isShown, show }: DraftTabProps) {
  useSyncExternalStore(compose.subscribe, compose.version);
  return (
    <span className="ow-draft-tab">
      <button type="button" role="tab" className="ow-tab" aria-selected={isShown} onClick={show}>
        {compose.subject || label}
      </button>
      <button type="button" className="ow-tab-close" aria-label="×" onClick={() => compose.close()}>
        <Icon name="close" />
      </button>
    </span>
  );
}

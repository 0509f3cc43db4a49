// The list of conversations: every row carries data-convid, one is selected (outlook.md §4.2).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { listed, owner } from '../../page/mails.ts';
import { conversationId } from './names.ts';
import type { Parts } from './parts.ts';

export function MailList({ composes, options, state, words }: Parts) {
  const { thread } = useSyncExternalStore(state.subscribe, state.shown);
  return (
    <div id="MailList" className="ow-list">
      <h2 className="ow-list-title">{words.folders[0]}</h2>
      <div className="customScrollBar" role="listbox" aria-label={words.folders[0]}>
        {listed(options.rows).map((one) => {
          const sender = one.messages.at(-1)?.from ?? owner;
          return (
            <div
              key={one.id}
              className={one === thread ? 'ow-item ow-chosen' : 'ow-item'}
              role="option"
              tabIndex={-1}
              data-convid={conversationId(one.id)}
              aria-selected={one === thread}
              aria-label={`${sender.name} ${one.subject} ${one.date}`}
              onClick={() => {
                composes.read();
                state.showThread(one);
              }}
              onKeyDown={() => {}}
            >
              <span className="ow-avatar">{sender.name.slice(0, 1)}</span>
              <span className="ow-item-text">
                <span className="ow-item-sender" title={sender.address}>
                  {sender.name}
                </span>
                <span className="ow-item-subject">
                  {one.subject}
                  <span className="ow-item-date">{one.date}</span>
                </span>
                <span className="ow-item-snippet">{one.snippet}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

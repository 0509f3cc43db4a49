// The window of one mail, `/mail/deeplink/read/<id>`: no role=main, no list, no account (outlook.md §1.5).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { Message, Thread } from '../../page/mails.ts';
import { MessageCard } from './message-card.tsx';
import type { Parts } from './parts.ts';
import { Surface } from './surface.tsx';

export function ReadForm(parts: Parts & { readonly thread: Thread; readonly message: Message }) {
  const { composes, state, words, thread, message } = parts;
  const open = useSyncExternalStore(composes.subscribe, composes.list);
  const { theme } = useSyncExternalStore(state.subscribe, state.shown);
  return (
    <div id="ItemReadingPaneContainer" className="ow-form ow-conversation" data-app-section="ItemContainer">
      <div className="owaMailComposeEditorScrollContainer customScrollBar ow-scroll">
        <div
          id={`MSG_${message.id}_SUBJECT`}
          className="ow-conversation-subject"
          role="heading"
          aria-level={2}
        >
          {thread.subject}
        </div>
        <MessageCard
          message={message}
          isExpanded
          theme={theme}
          words={words}
          toggle={() => {}}
          reply={(surface) => void composes.open({ surface, thread: thread.id, message: message.id })}
        />
        {open
          .filter(({ isInline }) => isInline)
          .map((compose) => (
            <Surface
              key={compose.id}
              compose={compose}
              words={words}
              theme={theme}
              popOut={() => void composes.popOut(compose.id)}
            />
          ))}
      </div>
    </div>
  );
}

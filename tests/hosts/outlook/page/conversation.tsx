// The conversation being read, with inline replies under the messages that they answer (outlook.md §1.3, §4.2).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';
import { MessageCard } from './message-card.tsx';
import type { Parts } from './parts.ts';
import { Surface } from './surface.tsx';

export function Conversation(parts: Parts & { readonly isHidden: boolean }) {
  const { composes, state, words, isHidden } = parts;
  const open = useSyncExternalStore(composes.subscribe, composes.list);
  const { thread, theme, expanded } = useSyncExternalStore(state.subscribe, state.shown);
  const style = isHidden ? { display: 'none' } : undefined;
  if (!thread)
    return (
      <div className="ow-empty" style={style}>
        <Icon name="mail" />
        {words.nothingChosen}
      </div>
    );
  return (
    <div id="ConversationReadingPaneContainer" className="ow-conversation" style={style}>
      <div
        className="customScrollBar owaMailComposeEditorScrollContainer ow-scroll"
        data-app-section="ConversationContainer"
      >
        <div
          id={`CONV_${thread.id}_SUBJECT`}
          className="ow-conversation-subject"
          role="heading"
          aria-level={2}
          title={thread.subject}
        >
          {thread.subject}
        </div>
        {thread.messages.map((message) => (
          <div key={message.id} className="ow-entry">
            <MessageCard
              message={message}
              isExpanded={expanded.has(message.id)}
              theme={theme}
              words={words}
              toggle={() => state.toggle(message)}
              reply={(surface) => void composes.open({ surface, thread: thread.id, message: message.id })}
            />
            {open
              .filter((compose) => compose.isInline && compose.message === message)
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
        ))}
      </div>
    </div>
  );
}

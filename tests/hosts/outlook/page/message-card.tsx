// One message as one reads it: sender, recipients, time, actions, body; collapsed, it has no body (outlook.md §4.2).
/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import type { Message, Person } from '../../page/mails.ts';
import type { DoubleOptions, Surface } from '../double.ts';
import { Icon, type IconName } from './icon.tsx';
import { darken } from './read-dark.ts';
import { setHtml } from './trusted.ts';
import type { Words } from './words.ts';

type ReplySurface = Extract<Surface, `inline-${string}`>;

interface Props {
  readonly message: Message;
  readonly isExpanded: boolean;
  readonly theme: DoubleOptions['theme'];
  readonly words: Words;
  readonly toggle: () => void;
  readonly reply: (as: ReplySurface) => void;
}

export function MessageCard({ message, isExpanded, theme, words, toggle, reply }: Props) {
  const { id, from, to, date } = message;
  return (
    <div className="ow-card" aria-expanded={isExpanded} role="listitem">
      <div className="ow-card-head">
        <button type="button" className="ow-avatar" aria-label={from.name} onClick={toggle}>
          {from.name.slice(0, 1)}
        </button>
        <div className="ow-card-names">
          <span id={`MSG_${id}_FROM`} className="ow-sender" role="heading" aria-level={3}>
            <span aria-label={`${words.from}: ${withAddress(from)}`}>{withAddress(from)}</span>
          </span>
          {isExpanded && (
            <div id={`MSG_${id}_TO`} data-testid="RecipientWell" className="ow-card-to">
              {words.to}: {to.map(({ name }) => name).join('; ')}
            </div>
          )}
        </div>
        <div className="ow-card-end">
          <ReplyActions words={words} reply={reply} />
          <div data-testid="SentReceivedSavedTime" className="ow-card-date" title={date}>
            {date}
          </div>
        </div>
      </div>
      {isExpanded && <Body message={message} theme={theme} words={words} />}
    </div>
  );
}

const withAddress = ({ name, address }: Person): string => `${name}<${address}>`;

const actions: readonly (readonly ['reply' | 'replyAll' | 'forward', string, IconName, ReplySurface])[] = [
  ['reply', 'ArrowReplyRegular', 'reply', 'inline-reply'],
  ['replyAll', 'ArrowReplyAllRegular', 'replyAll', 'inline-reply-all'],
  ['forward', 'ArrowForwardRegular', 'forward', 'inline-forward'],
];

function ReplyActions({ words, reply }: Pick<Props, 'words' | 'reply'>) {
  return (
    <div role="toolbar" aria-label={words.quickActions} className="ow-actions">
      {actions.map(([word, icon, name, surface]) => (
        <button
          key={word}
          type="button"
          className="fui-Button ow-quiet"
          aria-label={words[word]}
          title={words[word]}
          onClick={() => reply(surface)}
        >
          <Icon name={name} icon={icon} />
        </button>
      ))}
    </div>
  );
}

/** The read body has the editor's own label, in every language (outlook.md §1.8). */
function Body({ message, theme, words }: Pick<Props, 'message' | 'theme' | 'words'>) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!body.current) return;
    setHtml(body.current, message.html);
    if (theme === 'dark') darken(body.current);
  }, [message, theme]);
  return (
    <div role="document" className="ow-document">
      <div
        ref={body}
        id={`UniqueMessageBody_${message.id}`}
        className="allowTextSelection ow-read-body"
        role="region"
        aria-label={words.body}
      />
    </div>
  );
}

// The row with Send, Discard and the rest, above the fields or below the body (outlook.md §1.2, §1.8).
/** @jsxImportSource react */
import type { Compose } from './compose.ts';
import { Icon } from './icon.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly compose: Compose;
  readonly words: Words;
  readonly popOut?: (() => void) | undefined;
}

export function SendRow({ compose, words, popOut }: Props) {
  return (
    <div className="ow-send-row">
      <SendButton compose={compose} words={words} />
      <button
        id="discardCompose"
        type="button"
        className="fui-Button ow-quiet"
        title={words.discard}
        aria-label={words.discard}
        onClick={() => compose.discard()}
      >
        <Icon name="delete" />
      </button>
      <label className="fui-Button ow-quiet" title={words.attach}>
        <Icon name="attach" />
        <input type="file" data-testid="local-computer-filein" multiple hidden />
      </label>
      <span className="ow-grow" />
      {popOut && (
        <button
          type="button"
          className="fui-Button ow-quiet"
          title={words.popOut}
          aria-label={words.popOut}
          onClick={popOut}
        >
          <Icon name="open" />
        </button>
      )}
    </div>
  );
}

/** A Fluent split button: React's ids inside, `(Ctrl+Enter)` in the title in every language (outlook.md §1.8). */
export function SendButton({ compose, words }: Omit<Props, 'popOut'>) {
  const { split } = compose.names;
  const isCurrent = compose.options.build === 'current';
  return (
    <div className="fui-SplitButton ow-send" {...(isCurrent ? { 'data-testid': 'ComposeSendButton' } : {})}>
      <button
        id={`${split}__primaryActionButton`}
        type="button"
        className="fui-Button fui-SplitButton__primaryActionButton ow-send-face"
        title={`${words.send} (Ctrl+Enter)`}
        aria-label={words.send}
        onClick={() => compose.send()}
      >
        <Icon name="send" />
        {words.send}
      </button>
      <button
        id={`${split}__menuButton`}
        type="button"
        className="fui-Button fui-SplitButton__menuButton ow-send-face"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label={words.moreSend}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}

// The question that Escape asks (outlook.md §2.3). Its backdrop tells that a modal is open (outlook.md §3.10).
/** @jsxImportSource react */
import type { Compose } from './compose.ts';
import type { Words } from './words.ts';

export function DiscardDialog({ compose, words }: { readonly compose: Compose; readonly words: Words }) {
  return (
    <div className="fui-DialogSurface__backdrop ow-backdrop">
      <div
        className="fui-DialogSurface ow-dialog"
        role="alertdialog"
        aria-modal="true"
        aria-label={words.discard}
      >
        <p>{words.discardQuestion}</p>
        <button type="button" className="fui-Button ow-primary" onClick={() => compose.discard()}>
          {words.discard}
        </button>
        <button type="button" className="fui-Button" onClick={() => compose.ask(false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

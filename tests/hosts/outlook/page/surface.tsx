// One compose as React renders it: Send row, fields, body; the same on every surface (outlook.md §1.2).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { DoubleOptions } from '../double.ts';
import { BodyField } from './body-field.tsx';
import type { Compose } from './compose.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { RecipientLine, RecipientRows } from './recipient-rows.tsx';
import { SendRow } from './send-row.tsx';
import { SubjectField } from './subject-field.tsx';
import type { Words } from './words.ts';

export interface SurfaceProps {
  readonly compose: Compose;
  readonly words: Words;
  readonly theme: DoubleOptions['theme'];
  readonly popOut?: (() => void) | undefined;
}

/** A hidden tab's compose stays on the page with no boxes. */
export function Surface(props: SurfaceProps & { readonly isHidden?: boolean }) {
  const { compose, words, theme, popOut, isHidden } = props;
  useSyncExternalStore(compose.subscribe, compose.version);
  const { names, options } = compose;
  const row = options.build !== 'ribbon' && (
    <SendRow key={compose.rowBuilds} compose={compose} words={words} popOut={popOut} />
  );
  // The recipients are the second child in every build (outlook.md §1.3).
  const isAbove = options.build === 'current';
  const body = <BodyField compose={compose} words={words} theme={theme} />;
  const inner = (
    <>
      {isAbove ? row : <div />}
      {compose.isExpanded ? (
        <RecipientRows compose={compose} words={words} />
      ) : (
        <RecipientLine compose={compose} words={words} />
      )}
      {compose.hasSubjectField && <SubjectField compose={compose} words={words} />}
      {hasDocking(compose) ? (
        <div id={`docking_DockingTriggerPart_${names.number}`} className="ow-docking-part">
          {body}
        </div>
      ) : (
        body
      )}
      {!isAbove && row}
      {compose.asksToDiscard && <DiscardDialog compose={compose} words={words} />}
    </>
  );
  const handlers = { onKeyDown: (event: React.KeyboardEvent) => pressed(event, compose) };
  const keep = (root: HTMLElement | null): void => {
    compose.root = root;
  };
  const style = isHidden ? { display: 'none' } : undefined;
  if (!hasDocking(compose))
    return (
      <div className="ow-compose" ref={keep} style={style} {...handlers}>
        <div className="ow-surface">{inner}</div>
      </div>
    );
  return (
    <div
      id={`docking_InitVisiblePart_${names.number}`}
      className="ow-compose owaMailComposeEditorScrollContainer customScrollBar"
      ref={keep}
      style={style}
      {...handlers}
    >
      <div className="ow-surface">{inner}</div>
    </div>
  );
}

/** Only forms in a window of their own go without. */
function hasDocking({ options, surface }: Compose): boolean {
  return options.docking || !['deeplink', 'pop-out'].includes(surface);
}

/** Ctrl+Enter and Alt+S send; Escape asks whether to discard (outlook.md §2.3, §3.10). */
function pressed(event: React.KeyboardEvent, compose: Compose): void {
  if (event.nativeEvent.isComposing) return;
  const isSend =
    ((event.ctrlKey || event.metaKey) && event.key === 'Enter') || (event.altKey && event.code === 'KeyS');
  if (isSend) {
    event.preventDefault();
    compose.send();
  } else if (event.key === 'Escape') compose.ask(!compose.asksToDiscard);
}

// `window.gmailDouble`: the double as a test sees it; each call is a thing a person or Gmail could do.
import type { ShortcutSeen } from '../../double.ts';
import type { Mailstore } from '../../page/drafts.ts';
import { boxOf, select } from '../../page/spots.ts';
import type { DoubleOptions, GmailDouble } from '../double.ts';
import type { Composes } from './composes.ts';
import { find } from './element.ts';

interface Parts {
  readonly options: DoubleOptions;
  readonly composes: Composes;
  readonly store: Mailstore;
  readonly shortcuts: () => readonly ShortcutSeen[];
  readonly openThread: (threadId: string) => void;
  readonly back: () => void;
}

export function testApi({ options, composes, store, shortcuts, openThread, back }: Parts): GmailDouble {
  const body = (id: string): HTMLElement => composes.get(id).editor.element;
  return {
    options,
    open: (request) => composes.open(request),
    ids: () => composes.ids(),
    close: (id) => composes.get(id).close(),
    discard: (id) => composes.get(id).discard(),
    reopen: (draftId) => composes.reopen(draftId),
    fullscreen: (id) => composes.get(id).place.fullscreen(),
    minimise: (id) => composes.get(id).place.minimise(),
    restore: (id) => composes.get(id).place.restore(),
    popOut: (id) => composes.popOut(id),
    showQuote: (id) => composes.get(id).showQuote(),
    send: (id) => composes.get(id).send(),
    drafts: () => store.drafts(),
    sent: () => store.sent(),
    draftId: (id) => composes.get(id).draftId,
    bodyHtml: (id) => body(id).innerHTML,
    setBody: (id, html) => composes.get(id).load(html),
    subject: (id) => composes.get(id).anatomy.subject.value,
    setCaret: (id, at, to) => select(body(id), at, to),
    shortcuts,
    changes: (id) => composes.get(id).changes,
    openThread,
    back,
    root: (id) => composes.get(id).anatomy.root,
    editor: body,
    rects: (id) => ({
      send: boxOf(composes.get(id).anatomy.sendButton),
      body: boxOf(body(id)),
      toolbar: boxOf(find(composes.get(id).anatomy.root, 'tr.btC')),
    }),
  };
}

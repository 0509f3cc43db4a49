// `window.outlookDouble`: the double as a test sees it; each call is a thing a person or Outlook could do.
import type { Box, ShortcutSeen } from '../../double.ts';
import type { Mailstore } from '../../page/drafts.ts';
import { threadOf } from '../../page/mails.ts';
import { boxOf } from '../../page/spots.ts';
import type { OutlookDouble } from '../double.ts';
import type { Compose } from './compose.ts';
import type { Parts } from './parts.ts';

interface ApiParts extends Parts {
  readonly store: Mailstore;
  readonly shortcuts: () => readonly ShortcutSeen[];
  /** The one compose of a window of its own. */
  readonly only?: Compose;
}

export function testApi({ options, composes, state, store, shortcuts, only }: ApiParts): OutlookDouble {
  const rootOf = (id: string): HTMLElement => {
    const { root } = composes.get(id);
    if (!root) throw new Error(`Compose ${id} is not on the page`);
    return root;
  };
  return {
    options,
    open: (request) => composes.open(request),
    ids: () =>
      composes
        .list()
        .filter((compose) => !only || compose === only)
        .map(({ id }) => id),
    close: (id) => composes.get(id).close(),
    discard: (id) => composes.get(id).discard(),
    reopen: (draftId) => composes.reopen(draftId),
    popOut: (id) => composes.popOut(id),
    expandRecipients: (id) => composes.get(id).expand(),
    showTab: (id) => composes.showTab(id),
    setTheme: (theme) => state.setTheme(theme),
    rebuildSendRow: (id) => composes.get(id).rebuildRow(),
    render: (id) => composes.get(id).render(),
    asksToDiscard: (id) => composes.get(id).asksToDiscard,
    send: (id) => composes.get(id).send(),
    drafts: () => store.drafts(),
    sent: () => store.sent(),
    draftId: (id) => composes.get(id).draftId,
    bodyHtml(id) {
      const compose = composes.get(id);
      return compose.hasEditor ? compose.editor.content() : compose.html;
    },
    setBody: (id, html) => composes.get(id).setBody(html),
    subject: (id) => composes.get(id).subject,
    setCaret: (id, at, to) => composes.get(id).editor.select(at, to),
    shortcuts,
    changes: (id) => composes.get(id).changes,
    openThread(threadId) {
      composes.read();
      state.showThread(threadOf(threadId));
    },
    back() {
      composes.read();
      state.showThread(undefined);
    },
    root: rootOf,
    editor: (id) => composes.get(id).editor.element,
    rects: (id) => ({
      send: boxOfFirst(rootOf(id), '[id$="__primaryActionButton"]'),
      body: boxOf(composes.get(id).editor.element),
      toolbar: boxOfFirst(rootOf(id), '.ow-send-row, #innerRibbonContainer'),
    }),
  };
}

/** In the build whose Send is in the ribbon it is looked for there. */
function boxOfFirst(root: HTMLElement, selector: string): Box {
  const found = root.querySelector(selector) ?? root.ownerDocument.querySelector(selector);
  if (!found) throw new Error(`The double has no ${selector}`);
  return boxOf(found);
}

// Starts a host's part on its page, and connects it to the messages until the extension goes.
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Letter } from '../templates/letter.ts';
import { makeDesk } from './desk.ts';
import { isFresh } from './fresh.ts';
import type { MailHost } from './host.ts';
import { onMessage, sendMessage } from './messages.ts';
import { mountOn } from './mount.ts';

export function runOn(host: MailHost, ctx: ContentScriptContext): void {
  const around = {
    // The browser is asked once there is a compose: the first answer takes long, and most pages never need one.
    get label() {
      return browser.i18n.getMessage('openPicker');
    },
    get title() {
      return browser.i18n.getMessage('pickerTitle');
    },
    pickerUrl: (composeId: string) => `${browser.runtime.getURL('/popup.html')}#compose=${composeId}`,
  };
  const mounted = mountOn(host, document, around, ctx.signal);
  const desk = makeDesk(host, document, mounted);
  const listening = [
    onMessage('context', ({ data }) => desk.context(data)),
    onMessage('insert', ({ data }) => desk.insert(data)),
    onMessage('close', () => mounted.closePickers()),
    onMessage('draft', ({ data }) => desk.draft(data)),
    onMessage('showPlace', ({ data }) => desk.showPlace(data.composeId, data.place)),
    onMessage('mendPlace', ({ data }) => desk.mendPlace(data)),
    onMessage('thread', () => desk.thread()),
    onMessage('reply', ({ data }) => desk.reply(data)),
    onMessage('address', () => address()),
  ];
  ctx.onInvalidated(() => {
    for (const stop of listening) stop();
  });
  if (isFresh(new URL(opened()))) void desk.bring(freshLetter);
}

/** A letter that was too long for the address of this page's compose. */
function freshLetter(): Promise<Letter | null> {
  return sendMessage('freshLetter', undefined).catch(() => null);
}

/** The address that the page was opened by: a mail site rewrites it while it starts. */
function opened(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? location.href;
}

/** A pop-out has no address of its own (outlook.md §1.6). */
function address(): string {
  return location.protocol === 'https:' ? location.href : `${self.origin}/mail/`;
}

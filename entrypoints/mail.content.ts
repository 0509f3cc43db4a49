// The only script that runs on mail pages: it starts mail/ and connects it to the messages.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../mail/gmail.ts';
import { onMessage } from '../mail/messages.ts';
import { mountOn } from '../mail/mount.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    if (!gmail.owns(new URL(location.href))) return;
    const around = {
      label: browser.i18n.getMessage('openPicker'),
      title: browser.i18n.getMessage('pickerTitle'),
      pickerUrl: (composeId: string) => `${browser.runtime.getURL('/popup.html')}#compose=${composeId}`,
    };
    const desk = mountOn(gmail, document, around, ctx.signal);
    const listening = [
      onMessage('context', ({ data }) => desk.context(data)),
      onMessage('insert', ({ data }) => desk.insert(data)),
      onMessage('close', () => desk.close()),
      onMessage('address', () => location.href),
    ];
    ctx.onInvalidated(() => {
      for (const stop of listening) stop();
    });
  },
});

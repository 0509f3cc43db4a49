// The only script of ours on Outlook's pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { everyPageOf, outlookOrigins } from '../mail/origins.ts';
import { outlook } from '../mail/outlook.ts';
import { runOn } from '../mail/page.ts';

export default defineContentScript({
  matches: outlookOrigins.map(everyPageOf),
  // A pop-out is an about:blank window that its opener fills (outlook.md §1.6).
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => runOn(outlook, ctx),
});

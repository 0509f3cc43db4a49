// The only script of ours on Gmail's pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../mail/gmail.ts';
import { everyPageOf, gmailOrigin } from '../mail/origins.ts';
import { runOn } from '../mail/page.ts';

export default defineContentScript({
  matches: [everyPageOf(gmailOrigin)],
  runAt: 'document_idle',
  main: (ctx) => runOn(gmail, ctx),
});

// Starts a host's part on its page, and connects it to the messages until the extension goes.
import { browser } from 'wxt/browser';
import type { FreshLetter } from '../templates/letter.ts';
import { waysTaken } from './anchors.ts';
import { bonesOf } from './bones.ts';
import { makeDesk } from './desk.ts';
import { clearRemains, sayAt } from './farewell.ts';
import { isFresh } from './fresh.ts';
import { guardSends } from './guard.ts';
import type { MailHost } from './host.ts';
import type { Look } from './look.ts';
import { answerWith, sendMessage } from './messages.ts';
import { mountOn } from './mount.ts';
import { makeVerdicts } from './verdicts.ts';

export function runOn(host: MailHost, life: Pick<AbortController, 'abort' | 'signal'>): void {
  clearRemains(document);
  // Asked for now: a script that its extension has left behind gets no answers any more.
  const picker = browser.runtime.getURL('/popup.html');
  const around = {
    pickerUrl: (composeId: string) => `${picker}#compose=${composeId}`,
    isGone: () => browser.runtime?.id === undefined,
    leave(button: Element, words: string) {
      sayAt(button, words);
      life.abort();
    },
  };
  const mounted = mountOn(host, document, around, life.signal);
  const verdicts = makeVerdicts((draft) => sendMessage('verdict', draft), life.signal);
  guardSends(mounted.composes, verdicts, life.signal);
  const desk = makeDesk(host, document, mounted, verdicts.follow);
  answerWith({
    ...desk.answers,
    close: mounted.closePickers,
    showLook: mounted.dress,
    address,
    pageState: () => ({
      host: host.name,
      composes: host.findComposes(document).length,
      ways: waysTaken(document.documentElement, host.anchors),
      bones: bonesOf(document),
    }),
  });
  void sendMessage('look', undefined)
    .catch(() => plainLook)
    .then(mounted.dress);
  if (isFresh(new URL(opened()))) void desk.bring(freshLetter);
}

/** For when nobody answers. */
const plainLook: Look = {
  label: 'Kotowari',
  title: 'Kotowari',
  outdated: 'Kotowari: reload.',
  hasButton: { gmail: true, outlook: true },
};

/** The letter that is to stand in this page's compose. */
function freshLetter(): Promise<FreshLetter | null> {
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

// Mounts the picker and connects it with the compose that its address names, or with the one that the user is in;
// in the welcome page's frame, with the draft to practise on.
import { browser } from 'wxt/browser';
import { showPage } from '../../components/page.tsx';
import type { Bridge, Surface } from '../../components/picker/bridge.ts';
import { Picker } from '../../components/picker/picker.tsx';
import { sendMessage } from '../../mail/messages.ts';
import { store } from '../../settings/browser-areas.ts';
import { managed } from '../../settings/managed.ts';
import { keepOccasion } from '../../settings/occasions.ts';

const practice = location.hash === '#practice' ? window.parent.practice : undefined;
/** A frame works for the compose that it names and for nothing else: the mail page can make one too, but knows no name. */
const isFramed = window.top !== window;
const named = new URLSearchParams(location.hash.slice(1)).get('compose');
const composeId = isFramed ? (named ?? '') : undefined;
const surface: Surface = isFramed || named !== null ? 'frame' : 'popup';

const bridge: Bridge = practice ?? {
  context: () => sendMessage('context', composeId),
  insert: (order) => sendMessage('insert', order),
  draft: () => sendMessage('draft', composeId),
  async showPlace(place) {
    await sendMessage('showPlace', { composeId, place });
    if (surface === 'popup') window.close();
  },
  mendPlace: (place, was, text) => sendMessage('mendPlace', { composeId, place, was, text }),
  close: () => (surface === 'popup' ? window.close() : void sendMessage('close', composeId)),
  isMailPage: () => sendMessage('isMailPage', undefined),
  thread: async () => (isFramed ? null : sendMessage('thread', undefined)),
  reply: async (letter, proof) => (isFramed ? 'gone' : sendMessage('reply', { letter, proof })),
  keepOccasion: (ticket, occasion) => void keepOccasion(ticket, occasion).catch(() => {}),
  async compose(letter, proof, site) {
    if (isFramed) throw new Error('A frame starts no draft.');
    await sendMessage('compose', { letter, proof, site });
  },
  undelivered: () => sendMessage('undelivered', undefined),
  copied: () => void sendMessage('copied', undefined).catch(() => {}),
  async report() {
    const page = await sendMessage('pageState', undefined).catch(() => null);
    const { reportOf } = await import('../../mail/report.ts');
    return reportOf(page, browser.runtime.getManifest().version, navigator.userAgent);
  },
  openOptions: (place) => void sendMessage('openOptions', place),
};

document.documentElement.dataset.surface = surface;

void showPage('pickerTitle', store, managed, () => (
  <Picker bridge={bridge} surface={surface} now={() => Temporal.Now.zonedDateTimeISO('Asia/Tokyo')} />
));

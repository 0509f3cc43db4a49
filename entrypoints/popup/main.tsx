// Mounts the picker and connects it with the compose that its address names, or with the one that the user is in.
import { showPage } from '../../components/page.tsx';
import type { Bridge, Surface } from '../../components/picker/bridge.ts';
import { Picker } from '../../components/picker/picker.tsx';
import { sendMessage } from '../../mail/messages.ts';
import { store } from '../../settings/browser-areas.ts';
import { keepOccasion } from '../../settings/occasions.ts';

const composeId = new URLSearchParams(location.hash.slice(1)).get('compose') ?? undefined;
const surface: Surface = composeId === undefined ? 'popup' : 'frame';

const bridge: Bridge = {
  context: () => sendMessage('context', composeId),
  insert: (order) => sendMessage('insert', order),
  draft: () => sendMessage('draft', composeId),
  async showPlace(place) {
    await sendMessage('showPlace', { composeId, place });
    if (surface === 'popup') window.close();
  },
  mendPlace: (place, was, text) => sendMessage('mendPlace', { composeId, place, was, text }),
  close: () => (surface === 'popup' ? window.close() : void sendMessage('close', undefined)),
  isMailPage: () => sendMessage('isMailPage', undefined),
  thread: () => sendMessage('thread', undefined),
  reply: (letter, proof) => sendMessage('reply', { letter, proof }),
  keepOccasion: (ticket, occasion) => void keepOccasion(ticket, occasion).catch(() => {}),
  compose: (letter, site) => sendMessage('compose', { letter, site }),
  openOptions: () => void sendMessage('openOptions', undefined),
};

document.documentElement.dataset.surface = surface;

void showPage('pickerTitle', store, () => (
  <Picker bridge={bridge} surface={surface} now={() => Temporal.Now.zonedDateTimeISO('Asia/Tokyo')} />
));

// A world around the picker in which an empty compose is open, and nothing else.
import type { Bridge } from '../../../components/picker/bridge.ts';
import type { Context } from '../../../interview/context.ts';

export const context: Context = {
  composeId: '1',
  kind: 'new',
  recipients: [],
  draft: 'd',
  subject: '',
  hasOurSubject: false,
  canSetSubject: true,
  text: 'empty',
  hasCursor: false,
};

export function fakeBridge(own: Partial<Bridge>): Bridge {
  return {
    context: async () => context,
    insert: async () => 'inserted',
    draft: async () => null,
    showPlace: async () => {},
    mendPlace: async () => false,
    close: () => {},
    isMailPage: async () => true,
    thread: async () => null,
    reply: async () => 'gone',
    compose: async () => {},
    undelivered: async () => null,
    copied: () => {},
    keepOccasion: () => {},
    openOptions: () => {},
    ...own,
  };
}

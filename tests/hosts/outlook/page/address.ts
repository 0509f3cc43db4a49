// Which page an address is, and which surfaces have a place on it (outlook.md §1.1).
import type { Surface } from '../double.ts';

export interface Address {
  readonly page: 'mailbox' | 'full' | 'deeplink' | 'read' | 'calendar';
  /** The draft's, message's or conversation's; '' without one. */
  readonly id: string;
}

export function readAddress(pathname: string): Address {
  const path = pathname.replace(/^\/mail\/\d+(?=\/)/, '/mail');
  const id = decodeURIComponent(/\/(?:id|compose|read)\/([^/]+)$/.exec(path)?.[1] ?? '');
  if (path.startsWith('/calendar')) return { page: 'calendar', id };
  if (path.startsWith('/mail/deeplink/read/')) return { page: 'read', id };
  if (path.startsWith('/mail/deeplink/compose')) return { page: 'deeplink', id };
  if (path.startsWith('/mail/compose/')) return { page: 'full', id };
  return { page: 'mailbox', id };
}

const replies = ['inline-reply', 'inline-reply-all', 'inline-forward'] as const;

export const places: Readonly<Record<Address['page'], readonly Surface[]>> = {
  mailbox: ['reading-pane', ...replies, 'pop-out'],
  read: [...replies, 'pop-out'],
  full: ['full', 'pop-out'],
  deeplink: ['deeplink', 'pop-out'],
  calendar: [],
};

// Names that differ with every page and draft; only their beginnings and ends say something (outlook.md §1.2, §1.8).

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

function random(length: number): string {
  return Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}

/** What one open compose calls its parts. */
export interface Names {
  /** Follows `editorParent_` and `docking_…Part_`; starts at 0 or 1 [own: at random]. */
  readonly number: number;
  field(name: 'SUBJECT' | 'TO' | 'CC' | 'BCC' | 'FROM'): string;
  readonly split: string;
}

let opened = Math.random() < 0.5 ? 0 : 1;

export function newNames(): Names {
  const middle = random(8);
  const split = `splitButton-r${random(3)}`;
  const number = opened;
  opened += 1;
  return { number, field: (name) => `MSG_${middle}_${name}`, split };
}

/** A draft's id as Exchange writes it. */
export function newDraftId(): string {
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${random(24)}`;
}

/** Ids that begin with AAQk are conversations, those with AAMk messages; `-` and `_` in addresses (outlook.md §4.2). */
export function conversationId(threadId: string): string {
  return `AAQkADAwATM3/${threadId}+AQ=`;
}

export function messageItemId(messageId: string): string {
  return `AAMkADAwATM3/${messageId}+AA=`;
}

export function inAddress(id: string): string {
  return id.replaceAll('/', '-').replaceAll('+', '_');
}

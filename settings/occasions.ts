// What the letters of this session were written for, for the check at Send: in memory only, each under its ticket.
import { storage } from 'wxt/utils/storage';
import type { Occasion } from '../interview/courtesy/standing.ts';

type Kept = readonly { readonly ticket: string; readonly occasion: Occasion }[];

const key = 'session:occasions';

/** More drafts than anyone has open. */
const MOST = 30;

export async function keepOccasion(ticket: string, occasion: Occasion): Promise<void> {
  const kept = (await storage.getItem<Kept>(key)) ?? [];
  await storage.setItem<Kept>(key, [...kept, { ticket, occasion }].slice(-MOST));
}

export async function occasionOf(ticket: string | undefined): Promise<Occasion | undefined> {
  const kept = (await storage.getItem<Kept>(key)) ?? [];
  return kept.find((one) => one.ticket === ticket)?.occasion;
}

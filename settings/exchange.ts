// Gives this device and the browser's sync, once, what each lacks of the other.
import type { Area } from './area.ts';
import { isSame } from './canonical.ts';
import { deviceIn, hasName, itemsOf } from './device.ts';
import { KEPT_HERE, type Reason } from './kept-here.ts';
import { kindOf } from './kinds.ts';
import { reconcile, type SyncWriting } from './reconcile.ts';

export interface SyncOutcome {
  /** How often sync was written to: the browsers count that. */
  readonly writes: number;
  /** Sync was written to too often; what is left waits. */
  readonly isThrottled: boolean;
  /** Something was refused, and wants another try. */
  readonly hasRefused: boolean;
}

/** Only what comes from sync: what a page needs before it is drawn for the first time. */
export async function takeFromSync(local: Area, sync: Area): Promise<void> {
  const [here, there] = await Promise.all([local.get(), sync.get()]);
  await apply(local, reconcile(here, there, false).local, here);
}

/** @throws when the device's own storage fails, or sync can't be read; nothing is lost then. */
export async function exchange(local: Area, sync: Area, triesRefused: boolean): Promise<SyncOutcome> {
  const [here, there] = await Promise.all([local.get(), sync.get()]);
  const plan = reconcile(here, there, triesRefused);
  // What sync alone had is safe here before anything is changed there.
  await apply(local, plan.local, here);
  const { refused, ...outcome } = await send(sync, plan.sync);
  const reasons: [string, Reason][] = [...plan.keptHere];
  for (const key of refused) if (key in plan.sync.set && kindOf(key)) reasons.push([key, 'refused']);
  const keptHere = Object.fromEntries(reasons);
  if (!isSame(keptHere, here[KEPT_HERE] ?? {})) await local.set({ [KEPT_HERE]: keptHere });
  return { ...outcome, hasRefused: refused.length > 0 || Object.values(keptHere).includes('refused') };
}

async function apply(
  local: Area,
  { set, remove }: SyncWriting,
  here: Readonly<Record<string, unknown>>,
): Promise<void> {
  const items = hasName(here) ? set : { ...itemsOf(deviceIn(here)), ...set };
  if (Object.keys(items).length > 0) await local.set(items);
  // All of these are marked as deleted, so it doesn't matter where it fails.
  if (remove.length > 0) await local.remove(remove).catch(() => {});
}

interface Sent {
  readonly writes: number;
  readonly isThrottled: boolean;
  readonly refused: readonly string[];
}

/** More would come too near the limit of a minute, and what is left can wait. */
const MOST_WRITES = 24;

async function send(sync: Area, { set, remove }: SyncWriting): Promise<Sent> {
  let writes = 0;
  let isThrottled = false;
  const refused: string[] = [];
  const attempt = async (write: () => Promise<void>): Promise<boolean> => {
    if (isThrottled || writes >= MOST_WRITES) return false;
    writes += 1;
    try {
      await write();
      return true;
    } catch (error) {
      isThrottled = isRateLimit(error);
      return false;
    }
  };
  /** In halves, until what the browser refuses stands alone. */
  const setInHalves = async (entries: readonly [string, unknown][]): Promise<void> => {
    if (entries.length === 1 || writes >= MOST_WRITES) refused.push(...entries.map(([key]) => key));
    else {
      const half = Math.ceil(entries.length / 2);
      for (const part of [entries.slice(0, half), entries.slice(half)]) {
        if (!(await attempt(() => sync.set(Object.fromEntries(part)))) && !isThrottled)
          await setInHalves(part);
      }
    }
  };
  const items = Object.entries(set);
  let isSet = items.length === 0 || (await attempt(() => sync.set(set)));
  if (remove.length > 0) {
    if (!(await attempt(() => sync.remove(remove)))) refused.push(...remove);
    // What went away may have been the room that was missing.
    else if (!isSet) isSet = await attempt(() => sync.set(set));
  }
  if (!isSet && !isThrottled) await setInHalves(items);
  return { writes, isThrottled, refused };
}

/** https://source.chromium.org/chromium/chromium/src/+/main:extensions/browser/quota_service.cc; Firefox has no such limit. */
function isRateLimit(error: unknown): boolean {
  return /max_?write_?operations/i.test(String(error));
}

// The profile of version 1, which was one item of sync, becomes a record. Devices that still run version 1 may write it again.
import * as v from 'valibot';
import { emptyProfile } from '../interview/profile.ts';
import { digest, isSame } from './canonical.ts';
import { type Deletions, isDeleted } from './deletions.ts';
import { mergeEdits } from './edits.ts';
import { type Envelope, envelopeIn } from './envelope.ts';
import { FIRST_PROFILE, kindOf, type RecordKey } from './kinds.ts';

type Items = Readonly<Record<string, unknown>>;

/** The item, and what the library that wrote it noted beside it. */
export const FIRST_ITEMS: readonly string[] = ['profile', 'profile$'];

const schema = v.partial(
  v.object(v.entriesFromList(['name', 'reading', 'affiliation', 'phone', 'email'], v.string())),
);

/** The device that all who find the item agree on: one for each text, so that what is known once isn't taken again. */
const FIRST_DEVICE = /^v1[a-z0-9]{11}$/;

/** The records to add to `local`: none where every text of the item is known already, in whichever record it went. */
export function firstRecords(
  local: Items,
  sync: Items,
  deletions: Deletions,
): Readonly<Record<string, Envelope>> {
  const profile = firstProfile(sync);
  if (!profile) return {};
  const device = deviceOf(profile);
  if ([local, sync].some((items) => knows(items, device)) || isKnown(deletions, device)) return {};
  const main: RecordKey<'profile'> = `profile:${FIRST_PROFILE}`;
  const record = (edits: Envelope['edits']): Envelope => ({ version: 1, edits, value: profile });
  if (!(main in local || main in sync || main in deletions)) return { [main]: record({ [device]: 1 }) };
  // A device with version 1 went on writing: beside the profile that others have edited since, there is one for that.
  const other: RecordKey<'profile'> = 'profile:v1';
  const known = [local[other], sync[other]].map((item) => envelopeIn(other, item)?.edits ?? {});
  const edits = known.reduce(mergeEdits, deletions[other] ?? {});
  const isTheirs = Object.keys(edits).every((editor) => FIRST_DEVICE.test(editor));
  return isTheirs ? { [other]: record({ ...edits, [device]: 1 }) } : {};
}

/** The record made of the item, or one that came after it, is stored in sync: the item isn't needed any more. */
export function isFirstStored(sync: Items, deletions: Deletions): boolean {
  const profile = firstProfile(sync);
  if (!profile) return FIRST_ITEMS.some((key) => key in sync) && isEmptyItem(sync.profile);
  const device = deviceOf(profile);
  return knows(sync, device) || isKnown(deletions, device);
}

function firstProfile(sync: Items): object | undefined {
  const { success, output } = v.safeParse(schema, sync.profile);
  if (!success || isEmptyItem(output)) return undefined;
  return { ...emptyProfile, ...output };
}

function isEmptyItem(item: unknown): boolean {
  if (item === undefined || item === null) return true;
  return typeof item === 'object' && isSame({ ...emptyProfile, ...item }, emptyProfile);
}

function deviceOf(profile: object): string {
  return `v1${digest(profile)}`;
}

function knows(items: Items, device: string): boolean {
  return Object.entries(items).some(([key, item]) => {
    const envelope = kindOf(key) === 'profile' ? envelopeIn(key, item) : undefined;
    return envelope !== undefined && Object.hasOwn(envelope.edits, device);
  });
}

function isKnown(deletions: Deletions, device: string): boolean {
  return Object.entries(deletions).some(
    ([key, edits]) => key.startsWith('profile:') && isDeleted({ edits: { [device]: 1 } }, edits),
  );
}

// Saves a backup as a download: no permission is needed, and nothing leaves the browser but for the user's disk.
import { backupName, writeBackup } from '../../../settings/backup/backup.ts';
import type { Store } from '../../../settings/store.ts';

/** Long enough for any browser to have fetched it. */
const KEPT_MS = 60_000;

/** The file's name. @throws when what we remember can't be read. */
export async function saveBackup(store: Store): Promise<string> {
  const text = writeBackup(await store.read(), Temporal.Now.instant());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = backupName(Temporal.Now.plainDateISO());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  return link.download;
}

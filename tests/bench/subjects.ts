// The page alone, our extension and others, each in a browser of its own, so that none can slow another down.
import { basename, resolve } from 'node:path';
import { setStage } from '../e2e/stage.ts';
import type { Subject } from './experiment.ts';

export const OURS = '.output/chrome-mv3';

export async function openSubjects(others: readonly string[]): Promise<readonly Subject[]> {
  const wanted = [
    { kind: 'none', name: 'no extension', folder: undefined },
    { kind: 'ours', name: 'Kotowari', folder: OURS },
    ...others.map((folder) => ({ kind: 'other', name: basename(resolve(folder)), folder }) as const),
  ] as const;
  const subjects: Subject[] = [];
  for (const { kind, name, folder } of wanted) {
    const stage = await setStage('chromium', { extension: folder });
    const origin = folder === undefined ? 'no extension' : stage.launched.extensionUrl('');
    subjects.push({ kind, name, stage, origin });
  }
  return subjects;
}

export async function closeSubjects(subjects: readonly Subject[]): Promise<void> {
  for (const { stage } of subjects) await stage.close();
}

// Profiles that come, go and come back, on the records as they would be stored.
// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { additionOf, removalOf, restorationOf } from '../../../components/options/profiles/changes.ts';
import { changePreferences, changeProfile } from '../../../settings/profiles.ts';
import { type Settings, settingsOf } from '../../../settings/settings.ts';
import { type Changes, makeStore } from '../../../settings/store.ts';

/** Everything that was ever written, in memory. */
function remember() {
  let stored: Record<string, unknown> = {};
  const store = makeStore(
    {
      get: async () => stored,
      set: async (items) => {
        stored = { ...stored, ...items };
      },
      remove: async (keys) => {
        stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
      },
      watch: () => {},
    },
    (work) => work(),
  );
  const settings = async (): Promise<Settings> => settingsOf(await store.read());
  return {
    settings,
    change: async (changes: Changes) => {
      await store.change(changes);
      return settings();
    },
  };
}

/** A student with a part-time job beside it, which is the default. */
async function two() {
  const { settings, change } = remember();
  await change(changeProfile('main', { label: '就活', name: '山田太郎', affiliation: '青葉大学' }));
  const before = await settings();
  const { id, changes } = additionOf(before, before.defaultProfile);
  await change([...changes, ...changePreferences({ profile: id })]);
  return { id, settings, change };
}

describe('A profile', () => {
  test('that is added keeps the one that was only shown so far', async () => {
    const { settings, change } = remember();
    const fresh = await settings();
    const { id, changes } = additionOf(fresh, fresh.defaultProfile);
    const { profiles, defaultProfile } = await change(changes);
    expect(profiles.map((profile) => profile.id)).toEqual(['main', id]);
    expect(defaultProfile.id).toBe('main');
  });

  test('that is added is of the same person, who says anew what they are', async () => {
    const { id, settings } = await two();
    const added = (await settings()).profiles.find((profile) => profile.id === id);
    expect(added).toMatchObject({ name: '山田太郎', label: '', affiliation: '' });
  });

  test('that is deleted leaves the default to another, and takes it back when it returns', async () => {
    const { id, settings, change } = await two();
    const before = await settings();
    const removal = removalOf(before, before.defaultProfile);
    expect(removal).toMatchObject({ title: 'Profile 2', wasDefault: true, next: 'main' });
    const without = await change(removal.changes);
    expect(without.profiles.map((profile) => profile.id)).toEqual(['main']);
    expect(without.preferences.profile).toBe('main');
    const after = await change(restorationOf(removal));
    expect([after.profiles, after.preferences.profile]).toEqual([before.profiles, id]);
  });

  test('that isn’t the default leaves the default alone', async () => {
    const { id, settings, change } = await two();
    const before = await settings();
    const [main] = before.profiles;
    if (!main) throw new Error('There is no profile.');
    const removal = removalOf(before, main);
    expect(removal).toMatchObject({ title: '就活', wasDefault: false, next: id });
    expect((await change(removal.changes)).preferences.profile).toBe(id);
    expect((await change(restorationOf(removal))).preferences.profile).toBe(id);
  });

  test('stays when it is the last', async () => {
    const only = await remember().settings();
    expect(() => removalOf(only, only.defaultProfile)).toThrow();
  });
});

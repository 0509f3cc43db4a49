// Whatever a user does on several devices, in whatever order they hear of each other: no text is lost, and all agree in the end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange } from '../../../settings/exchange.ts';
import { changePreferences, changeProfile } from '../../../settings/profiles.ts';
import { change } from '../../../settings/store.ts';
import { changeTemplate, removeTemplate } from '../../../settings/templates.ts';
import { type TestDevice, template, testDevice } from './device.ts';
import { fakeCloud } from './fake-cloud.ts';

const at = fc.nat(2);
const which = fc.nat(20);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('add' as const), at, isLarge: fc.nat(9).map((n) => n === 0) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      at,
      which,
      isLarge: fc.nat(9).map((n) => n === 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), at, which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('prefer' as const),
      at,
      tone: fc.constantFrom('polite', 'brief'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('profile' as const),
      at,
      name: fc.constantFrom('一', '二', '三'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('mirror' as const), at, stopsAfter: fc.option(fc.nat(3)) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      at,
      some: fc.oneof(fc.constant(0), fc.nat()),
      doesCloudWin: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

class Devices {
  readonly all: readonly TestDevice[];
  readonly cloud = fakeCloud();
  /** Texts that were saved, and that nobody who saw them replaced or deleted. */
  readonly alive = new Set<string>();
  #count = 0;

  constructor(count: number) {
    this.all = Array.from({ length: count }, () => testDevice());
  }

  async take(one: Step): Promise<void> {
    if (one.do === 'wipe') return this.cloud.wipe();
    const device = this.all[one.at % this.all.length];
    if (!device) return;
    const { templates } = await device.settings();
    const target = 'which' in one ? templates[one.which % templates.length] : undefined;
    if (one.do === 'add') {
      const body = this.#write(one.isLarge);
      await device.store.change([change(`template:t${this.#count}`, () => ({ ...template, body }))]);
    } else if (one.do === 'edit' && target) {
      this.alive.delete(target.body);
      await device.store.change(changeTemplate(target.id, { body: this.#write(one.isLarge) }));
    } else if (one.do === 'delete' && target) {
      this.alive.delete(target.body);
      await device.store.change(removeTemplate(target.id));
    } else if (one.do === 'prefer')
      await device.store.change(changePreferences({ tone: one.tone as 'brief' }));
    else if (one.do === 'profile') await device.store.change(changeProfile('main', { name: one.name }));
    else if (one.do === 'mirror') await mirror(device, one.stopsAfter ?? Number.POSITIVE_INFINITY);
    else if (one.do === 'deliver') {
      const keys = this.cloud.keys(device.sync).filter((_, index) => ((one.some >> (index % 30)) & 1) === 0);
      this.cloud.deliver(device.sync, keys, one.doesCloudWin);
    }
  }

  /** Everyone is online for long enough. */
  async settle(): Promise<void> {
    let quietRounds = 0;
    for (let round = 0; round < 25; round += 1) {
      const before = JSON.stringify(this.all.map(({ local, sync }) => [local.items, sync.items]));
      for (const device of this.all) {
        this.cloud.deliver(device.sync, this.cloud.keys(device.sync), true);
        await mirror(device, Number.POSITIVE_INFINITY);
        this.cloud.deliver(device.sync, this.cloud.keys(device.sync), true);
      }
      const after = JSON.stringify(this.all.map(({ local, sync }) => [local.items, sync.items]));
      quietRounds = after === before ? quietRounds + 1 : 0;
      // In the first, the cloud may have heard of something that the others haven't.
      if (quietRounds === 2) return;
    }
    throw new Error('They go on writing.');
  }

  #write(isLarge: boolean): string {
    this.#count += 1;
    const body = `text ${this.#count}${isLarge ? 'x'.repeat(9_000) : ''}`;
    this.alive.add(body);
    return body;
  }
}

/** The background may be stopped after any write. */
async function mirror({ local, sync, lock }: TestDevice, stopsAfter: number): Promise<void> {
  let writes = 0;
  const fail = () => {
    if (writes++ >= stopsAfter) throw new Error('Stopped');
  };
  local.fail = fail;
  sync.fail = fail;
  await lock(() => exchange(local, sync, true)).catch(() => {});
  local.fail = () => {};
  sync.fail = () => {};
}

describe.each([2, 3])('%i devices', (count) => {
  test('lose no text that nobody deleted or replaced, and agree in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const devices = new Devices(count);
        for (const one of steps) await devices.take(one);
        await devices.settle();
        const settings = await Promise.all(devices.all.map((device) => device.settings()));
        const kept = new Set(settings.flatMap(({ templates }) => templates.map(({ body }) => body)));
        expect([...devices.alive].filter((body) => !kept.has(body))).toEqual([]);
        const [first, ...others] = settings;
        const areAllSynced = settings.every(({ keptHere }) => keptHere.size === 0);
        if (areAllSynced) for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

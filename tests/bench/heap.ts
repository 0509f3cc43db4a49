// What is in use of a mailbox page's heap, all worlds together, after everything that can go has gone.
import { at, type Experiment, limit, type Rounds, type Subject } from './experiment.ts';

export const heap = (host: 'gmail' | 'outlook'): Experiment => ({
  name: `heap-${host}`,
  subjects: ['none', 'ours', 'other'],
  isTraced: false,
  figures: [
    {
      name: `heap on ${host}, more than without`,
      unit: 'bytes',
      limit: limit('median', 1024 * 1024),
      value: (own, alone) => at(own, 'used') - at(alone, 'used'),
    },
  ],
  begin: async (subject) => begin(subject, host),
});

function begin({ stage }: Subject, host: 'gmail' | 'outlook'): Rounds {
  return {
    async round() {
      const page = await stage[host]();
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const session = await page.createCDPSession();
      // The second one takes what the first has set free.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await page.close();
      return () => ({ used: usedSize });
    },
    end: async () => {},
  };
}

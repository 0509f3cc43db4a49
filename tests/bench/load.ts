// A mailbox page is loaded in a new tab, until it has come to rest.
import { type Experiment, type Rounds, type Subject, shares } from './experiment.ts';
import { callsOf, spanOf, taskTime, total } from './trace.ts';

const ROWS = 5000;

export const load = (host: 'gmail' | 'outlook'): Experiment => ({
  name: `load-${host}`,
  subjects: ['none', 'ours', 'other'],
  isTraced: true,
  figures: shares(`loading ${host}`, 1),
  begin: async (subject) => begin(subject, host),
});

function begin({ stage, origin }: Subject, host: 'gmail' | 'outlook'): Rounds {
  return {
    async round() {
      const span = await spanOf(async () => {
        const page = await stage[host](`lang:ja,rows:${ROWS}`);
        await page.evaluate(
          () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
        );
        await page.close();
      });
      return (trace) => {
        const events = trace.pageIn(span);
        return { task: taskTime(events), calls: total(callsOf(events, origin)) };
      };
    },
    end: async () => {},
  };
}

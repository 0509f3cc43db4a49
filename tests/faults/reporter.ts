// The last line of the run: how many faults struck, and what became of them.
import type { Reporter, TestModule } from 'vitest/node';

export default class FaultReporter implements Reporter {
  onTestRunEnd(all: readonly TestModule[]): void {
    const modules = all.filter(({ project }) => project.name === 'faults');
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    const counts = Object.entries(Object.groupBy(tests, (test) => test.meta().outcome ?? 'no outcome'));
    const outcomes = counts.map(([outcome, all]) => `${outcome} ${all?.length}`).join(', ');
    console.log(`${tests.length} faults (${outcomes}): ${failed.length} left a draft half or a user untold`);
  }
}

// The line at the end of `npm run test:attacks`: how many attacks were played, and how many succeeded.
import type { Reporter, TestModule } from 'vitest/node';

export default class Count implements Reporter {
  onTestRunEnd(all: readonly TestModule[]): void {
    const modules = all.filter(({ project }) => project.name === 'attacks');
    const attacks = modules.flatMap((module) => [...module.children.allTests()]);
    const played = attacks.filter((attack) => attack.result().state !== 'skipped');
    const succeeded = played.filter((attack) => attack.result().state !== 'passed');
    const unplayed = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    console.log(
      `Attacks: ${played.length} played, ${succeeded.length} succeeded` +
        (unplayed.length > 0 ? `, ${unplayed.length} files failed to load` : ''),
    );
  }
}

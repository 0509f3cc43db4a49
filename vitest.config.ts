// Suites: `unit` runs our own code alone; the others run the built extension in real browsers on the doubles of the mail hosts:
// `e2e` as a user would, `drift` on doubles that are changed piece by piece, `faults` while each step of an insertion is broken,
// `attacks` against a hostile page or mail, `sends` by eight hundred presses of Send.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // A test that needs a page says so at its top; what is pure is tested without one.
          environment: 'node',
          setupFiles: ['temporal-polyfill/global'],
          maxWorkers: 2,
        },
      },
      // A browser on a busy machine now and then keeps a test waiting: `npm test` names each that was tried again. The drift tries
      // a change that is lost again by itself; in the others once is once too often.
      inBrowsers('e2e', 'tests/{e2e,hosts}/**/*.test.ts', 1),
      inBrowsers('drift', 'tests/drift/**/*.test.ts'),
      inBrowsers('faults', 'tests/faults/**/*.test.ts'),
      inBrowsers('attacks', 'tests/attacks/**/*.test.ts'),
      inBrowsers('sends', 'tests/sends/**/*.test.ts'),
    ],
  },
});

function inBrowsers(name: string, files: string, retry = 0) {
  return {
    test: {
      name,
      include: [files],
      environment: 'node' as const,
      globalSetup: ['tests/e2e/setup.ts'],
      setupFiles: ['temporal-polyfill/global'],
      // Each file has a browser of its own, which has its own focus and clipboard while it is headless.
      maxWorkers: 2,
      retry,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

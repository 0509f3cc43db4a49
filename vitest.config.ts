// Five suites: `unit` runs our own code alone; `e2e` runs the built extension, and the doubles of the mail hosts, in real browsers; by commands of their own, `drift` changes the doubles piece by piece, `faults` breaks an insertion step by step, and `sends` presses Send eight hundred times.
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
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,hosts}/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          setupFiles: ['temporal-polyfill/global'],
          // Each file has a browser of its own, which has its own focus and clipboard while it is headless.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'drift',
          include: ['tests/drift/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          setupFiles: ['temporal-polyfill/global'],
          // Each file has a browser of its own, which has its own focus and clipboard while it is headless.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          setupFiles: ['temporal-polyfill/global'],
          // Each file has a browser of its own, which has its own focus and clipboard while it is headless.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'sends',
          include: ['tests/sends/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          setupFiles: ['temporal-polyfill/global'],
          // Each file has a browser of its own, which has its own focus and clipboard while it is headless.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of whole crossings, which take minutes each. */
const LONG = /\/(journeys|pairs|derived)\//;

/** The longest begin first, so that none is waited for alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = (file: TestSpecification): number => Number(LONG.test(file.moduleId));
    return [...files].sort((a, b) => isLong(b) - isLong(a));
  }
}

export default defineConfig({
  test: {
    // No test changes what another one imports, and each import costs as much as many a test.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});

/** Runs everything, prints `N passed, N failed` last, and exits 0 only if nothing failed. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const REPORT = '.output/test-report.json';
let passed = 0;
let failed = 0;

const step = (name: string, command: string, args: string[]): void => {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) passed++;
  else failed++;
};

step('types', 'tsc', ['-p', '.']);
step('lint and format', 'biome', ['ci', '.']);
step('build for Chrome and Edge', 'wxt', ['build']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);

console.log('\n— tests');
rmSync(REPORT, { force: true });
spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${REPORT}`], {
  stdio: 'inherit',
});
try {
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  // A file that broke before its first test, and a skipped test, count as failures: nothing is silent.
  const broken = report.testResults.filter(
    (f) => f.status === 'failed' && !f.assertionResults.length,
  );
  failed += report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length;
} catch (error) {
  console.error('The tests gave no report:', error);
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

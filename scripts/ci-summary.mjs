// Prints the line that ends a CI run: the tests' counts from vitest's JSON report.
import { readFileSync } from 'node:fs';

let counts = { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch (error) {
  console.error(`no test report: ${error.message}`);
}
// A file that fails to load has no test to count.
const failed = Math.max(counts.numFailedTests, counts.success === false ? 1 : 0);
if (counts.numPendingTests > 0) console.log(`${counts.numPendingTests} skipped`);
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

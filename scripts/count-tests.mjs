// Prints how many tests passed and failed in a JSON report of vitest: "12 0". A file that could not be read, and a
// report that is not there, count as one failure each.
import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);
if (!existsSync(report)) {
  console.log('0 1');
} else {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const nothing = numPassedTests + numFailedTests + broken.length === 0;
  console.log(`${numPassedTests} ${numFailedTests + broken.length + (nothing ? 1 : 0)}`);
}

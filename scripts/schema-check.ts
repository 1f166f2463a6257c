// Compares the graph with its last release (schema/released). A breaking change fails unless a decision record allows it:
// docs/recipes/change-the-graph.md. What may surprise callers is listed.
import { checkGraph } from './schema/check-graph.ts';
import { readCurrent, readRecords } from './schema/current-graph.ts';
import { readRelease } from './schema/release-files.ts';

const release = readRelease();
if (release === null) {
  console.log('Nothing has been released yet.');
} else {
  const { changes, allowed, faults } = await checkGraph(release, readCurrent(), readRecords());
  const dangerous = changes.filter(({ level }) => level === 'DANGEROUS');
  for (const { message } of dangerous) console.log(`Dangerous: ${message}`);
  for (const [{ message }, { file }] of allowed) console.log(`Breaking, allowed by ${file}: ${message}`);
  for (const fault of faults) console.error(fault);
  console.log(
    `${changes.length} changes since ${release.version}, ${faults.length} of them or of their records at fault.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

// Makes what stands now the last release: npm run schema:release -- 0.2.0. Writes schema/released, puts an entry on top of
// docs/graph-changelog.md, and fails where npm run schema:check does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { changelogEntry, withEntry } from './schema/changelog.ts';
import { checkGraph, isLater } from './schema/check-graph.ts';
import { readCurrent, readRecords } from './schema/current-graph.ts';
import { filesOf, formerDocuments, readRelease, RELEASED } from './schema/release-files.ts';
import type { Release } from './schema/release-files.ts';

const CHANGELOG = 'docs/graph-changelog.md';

async function release(version: string): Promise<string | null> {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return 'Name the version: npm run schema:release -- 1.2.3';
  const last = readRelease();
  if (last !== null && !isLater(version, last.version)) return `${version} does not come after ${last.version}.`;
  const current = readCurrent();
  const report = last && (await checkGraph(last, current, readRecords()));
  if (report && report.faults.length > 0) return report.faults.join('\n');
  const day = new Date().toISOString().slice(0, 10);
  // Of the documents that are left behind, those of the last release are kept for one more.
  const former = formerDocuments(last && { ...last, former: [] }, current.documents);
  const entry = withEntry(readFileSync(CHANGELOG, 'utf8'), changelogEntry(version, day, report));
  const style = await resolveConfig(CHANGELOG);
  const changelog = await format(entry, { ...style, filepath: CHANGELOG });
  writeRelease({ version, day, ...current, former });
  writeFileSync(CHANGELOG, changelog);
  return null;
}

function writeRelease(made: Release): void {
  mkdirSync(RELEASED.folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(made))) writeFileSync(join(RELEASED.folder, name), text);
}

const fault = await release(process.argv[2] ?? '');
if (fault === null) {
  console.log('Released. Run npm run compose: documents of the release before are answered no more.');
} else {
  console.error(fault);
  process.exitCode = 1;
}

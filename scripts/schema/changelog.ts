import type { GraphReport } from './check-graph.ts';
import type { GraphChange } from './graph-changes.ts';

const MARK = '<!-- releases -->';

/** The parts of an entry, in order, and which changes stand in each. */
const PARTS: readonly (readonly [heading: string, holds: (change: GraphChange) => boolean])[] = [
  ['Breaking', ({ level }) => level === 'BREAKING'],
  ['Dangerous', ({ level }) => level === 'DANGEROUS'],
  ['Deprecated', ({ type }) => type.includes('_DEPRECATION_')],
  ['Added', ({ type }) => type.endsWith('_ADDED')],
  ['Other', () => true],
];

/** An entry of the graph's changelog; `report` is null for the first release. Decision records stand beside it. */
export function changelogEntry(version: string, day: string, report: GraphReport | null): string {
  const headline = `## ${version} (${day})\n`;
  if (report === null) return `${headline}\nThe first release.\n`;
  if (report.changes.length === 0) return `${headline}\nNothing that callers see.\n`;
  const left = new Set(report.changes);
  const parts = PARTS.flatMap(([heading, holds]) => {
    const changes = [...left].filter(holds);
    for (const change of changes) left.delete(change);
    if (changes.length === 0) return [];
    return [`### ${heading}\n\n${changes.map((change) => lineOf(change, report)).join('\n')}\n`];
  });
  return `${headline}\n${parts.join('\n')}`;
}

function lineOf(change: GraphChange, { allowed }: GraphReport): string {
  const record = allowed.get(change)?.file;
  const why = record === undefined ? '' : ` ([why](${record.replace(/^docs\//, '')}))`;
  return `- \`${change.coordinate}\`: ${change.message}.${why}`;
}

/** The changelog with another entry on top. */
export function withEntry(changelog: string, entry: string): string {
  if (!changelog.includes(MARK)) throw new Error(`The changelog has no line "${MARK}" under which releases stand.`);
  return changelog.replace(MARK, () => `${MARK}\n\n${entry.trimEnd()}`);
}

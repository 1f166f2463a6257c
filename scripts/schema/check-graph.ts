import { allowanceFor, readAllowances } from './allowances.ts';
import type { Allowance, DecisionRecord } from './allowances.ts';
import { compareGraphs } from './graph-changes.ts';
import type { GraphChange } from './graph-changes.ts';
import { publicSchemaOf } from './public-schema.ts';
import type { Release } from './release-files.ts';

export interface GraphReport {
  readonly changes: readonly GraphChange[];
  /** Breaking changes by the record that allows each. */
  readonly allowed: ReadonlyMap<GraphChange, Allowance>;
  /** Sentences; nothing may be released while there are any. */
  readonly faults: readonly string[];
}

/** Compares what stands now with the last release. A breaking change needs a decision record that allows it. */
export async function checkGraph(
  release: Release,
  current: Pick<Release, 'supergraphSdl' | 'documents'>,
  records: readonly DecisionRecord[],
): Promise<GraphReport> {
  const changes = await compareGraphs(graphOf(release), graphOf(current));
  const { allowances, misspelled } = readAllowances(records);
  // Those for earlier releases are history: what they allowed has been released since.
  const valid = allowances.filter(({ version }) => version === release.version);
  const allowed = new Map<GraphChange, Allowance>();
  const faults: string[] = [];
  for (const change of changes.filter(({ level }) => level === 'BREAKING')) {
    const allowance = valid.find(({ coordinate, type }) => coordinate === change.coordinate && type === change.type);
    if (allowance !== undefined) allowed.set(change, allowance);
    else faults.push(`${change.message}. A decision record may allow it: "${allowanceFor(change, release.version)}"`);
  }
  const used = new Set(allowed.values());
  for (const allowance of valid.filter((each) => !used.has(each))) {
    faults.push(
      `${allowance.file} allows "${allowance.coordinate} ${allowance.type}", which is no change: take it out.`,
    );
  }
  for (const { file, version } of allowances.filter((each) => isLater(each.version, release.version))) {
    faults.push(`${file} allows something after ${version}, but the last release is ${release.version}.`);
  }
  faults.push(...misspelled.map((line) => `This allows nothing, for want of form: ${line}`));
  return { changes, allowed, faults };
}

function graphOf({ supergraphSdl, documents }: Pick<Release, 'supergraphSdl' | 'documents'>) {
  return { schema: publicSchemaOf(supergraphSdl), documents };
}

/** Whether version a comes after version b, both `1.2.3`. */
export function isLater(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { candidatesOf } from './candidates.ts';
import type { CandidateId, LayerName } from './candidates.ts';
import { OPERATION_NAMES, OPERATIONS } from './operations.ts';
import type { OperationName } from './operations.ts';
import type { LayerMeasurements } from './measurements.ts';
import { median, ratioOf } from './statistics.ts';
import type { Ratio } from './statistics.ts';
import type { OperationFigures } from './warm.ts';

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
/** Ratios to (a) that ours is meant to keep within, in memory. */
const TARGETS = { cold: 0.25, threeHopsP50: 0.08, threeHopsPerSecond: 8 };

/** Replaces what `docs/performance.md` says was measured in this layer, at the door, or of starts. */
export async function writeReport(layer: LayerName | 'door' | 'starts', report: string): Promise<void> {
  const [begin, end] = [`<!-- ${layer}: begin -->`, `<!-- ${layer}: end -->`];
  const text = readFileSync(DOCUMENT, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks "${begin}" or "${end}".`);
  const written = `${text.slice(0, from)}${begin}\n\n${report}\n\n${text.slice(to)}`;
  writeFileSync(DOCUMENT, await format(written, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
}

export function describeMachine(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${day}: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${process.platform}-${process.arch}, Node ${process.version}.`;
}

export function layerReport(measured: LayerMeasurements): string {
  return [
    describeMachine(),
    targets(measured),
    coldTable(measured),
    ...OPERATION_NAMES.map((operation) => operationTable(measured, operation)),
    `The process that serves the subgraphs of (a) has ${megabytes(measured.subgraphsRssBytes)} MB after load, which no row includes.`,
  ].join('\n\n');
}

function targets(measured: LayerMeasurements): string {
  const verdict = (isMet: boolean): string =>
    measured.layer === 'memory' ? (isMet ? 'met' : '**not met**') : 'no target';
  const { cold: most, threeHopsP50: longest, threeHopsPerSecond: fewest } = TARGETS;
  const rows = (['liaison', 'liaison-gateway'] as const).flatMap((id) => {
    const cold = coldRatio(measured, id, 'totalMs');
    const { p50, perSecond } = operationRatios(measured, id, 'threeHops');
    const whose = id === 'liaison' ? '(f)' : '(f″) without the door';
    return [
      [`${whose}: fresh process to first answer`, `≤ ${most}`, shown(cold), verdict(cold.value <= most)],
      [`${whose}: three hops, p50`, `≤ ${longest}`, shown(p50, 3), verdict(p50.value <= longest)],
      [`${whose}: requests a second`, `≥ ${fewest}`, shown(perSecond, 1), verdict(perSecond.value >= fewest)],
    ];
  });
  return table(['to (a)', 'target in memory', 'measured', ''], rows);
}

/** Times and sizes are two tables, so that no row of the page is longer than 160 characters. */
function coldTable(measured: LayerMeasurements): string {
  const { layer, bundles, cold, warm } = measured;
  const candidates = candidatesOf(layer).map(({ id, label }) => {
    const starts = cold.get(id) ?? [];
    const middle = (key: 'importMs' | 'totalMs' | 'processMs' | 'cpuMs' | 'rssBytes') =>
      median(starts.map((start) => start[key]));
    return { id, label, middle, bundle: bundles.get(id) };
  });
  const times = candidates.map(({ id, label, middle }) => [
    label,
    middle('importMs').toFixed(0),
    middle('totalMs').toFixed(0),
    shown(coldRatio(measured, id, 'totalMs')),
    middle('processMs').toFixed(0),
    middle('cpuMs').toFixed(0),
    shown(coldRatio(measured, id, 'cpuMs')),
  ]);
  const sizes = candidates.map(({ id, label, middle, bundle }) => [
    label,
    megabytes(middle('rssBytes')),
    megabytes(warm.get(id)?.rssBytes ?? NaN),
    `${kibibytes(bundle?.bytes)} (${kibibytes(bundle?.gzipBytes)})`,
    bundle && bundle.addonBytes > 0 ? kibibytes(bundle.addonBytes) : '–',
  ]);
  return [
    `**A fresh process to its first answer** (three hops; median of ${cold.get('liaison')?.length ?? 0}, interleaved)`,
    table(
      ['candidate', 'import, ms', 'import to answer, ms', 'to (a)', 'from process start, ms', 'CPU, ms', 'to (a)'],
      times,
    ),
    table(['candidate', 'RSS, MB', 'RSS after load, MB', 'bundle, KiB (gzip)', 'addon, KiB'], sizes),
  ].join('\n\n');
}

function operationTable(measured: LayerMeasurements, operation: OperationName): string {
  const { layer, warm, plan } = measured;
  const rows = candidatesOf(layer).map(({ id, label }) => {
    const figures = warm.get(id)?.operations[operation];
    const { p50, perSecond } = operationRatios(measured, id, operation);
    return [
      label,
      milliseconds(figures?.p50),
      milliseconds(figures?.p99),
      shown(p50, 3),
      median(figures?.perSecond ?? []).toFixed(0),
      shown(perSecond, 1),
    ];
  });
  const counts = `${plan.rounds} rounds of ${plan.sequence[operation]} and ${plan.load[operation]} requests`;
  return [
    `**Warm: ${OPERATIONS[operation]}** (${counts})`,
    table(
      ['candidate', 'p50, ms', 'p99, ms', 'p50 to (a)', `requests a second at ${plan.concurrency}`, 'to (a)'],
      rows,
    ),
  ].join('\n\n');
}

function coldRatio({ cold }: LayerMeasurements, id: CandidateId, key: 'totalMs' | 'cpuMs'): Ratio {
  const values = (of: CandidateId) => (cold.get(of) ?? []).map((start) => start[key]);
  return ratioOf(values(id), values('apollo-http'));
}

function operationRatios({ warm }: LayerMeasurements, id: CandidateId, operation: OperationName) {
  const values = (of: CandidateId, key: keyof OperationFigures) => warm.get(of)?.operations[operation][key] ?? [];
  return {
    p50: ratioOf(values(id, 'p50'), values('apollo-http', 'p50')),
    perSecond: ratioOf(values(id, 'perSecond'), values('apollo-http', 'perSecond')),
  };
}

/** The ratio of medians, and in brackets the quartiles of the single rounds. */
export function shown({ value, lower, upper }: Ratio, digits = 2): string {
  return `${value.toFixed(digits)} [${lower.toFixed(digits)}–${upper.toFixed(digits)}]`;
}

function milliseconds(values: readonly number[] = []): string {
  return median(values).toFixed(3);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function kibibytes(bytes = NaN): string {
  return (bytes / 2 ** 10).toFixed(0);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

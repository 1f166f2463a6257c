import { describeMachine, shown, table } from '../gateway/report.ts';
import { median, quantile, ratioOf } from '../gateway/statistics.ts';
import type { Cold, Warm, WarmExtent } from './measure.ts';
import type { MeasuredOperation } from './operation-name.ts';
import { VARIANTS } from './variants.ts';
import type { Variant } from './variants.ts';

export interface DoorMeasurements extends WarmExtent {
  readonly cold: Cold;
  readonly warm: Warm;
  readonly coldRounds: number;
}

export function doorReport(measured: DoorMeasurements): string {
  return [describeMachine(), warmTable(measured), coldTable(measured)].join('\n\n');
}

/** One table for each operation, so that no row of the page is longer than 160 characters. */
function warmTable({ warm, rounds }: DoorMeasurements): string {
  const row =
    (operation: MeasuredOperation) =>
    ({ id, label, against }: Variant): string[] => {
      const [values, reference] = [warm.get(id)?.[operation] ?? [], warm.get(against)?.[operation] ?? []];
      const more = id === against ? ['', ''] : [added(values, reference), shown(ratioOf(values, reference))];
      return [label, labelOf(against, id), median(values).toFixed(3), ...more];
    };
  const tables = (['lookup', 'threeHops'] as const).map((operation) => {
    const name = operation === 'lookup' ? 'lookup, ms' : 'three hops, ms';
    return table(['', 'against', name, 'adds, µs', '×'], VARIANTS.map(row(operation)));
  });
  return [`**A warm request** (median of ${rounds} interleaved rounds)`, ...tables].join('\n\n');
}

function coldTable({ cold, coldRounds }: DoorMeasurements): string {
  const values = (id: string, key: 'totalMs' | 'cpuMs'): number[] => (cold.get(id) ?? []).map((start) => start[key]);
  const row = ({ id, label, against }: Variant): string[] => {
    const total = values(id, 'totalMs');
    const ratio = (key: 'totalMs' | 'cpuMs'): string =>
      id === against ? '' : shown(ratioOf(values(id, key), values(against, key)));
    return [
      label,
      labelOf(against, id),
      median(total).toFixed(0),
      ratio('totalMs'),
      median(values(id, 'cpuMs')).toFixed(0),
      ratio('cpuMs'),
    ];
  };
  const head = ['', 'against', 'import to first answer, ms', '×', 'CPU, ms', '×'];
  return `**A fresh process to its first answer** (three hops; median of ${coldRounds} interleaved rounds)\n\n${table(head, VARIANTS.map(row))}`;
}

/** The median of what the single rounds have more, in microseconds, and the quartiles. */
function added(values: readonly number[], reference: readonly number[]): string {
  const more = values.map((value, round) => (value - (reference[round] ?? NaN)) * 1000);
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((part) => quantile(more, part).toFixed(0));
  return `${middle} [${lower}–${upper}]`;
}

function labelOf(against: string, id: string): string {
  return against === id ? '' : against === 'none' ? 'no door' : against === 'door' ? 'the door alone' : against;
}

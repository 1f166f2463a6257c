import { READ_MS, TRANSACTION_MS } from './assumptions.ts';
import { percentile } from './commits.ts';

/** The projector's own figures: `packages/kernel/src/record/projector.ts` and `steps.ts`. */
const ENTRIES_A_ROUND = 50;
const ROWS_A_TRANSACTION = 90;
/** Checkpoint, head, entries, records, head again, and what all units depend on, one after the other. */
const ROUND_READS = 6;
/** The unit's records and the head, again one after the other. */
const UNIT_READS = 2;

export interface ProjectionCost {
  /** View rows that one entry changes. */
  readonly rowsAnEntry: number;
  /** Entries that touch the same unit (an NGO, a forum): their unit is computed once a round. */
  readonly entriesAUnit: number;
}

export interface Lag {
  /** Seconds from the commit to the view row. */
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Entries a second that were applied while there were some. */
  readonly rate: number;
}

/** Milliseconds that one round of the projector takes. */
export function roundMs(entries: number, { rowsAnEntry, entriesAUnit }: ProjectionCost): number {
  const units = Math.ceil(entries / entriesAUnit);
  const transactions = Math.max(1, Math.ceil((entries * rowsAnEntry) / ROWS_A_TRANSACTION));
  return (ROUND_READS + units * UNIT_READS) * READ_MS + transactions * TRANSACTION_MS;
}

/**
 * One projector, as the checkpoint makes it however many run: it takes up to fifty entries at a time, and begins again with
 * what was committed meanwhile. `commits` are seconds, in order.
 */
export function simulateProjector(commits: readonly number[], cost: ProjectionCost): Lag {
  const lags: number[] = [];
  let [free, next, busy] = [0, 0, 0];
  while (next < commits.length) {
    const begins = Math.max(free, commits[next] ?? 0);
    let end = next;
    while (end < commits.length && end - next < ENTRIES_A_ROUND && (commits[end] ?? 0) <= begins) end += 1;
    const seconds = roundMs(end - next, cost) / 1000;
    free = begins + seconds;
    busy += seconds;
    for (; next < end; next += 1) lags.push(free - (commits[next] ?? 0));
  }
  lags.sort((a, b) => a - b);
  return {
    p50: percentile(lags, 0.5),
    p99: percentile(lags, 0.99),
    most: lags.at(-1) ?? 0,
    rate: busy === 0 ? 0 : commits.length / busy,
  };
}

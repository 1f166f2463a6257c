import { readFileSync } from 'node:fs';

/**
 * What of an operation's cost falls on which keys, as the engine charged for it. Keys stand by their shape: `NGO#*` is a
 * partition of its own for each id, `STATS` one partition that all share.
 */
export interface Touch {
  /** Of the local tables: `partnerships`, `partnerships-views`, … */
  readonly table: string;
  readonly pk: string;
  /** `!`, `HEAD`, `A`, `whole`: the same item, or the whole of it, for all who ask. `*`: items of the question's own. */
  readonly sk: string;
  /** Different partitions (`…#*`) or, in a shared partition, different items. */
  readonly keys: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface Footprint {
  readonly requests: number;
  /** Requests to the tables of which none was sent while another was under way: each takes a round trip. */
  readonly waves: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly touches: readonly Touch[];
}

export interface ActFootprint extends Footprint {
  /** Waves up to the transaction that commits, and with it. */
  readonly wavesToCommit: number;
}

/** A partition that processes keep decoded, as large as it was when it was measured. */
export interface Pack {
  readonly table: string;
  readonly pk: string;
  /** Of an eventually consistent read of the whole. */
  readonly readUnits: number;
  readonly bytes: number;
  readonly rows: number;
}

export interface Footprints {
  readonly packs: readonly Pack[];
  /** Of a process that has read the packs before, by the name of the budget. */
  readonly queries: Readonly<Record<string, Footprint>>;
  readonly acts: Readonly<Record<string, ActFootprint>>;
}

/** As `npm --prefix bench run footprints` measured them. */
export function readFootprints(): Footprints {
  return JSON.parse(readFileSync(new URL('footprints.json', import.meta.url), 'utf8')) as Footprints;
}

export function totalOf(touches: readonly Touch[], kind: 'readUnits' | 'writeUnits'): number {
  return touches.reduce((sum, touch) => sum + touch[kind], 0);
}

import type { Crowd } from './assumptions.ts';
import { askingsOf, pastCaches } from './crowds.ts';
import type { Asking } from './crowds.ts';
import type { Footprints, Pack } from './footprints.ts';
import { Partition, READ_UNITS_A_SECOND, WRITE_UNITS_A_SECOND } from './partition.ts';
import { copiesOf, HEAD_ITEM, isHead, mayRest, placesOf, unitsOf, WHOLE_ITEM } from './places.ts';
import type { Place, Units } from './places.ts';
import type { Remedies } from './remedies.ts';
import type { Segment } from './year.ts';

export interface ReplayOptions {
  readonly footprints: Footprints;
  readonly load: number;
  readonly remedies: Remedies;
  /** Seconds of unused units that a partition keeps for a burst. */
  readonly burstSeconds?: number;
}

/** How hot one partition was. */
export interface Heat {
  readonly partition: string;
  /** Units a second of one copy, at the worst. */
  readonly peakReads: number;
  readonly peakWrites: number;
  /** Hours of the year above what a partition takes, of reads or writes. */
  readonly hotHours: number;
  /** Units that were refused, of all copies. */
  readonly refused: number;
}

export interface Replay {
  readonly requests: number;
  readonly requestsAtOrigin: number;
  readonly peakRate: number;
  readonly peakRateAtOrigin: number;
  /** Processes that are busy at once, at the worst. */
  readonly peakProcesses: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Part of the read and of the write units of the year that partitions refuse. */
  readonly throttledReads: number;
  readonly throttledWrites: number;
  /** Part of all units that partitions refuse in the worst hour, and which hour of the year that is. */
  readonly worstHour: { readonly share: number; readonly hour: number; readonly crowds: readonly Crowd[] };
  /** The hottest first. */
  readonly heats: readonly Heat[];
  /** Read and write units a second of the busiest table, at the worst. */
  readonly peakTable: { readonly table: string; readonly reads: number; readonly writes: number };
}

/** A place, and whose questions go there. */
interface Visit {
  readonly asking: number;
  readonly place: Place;
}

interface Watched {
  readonly name: string;
  readonly visits: readonly Visit[];
  readonly pack: Pack | null;
  readonly copies: number;
  readonly reads: Partition;
  readonly writes: Partition;
  peakReads: number;
  peakWrites: number;
  hotSeconds: number;
  refused: number;
}

/** Partitions that are looked at although they may stay cool, so that the report can name the warmest. */
const LEAST_WATCHED = 12;
/** Reads of a partition that has just changed are strong. */
const STRONGLY = 2;
/** Of an eventually consistent read of a head, and of its write in a transaction. */
const HEAD_UNITS = 0.5;
const HEAD_WRITE_UNITS = 2;

/** A year of traffic against the partitions of the tables. Nothing in it is random, nothing depends on the machine. */
export function replay(year: readonly Segment[], options: ReplayOptions): Replay {
  return new Run(year, options).run();
}

class Run {
  readonly #year: readonly Segment[];
  readonly #options: ReplayOptions;
  readonly #askings: readonly Asking[];
  /** Of each asking: units of one request. */
  readonly #unitsOf: readonly (readonly Units[])[];
  readonly #watched: readonly Watched[];
  /** Of each asking, requests a second for each target at the origin; none where all of them get there. */
  readonly #kept: readonly (Float64Array | null)[];
  /** Of each asking, requests a second at the origin. */
  readonly #sums: Float64Array;
  readonly #sum = {
    requests: 0,
    atOrigin: 0,
    peakRate: 0,
    peakAtOrigin: 0,
    peakProcesses: 0,
    reads: 0,
    writes: 0,
    throttledReads: 0,
    throttledWrites: 0,
  };
  readonly #hours = new Map<number, { asked: number; refused: number; crowds: Set<Crowd> }>();
  #peakTable = { table: '', reads: 0, writes: 0 };
  #processes = 0;

  constructor(year: readonly Segment[], options: ReplayOptions) {
    this.#year = year;
    this.#options = options;
    this.#askings = askingsOf(options.footprints);
    this.#kept = this.#askings.map(({ habit, weights }) =>
      options.remedies.hasCdn && habit.maxAge > 0 ? new Float64Array(weights.length) : null,
    );
    this.#sums = new Float64Array(this.#askings.length);
    this.#unitsOf = this.#askings.map(({ habit }) => unitsOf(habit, options.footprints, options.remedies));
    const visits = new Map<string, Visit[]>();
    for (const [asking, { habit }] of this.#askings.entries()) {
      for (const place of placesOf(habit, options.footprints, options.remedies)) {
        const list = visits.get(place.partition) ?? [];
        list.push({ asking, place });
        visits.set(place.partition, list);
      }
    }
    this.#watched = this.#worthWatching(visits);
  }

  run(): Replay {
    for (const segment of this.#year) this.#step(segment);
    const sum = this.#sum;
    const worst = [...this.#hours].toSorted(
      ([, a], [, b]) => b.refused / (b.asked || 1) - a.refused / (a.asked || 1),
    )[0];
    return {
      requests: sum.requests,
      requestsAtOrigin: sum.atOrigin,
      peakRate: sum.peakRate,
      peakRateAtOrigin: sum.peakAtOrigin,
      peakProcesses: sum.peakProcesses,
      readUnits: sum.reads,
      writeUnits: sum.writes,
      throttledReads: sum.throttledReads / sum.reads,
      throttledWrites: sum.throttledWrites / sum.writes,
      worstHour: {
        share: worst ? worst[1].refused / worst[1].asked : 0,
        hour: worst?.[0] ?? 0,
        crowds: [...(worst?.[1].crowds ?? [])],
      },
      heats: this.#watched
        .map(({ name, peakReads, peakWrites, hotSeconds, refused }) => ({
          partition: name,
          peakReads,
          peakWrites,
          hotHours: hotSeconds / 3600,
          refused,
        }))
        .toSorted((a, b) => heatOf(b) - heatOf(a) || (a.partition < b.partition ? -1 : 1)),
      peakTable: this.#peakTable,
    };
  }

  /** Those that could be asked for more than they take, were no answer kept anywhere; and the warmest of the others. */
  #worthWatching(visits: ReadonlyMap<string, readonly Visit[]>): Watched[] {
    const { footprints, load, remedies, burstSeconds } = this.#options;
    const most = new Map<Crowd, number>();
    for (const { rates } of this.#year) {
      for (const [crowd, rate] of rates) most.set(crowd, Math.max(most.get(crowd) ?? 0, rate * load));
    }
    const bounds = Array.from(visits, ([name, list]) => {
      let [reads, writes] = [0, 0];
      for (const { asking, place } of list) {
        const { crowd, share, weights } = this.#askings[asking] as Asking;
        const rate = (most.get(crowd) ?? 0) * share * (place.target === null ? 1 : (weights[place.target] ?? 0));
        reads += rate * place.readUnits;
        writes += rate * place.writeUnits;
      }
      const pack = footprints.packs.find(({ table, pk }) => name === `${table} ${pk}`) ?? null;
      return { name, list, pack, bound: Math.max(reads / READ_UNITS_A_SECOND, writes / WRITE_UNITS_A_SECOND) };
    }).toSorted((a, b) => b.bound - a.bound || (a.name < b.name ? -1 : 1));
    return bounds
      .filter(({ bound, pack }, index) => bound > 1 || pack !== null || index < LEAST_WATCHED)
      .map(({ name, list, pack }) => {
        const own = { splits: remedies.splits, ...(burstSeconds !== undefined && { burstSeconds }) };
        return {
          name,
          visits: list,
          pack,
          copies: copiesOf(name, remedies),
          reads: new Partition({ unitsASecond: READ_UNITS_A_SECOND, ...own }),
          writes: new Partition({ unitsASecond: WRITE_UNITS_A_SECOND, ...own }),
          peakReads: 0,
          peakWrites: 0,
          hotSeconds: 0,
          refused: 0,
        };
      });
  }

  #step(segment: Segment): void {
    const { seconds } = segment;
    const processes = this.#count(segment);
    const started = Math.max(0, processes - this.#processes);
    this.#processes = processes;
    const hour = this.#hourOf(segment);
    for (const watched of this.#watched) {
      const { readsOf, writesOf } = this.#heat(watched, processes, started / seconds);
      const [reads, writes] = [readsOf.sum, writesOf.sum];
      watched.peakReads = Math.max(watched.peakReads, reads);
      watched.peakWrites = Math.max(watched.peakWrites, writes);
      if (reads > READ_UNITS_A_SECOND || writes > WRITE_UNITS_A_SECOND) watched.hotSeconds += seconds;
      // Keys that are alike stand for all of them; copies are alike too.
      const refusedReads = watched.reads.take(reads, seconds, readsOf.items) * watched.copies * readsOf.keys;
      const refusedWrites = watched.writes.take(writes, seconds, writesOf.items) * watched.copies;
      this.#sum.throttledReads += refusedReads;
      this.#sum.throttledWrites += refusedWrites;
      hour.refused += refusedReads + refusedWrites;
      watched.refused += refusedReads + refusedWrites;
    }
  }

  /** Rates of all questions at the origin, what they cost in all, and the processes that they keep busy. */
  #count({ seconds, rates }: Segment): number {
    const { load } = this.#options;
    const sum = this.#sum;
    let [all, origin, busy] = [0, 0, 0];
    const tables = new Map<string, { reads: number; writes: number }>();
    for (const [index, { crowd, habit, share, weights, milliseconds }] of this.#askings.entries()) {
      const rate = (rates.get(crowd) ?? 0) * load * share;
      const kept = this.#kept[index] ?? null;
      let past = kept === null ? rate : 0;
      if (kept !== null) {
        for (let target = 0; target < weights.length; target += 1) {
          const one = pastCaches(rate * (weights[target] ?? 0), habit.maxAge);
          kept[target] = one;
          past += one;
        }
      }
      this.#sums[index] = past;
      all += rate;
      origin += past;
      busy += (past * milliseconds) / 1000;
      for (const { table, reads, writes } of this.#unitsOf[index] ?? []) {
        const spent = tables.get(table) ?? { reads: 0, writes: 0 };
        tables.set(table, { reads: spent.reads + past * reads, writes: spent.writes + past * writes });
      }
    }
    for (const [table, { reads, writes }] of tables) {
      sum.reads += reads * seconds;
      sum.writes += writes * seconds;
      if (reads > this.#peakTable.reads) this.#peakTable = { table, reads, writes };
    }
    sum.requests += all * seconds;
    sum.atOrigin += origin * seconds;
    sum.peakRate = Math.max(sum.peakRate, all);
    sum.peakAtOrigin = Math.max(sum.peakAtOrigin, origin);
    sum.peakProcesses = Math.max(sum.peakProcesses, busy);
    this.#asked = [...tables.values()].reduce((whole, { reads, writes }) => whole + reads + writes, 0) * seconds;
    return Math.max(1, busy);
  }

  #asked = 0;

  #hourOf({ from, rates }: Segment): { asked: number; refused: number; crowds: Set<Crowd> } {
    const number = Math.floor(from / 3600);
    const hour = this.#hours.get(number) ?? { asked: 0, refused: 0, crowds: new Set<Crowd>() };
    hour.asked += this.#asked;
    for (const crowd of rates.keys()) hour.crowds.add(crowd);
    this.#hours.set(number, hour);
    return hour;
  }

  #rateOf(asking: number, target: number | null): number {
    const sum = this.#sums[asking] ?? 0;
    if (target === null) return sum;
    return this.#kept[asking]?.[target] ?? sum * (this.#askings[asking]?.weights[target] ?? 0);
  }

  /** Units a second of one copy of the partition. */
  #heat(watched: Watched, processes: number, startsASecond: number) {
    const { remedies } = this.#options;
    const { visits, pack, copies } = watched;
    let [reads, writes, restable, headWrites, alike, weighted] = [0, 0, 0, 0, 0, 0];
    for (const { asking, place } of visits) {
      const rate = this.#rateOf(asking, place.target);
      const units = rate * place.readUnits;
      writes += rate * place.writeUnits;
      if (isHead(place)) headWrites += rate * place.writeUnits;
      if (mayRest(place)) restable += units;
      else reads += units;
      alike += units * place.keys;
      weighted += units;
    }
    // Every write of a head makes each process take the whole again when it is next asked; one that starts has nothing.
    let whole = 0;
    if (pack !== null && remedies.keepsPacks) {
      const askings = restable / HEAD_UNITS;
      const again = Math.min(askings, (headWrites / HEAD_WRITE_UNITS) * processes) * STRONGLY;
      whole = (again + (askings > 0 ? startsASecond : 0)) * pack.readUnits;
    }
    const heads = remedies.restsHeads ? Math.min(restable, processes) : restable;
    const keys = weighted === 0 ? 1 : alike / weighted;
    const itemsOfReads = (): Map<number, number> => {
      const items = this.#itemsOf(watched, 'readUnits', (place) => !mayRest(place));
      items.set(HEAD_ITEM, (items.get(HEAD_ITEM) ?? 0) + heads / copies);
      items.set(WHOLE_ITEM, (items.get(WHOLE_ITEM) ?? 0) + whole / copies);
      return items;
    };
    return {
      readsOf: { sum: (reads + heads + whole) / copies, keys, items: itemsOfReads },
      writesOf: { sum: writes, keys: 1, items: () => this.#itemsOf(watched, 'writeUnits', () => true) },
    };
  }

  #itemsOf(
    { visits, copies }: Watched,
    kind: 'readUnits' | 'writeUnits',
    counts: (place: Place) => boolean,
  ): Map<number, number> {
    const items = new Map<number, number>();
    for (const { asking, place } of visits) {
      if (!counts(place)) continue;
      const units = (this.#rateOf(asking, place.target) * place[kind]) / (kind === 'readUnits' ? copies : 1);
      items.set(place.item, (items.get(place.item) ?? 0) + units);
    }
    return items;
  }
}

function heatOf({ peakReads, peakWrites }: Heat): number {
  return Math.max(peakReads / READ_UNITS_A_SECOND, peakWrites / WRITE_UNITS_A_SECOND);
}

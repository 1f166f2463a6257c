import { Child } from '../gateway/child.ts';
import { rotated } from '../gateway/cold.ts';
import { median } from '../gateway/statistics.ts';
import type { FirstAnswer, Order, Report, WorkerArguments } from '../gateway/worker.ts';
import { MEASURED } from './operation-name.ts';
import type { MeasuredOperation } from './operation-name.ts';

/** What workers are told, by variant. */
export type Workers = ReadonlyMap<string, WorkerArguments>;

/** By variant, one value a round. */
export type Cold = ReadonlyMap<string, readonly FirstAnswer[]>;
/** By variant, the median latency of each round in milliseconds. */
export type Warm = ReadonlyMap<string, Readonly<Record<MeasuredOperation, readonly number[]>>>;

export interface WarmExtent {
  readonly rounds: number;
  /** Requests of each operation before the first round. */
  readonly warmUp: number;
}

/** Requests of a round, one after the other. */
const REQUESTS: Readonly<Record<MeasuredOperation, number>> = { lookup: 200, threeHops: 60 };

/** Starts each variant anew once a round, in an order that moves on by one from round to round. */
export async function measureColdStarts(worker: string, workers: Workers, rounds: number): Promise<Cold> {
  const measured = new Map<string, FirstAnswer[]>([...workers.keys()].map((id) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, told] of rotated([...workers], round)) {
      const child = new Child(worker, told);
      measured.get(id)?.push(await child.next<FirstAnswer>());
      await child.stop();
    }
  }
  return measured;
}

/** Keeps one process a variant, and asks them in turn. */
export async function measureWarm(worker: string, workers: Workers, extent: WarmExtent): Promise<Warm> {
  const children = new Map<string, Child>();
  try {
    for (const [id, told] of workers) {
      const child = new Child(worker, told);
      children.set(id, child);
      await child.next<FirstAnswer>();
      for (const operation of MEASURED) await sequence(child, operation, extent.warmUp);
    }
    const found = new Map(
      [...children.keys()].map((id) => [id, { lookup: [] as number[], threeHops: [] as number[] }]),
    );
    for (let round = 0; round < extent.rounds; round += 1) {
      for (const operation of MEASURED) {
        for (const [id, child] of rotated([...children], round)) {
          found.get(id)?.[operation].push(median(await sequence(child, operation, REQUESTS[operation])));
        }
      }
    }
    return found;
  } finally {
    await Promise.all([...children.values()].map((child) => child.stop()));
  }
}

async function sequence(child: Child, operation: MeasuredOperation, count: number): Promise<readonly number[]> {
  const report = await child.ask<Report>({ kind: 'sequence', operation, count } satisfies Order);
  if (report.kind !== 'sequence') throw new Error('The worker did not report a sequence.');
  return report.latenciesMs;
}

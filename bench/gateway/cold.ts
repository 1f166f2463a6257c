import { Child } from './child.ts';
import type { CandidateId } from './candidates.ts';
import type { Settings } from './layers/layer.ts';
import type { FirstAnswer } from './worker.ts';

/** What fresh processes took, by candidate; one value a round. */
export type ColdStarts = ReadonlyMap<CandidateId, readonly FirstAnswer[]>;

/** Starts each candidate once a round, in an order that moves on by one from round to round. */
export async function measureColdStarts(
  worker: string,
  urls: ReadonlyMap<CandidateId, string>,
  settings: Settings,
  rounds: number,
): Promise<ColdStarts> {
  const measured = new Map<CandidateId, FirstAnswer[]>([...urls.keys()].map((id) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [id, url] of rotated([...urls], round)) {
      const child = new Child(worker, { url, settings });
      const first = await child.next<FirstAnswer>();
      await child.stop();
      // One that does not start refuses quickly.
      if (first.answer.includes('"errors":')) throw new Error(`${id}: ${first.answer.slice(0, 500)}`);
      measured.get(id)?.push(first);
    }
  }
  return measured;
}

export function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

import type { Page } from '@liaison/kernel/schema';
import type { Key, Table } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { LAST } from '@liaison/kernel/table';
import { bucketOf } from './buckets.ts';
import { dayDigits, nearAfter, nearestFrom, nearPartition } from './keys.ts';
import { parseNearRow } from './near-rows.ts';
import type { NearHit } from './near-rows.ts';

/** The position in the list: the last NGO shown and its distance. */
export interface NearPosition {
  readonly metres: number;
  readonly ngoId: string;
}

/** Rows of the first read for each NGO wanted: enough for nearly every page, though some rows hold on other days only. */
const ROWS_PER_NGO = 2;
const FEWEST_ROWS = 16;
/** Rows of a further read at the least: they are charged as one unit, and a third read would cost more. */
const FEWEST_ROWS_MORE = 48;
const LOWEST_YIELD = 0.2;

/** The NGOs near an office on a day, nearest first, from the rows of one bucket. The radius is within the reach. */
export async function readNearOffice(
  views: Table,
  query: { officeId: string; field: FieldOfCompetence | null; metres: number; day: Day },
  { first, after }: { first: number; after: NearPosition | null },
): Promise<Page<NearHit>> {
  const wanted = first + 1;
  const hits: NearHit[] = [];
  let limit = Math.max(FEWEST_ROWS, wanted * ROWS_PER_NGO);
  let lastKey: Key | undefined;
  do {
    const page = await views.query({
      pk: nearPartition(query.officeId, query.field, bucketOf(query.day)),
      from: after === null ? nearestFrom(0) : nearAfter(after.metres, after.ngoId),
      to: nearestFrom(query.metres) + LAST,
      filter: { expression: 'f <= :day AND t >= :day', values: { ':day': dayDigits(query.day) } },
      limit,
      ...(lastKey && { after: lastKey }),
    });
    hits.push(...page.items.map(parseNearRow));
    lastKey = page.lastKey;
    // As many rows more as the yield so far lets expect for what is missing, and half as many again.
    const share = Math.max(page.items.length / limit, LOWEST_YIELD);
    limit = Math.max(FEWEST_ROWS_MORE, Math.ceil(((wanted - hits.length) / share) * 1.5));
  } while (lastKey && hits.length < wanted);
  return { items: hits.slice(0, first), hasNextPage: hits.length > first };
}

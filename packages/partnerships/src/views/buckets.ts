import { dayBefore, FIRST_DAY, LAST_DAY } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import type { Days } from '../domain/envelope.ts';

/**
 * The years in which buckets of days begin: three years wide where records are dense and questions many, wider elsewhere;
 * one more bucket holds all days before. Every day is in exactly one. Narrower buckets mean fewer rows read in vain and
 * more rows written, for what has no end has a row in every bucket (`bench/README.md` has the numbers). After a change
 * here, `liaison verify --repair` rebuilds the index.
 */
const BUCKET_YEARS = [2010, 2013, 2016, 2019, 2022, 2025, 2028] as const;

interface Bucket extends Days {
  readonly name: string;
}

const BUCKETS: readonly Bucket[] = ['', ...BUCKET_YEARS.map(String)].map((name, index) => {
  const next = BUCKET_YEARS[index];
  return {
    name,
    from: name === '' ? FIRST_DAY : `${name}-01-01`,
    to: next === undefined ? LAST_DAY : dayBefore(`${next}-01-01`),
  };
});

/** Name of the bucket that a day is in. */
export function bucketOf(day: Day): string {
  return BUCKETS.findLast(({ from }) => from <= day)?.name ?? '';
}

/** The days cut at the borders of buckets. */
export function* inBuckets({ from, to }: Days): Generator<Bucket> {
  for (const bucket of BUCKETS) {
    if (bucket.to < from) continue;
    if (bucket.from > to) return;
    yield {
      name: bucket.name,
      from: bucket.from < from ? from : bucket.from,
      to: bucket.to > to ? to : bucket.to,
    };
  }
}

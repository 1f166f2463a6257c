import { provenance } from '@liaison/kernel/record';
import type { Position } from '@liaison/kernel/schema';
import * as v from 'valibot';
import { id, version, year } from './values.ts';

/** Something an NGO has published. */
export const publication = v.object({
  id,
  version,
  ngoId: id,
  title: v.string(),
  year: v.nullable(year),
  url: v.nullable(v.string()),
  provenance,
});
export type Publication = v.InferOutput<typeof publication>;

/** Where it stands in a list: latest year first, unknown years last, then id. */
export function publicationPosition({ year, id }: Publication): Position {
  return [year === null ? 1 : -year, id];
}

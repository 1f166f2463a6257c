import { provenance, reportInvalid } from '@liaison/kernel/record';
import type { Result } from '@liaison/kernel/record';
import type { Position } from '@liaison/kernel/schema';
import { toYear } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { changeProvenance } from './provenance.ts';
import type { Source } from './provenance.ts';
import { id, year as yearSchema } from './values.ts';
import type { Given } from './values.ts';

/** Something an NGO has published. */
export const publication = v.object({
  id,
  ngoId: id,
  title: v.string(),
  year: v.nullable(yearSchema),
  url: v.nullable(v.string()),
  provenance,
});
export type Publication = v.InferOutput<typeof publication>;

/** Its position in a list: latest year first, unknown years last, then id. */
export function publicationPosition({ year, id }: Publication): Position {
  return [year === null ? 1 : -year, id];
}

/** The publication with the facts that are given. An announced one may have next year's date. */
export function changePublication(
  publication: Publication,
  given: Given<Pick<Publication, 'title' | 'year' | 'url'> & { readonly provenance: Source | null }>,
  today: Day,
): Result<Publication> {
  const { title = publication.title, year = publication.year, url = publication.url } = given;
  if (year !== null && year > toYear(today) + 1) {
    return { userErrors: [reportInvalid(['input', 'year'], 'must be next year at the latest')] };
  }
  const provenanceAfter = changeProvenance(publication.provenance, given.provenance, today);
  return { value: { ...publication, title, year, url, provenance: provenanceAfter } };
}

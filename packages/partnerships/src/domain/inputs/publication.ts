import { reportInvalid, line, webAddress } from '@liaison/kernel/record';
import { toYear } from '@liaison/kernel/values';
import type { UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import type { Publication } from '../publication.ts';
import { clearable, lasting, provenanceInput, revisedBy, text, version, yearInput } from './values.ts';

const facts = { year: clearable(yearInput), url: clearable(webAddress), provenance: v.nullish(provenanceInput) };

export const addPublicationInput = v.object({ ...facts, ngoId: text, title: line });
export const updatePublicationInput = v.object({
  ...facts,
  publicationId: text,
  expectedVersion: version,
  title: lasting(line),
});
export const publicationVersionInput = v.object({ publicationId: text, expectedVersion: version });

type PublicationFacts = Omit<v.InferOutput<typeof updatePublicationInput>, 'publicationId' | 'expectedVersion'>;

/** The publication with the facts that are given. One that is announced may bear next year's date. */
export function withPublicationFacts<Known extends Omit<Publication, 'version'>>(
  publication: Known,
  { title = publication.title, year = publication.year, url = publication.url, provenance }: PublicationFacts,
  today: Day,
): { readonly userErrors: readonly UserError[] } | { readonly publication: Known } {
  if (year !== null && year > toYear(today) + 1) {
    return { userErrors: [reportInvalid(['input', 'year'], 'must be next year at the latest')] };
  }
  return {
    publication: { ...publication, title, year, url, provenance: revisedBy(provenance, publication.provenance, today) },
  };
}

import Negotiator from 'negotiator';
import { BoundedMap } from '../bounded-map.ts';

/**
 * What answers of GraphQL are written as (GraphQL over HTTP, "Media Types"). In `application/json`, 200 says only that the
 * request was well formed, since any proxy may answer errors of its own in it; the other type can be believed whatever the
 * status.
 */
export type MediaType = 'application/json; charset=utf-8' | 'application/graphql-response+json; charset=utf-8';

export const JSON_TYPE: MediaType = 'application/json; charset=utf-8';
const GRAPHQL_TYPE: MediaType = 'application/graphql-response+json; charset=utf-8';

/** Clients are few beside requests, and reading the header anew takes a twentieth of a lookup. */
const MOST_HEADERS = 100;
const chosenFor = new BoundedMap<string, MediaType | null>(MOST_HEADERS);

/** The type that suits the caller best, plain JSON where he does not care; null where none suits him. */
export function acceptedMediaType(accept = '*/*'): MediaType | null {
  const known = chosenFor.get(accept);
  if (known !== undefined) return known;
  const chosen = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);
  const mediaType = (chosen as MediaType | undefined) ?? null;
  chosenFor.set(accept, mediaType);
  return mediaType;
}

import Negotiator from 'negotiator';

/**
 * What answers of GraphQL are written as (GraphQL over HTTP, "Media Types"). In `application/json`, 200 says only that the
 * request was well formed, since any proxy may answer errors of its own in it; the other type can be believed whatever the
 * status.
 */
export type MediaType = 'application/json; charset=utf-8' | 'application/graphql-response+json; charset=utf-8';

export const JSON_TYPE: MediaType = 'application/json; charset=utf-8';
const GRAPHQL_TYPE: MediaType = 'application/graphql-response+json; charset=utf-8';

/** The type that suits the caller best, plain JSON where he does not care; null where none suits him. */
export function acceptedMediaType(accept: string | undefined): MediaType | null {
  const chosen = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);
  return (chosen as MediaType | undefined) ?? null;
}

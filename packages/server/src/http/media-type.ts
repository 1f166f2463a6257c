import Negotiator from 'negotiator';
import { BoundedMap } from '../bounded-map.ts';
import { RefusedRequest } from './refused-request.ts';

/**
 * The media types of GraphQL answers (GraphQL over HTTP, "Media Types"). In `application/json`, the status 200 only says
 * that the request was well formed, since a proxy may use that type for its own errors. With the other type, a client can
 * rely on the status.
 */
export type MediaType = 'application/json; charset=utf-8' | 'application/graphql-response+json; charset=utf-8';

export const JSON_TYPE: MediaType = 'application/json; charset=utf-8';
const GRAPHQL_TYPE: MediaType = 'application/graphql-response+json; charset=utf-8';

/** Few clients send many requests. To parse the header again takes twenty times as long as to look it up. */
const MOST_HEADERS = 100;
const chosenFor = new BoundedMap<string, MediaType | null>(MOST_HEADERS);

/** The media type that the caller accepts. Throws `RefusedRequest` if there is none. */
export function requireMediaType(accept: string | undefined): MediaType {
  const mediaType = chooseMediaType(accept);
  if (mediaType !== null) return mediaType;
  const message = 'Answers come as application/graphql-response+json or application/json, in UTF-8.';
  throw new RefusedRequest(406, 'NOT_ACCEPTABLE', message);
}

/** The media type that the caller prefers: plain JSON if both are equal, null if neither is accepted. */
export function chooseMediaType(accept = '*/*'): MediaType | null {
  const known = chosenFor.get(accept);
  if (known !== undefined) return known;
  const chosen = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);
  const mediaType = (chosen as MediaType | undefined) ?? null;
  chosenFor.set(accept, mediaType);
  return mediaType;
}

/**
 * The header names of our protocol, in lower case, and the lists of them. The cache key of the CDN has the headers of
 * `Vary`: a test compares them with `infra/cdn.ts`.
 */

/** Carries an API key. */
export const API_KEY_HEADER = 'x-api-key';
/** `1` adds `extensions.cost`: the estimate, and what the tables were asked for. */
export const COST_HEADER = 'x-liaison-cost';
/** `1` returns the estimate only: nothing is executed. */
export const DRY_RUN_HEADER = 'x-liaison-dry-run';
/** The secret of the front (CDN). */
export const FRONT_SECRET_HEADER = 'x-liaison-front';
/** The address of the viewer, as the front saw it. */
export const VIEWER_HEADER = 'x-liaison-viewer';

/** Request headers on which a GraphQL answer depends, for `Vary`. CORS adds `origin` if answers depend on it. */
export const GRAPHQL_VARY_HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  API_KEY_HEADER,
  COST_HEADER,
  DRY_RUN_HEADER,
];

/** Request headers that pages of other origins may send. */
export const CORS_REQUEST_HEADERS = [
  'accept-language',
  'authorization',
  'content-type',
  'if-none-match',
  API_KEY_HEADER,
  COST_HEADER,
  DRY_RUN_HEADER,
];

/** Reply headers that pages of other origins may read. */
export const CORS_EXPOSED_HEADERS = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate'];

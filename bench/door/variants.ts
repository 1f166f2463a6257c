/** What stands in front of the gateway, piece by piece. */
export type Part =
  | 'limits'
  | 'policies'
  | 'rate'
  | 'key'
  | 'rate-in-table'
  | 'token'
  | 'log'
  | 'spans'
  | 'trusted'
  | 'get'
  | 'revalidate'
  | 'br'
  | 'gzip';

export interface Variant {
  readonly id: string;
  readonly label: string;
  /** Null without any door: the Apollo Server behind it is asked itself. */
  readonly parts: readonly Part[] | null;
  /** What it is measured against: the variant without the part. */
  readonly against: string;
}

const PUBLIC: readonly Part[] = ['limits', 'policies', 'rate', 'log'];

/** In the order of the tables. */
export const VARIANTS: readonly Variant[] = [
  { id: 'none', label: 'no door: Apollo Server and the gateway', parts: null, against: 'none' },
  { id: 'door', label: 'the door alone: event, parameters, media type, deadline', parts: [], against: 'none' },
  { id: 'limits', label: '+ limits of documents', parts: ['limits'], against: 'door' },
  { id: 'policies', label: '+ cost estimate and cache policy', parts: ['policies'], against: 'door' },
  { id: 'rate', label: '+ rate limit in the process', parts: ['rate'], against: 'door' },
  { id: 'key', label: '+ a key for apps', parts: ['key'], against: 'door' },
  { id: 'table', label: '+ rate limit in the table (beside the key)', parts: ['key', 'rate-in-table'], against: 'key' },
  { id: 'token', label: '+ an access token', parts: ['token'], against: 'door' },
  { id: 'trusted', label: '+ a trusted document by its id, not its text', parts: ['trusted'], against: 'door' },
  { id: 'get', label: '+ by GET, with `ETag`', parts: ['get'], against: 'door' },
  { id: 'revalidate', label: '+ by GET, answered with 304', parts: ['get', 'revalidate'], against: 'get' },
  { id: 'br', label: '+ brotli', parts: ['br'], against: 'door' },
  { id: 'gzip', label: '+ gzip', parts: ['gzip'], against: 'door' },
  { id: 'log', label: '+ a line of the log, with metrics', parts: ['log'], against: 'door' },
  { id: 'spans', label: '+ spans, sent after each answer', parts: ['spans'], against: 'door' },
  { id: 'public', label: 'all, as the public is answered', parts: PUBLIC, against: 'none' },
  { id: 'app', label: 'all, as an app is answered', parts: [...PUBLIC, 'key', 'rate-in-table', 'br'], against: 'none' },
];

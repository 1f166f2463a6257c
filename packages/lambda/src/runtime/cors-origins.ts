import { parseCorsOrigins } from '@liaison/server';
import type { CorsOrigins } from '@liaison/server';

/**
 * What `LIAISON_CORS_ORIGINS` says: origins between commas, such as `https://app.example.org`; `*`, or nothing, for the
 * pages of all, and `none` for no page but our own. Throws where something else stands there.
 */
export function readCorsOrigins(text = ''): CorsOrigins {
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  if (origins.length === 0) return '*';
  return origins.length === 1 && origins[0] === 'none' ? [] : parseCorsOrigins(origins);
}

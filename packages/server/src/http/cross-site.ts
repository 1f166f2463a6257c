import type { HttpRequest } from './message.ts';
import { RefusedRequest } from './refused-request.ts';

/**
 * Refuses requests that a browser sends for a page of another site without a CORS check: images, scripts, frames,
 * forms. The server uses no cookies, so such a request could only spend the rate limit of the user's address. The check
 * reads Fetch Metadata headers, which pages cannot set. A request without them does not come from a page.
 */
export function refuseCrossSite({ method, headers }: HttpRequest, isOriginAllowed: (origin: string) => boolean): void {
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (site === 'none' || site === 'same-origin') return;
  const mode = headers.get('sec-fetch-mode');
  if (mode === 'cors' && isOriginAllowed(headers.get('origin') ?? 'null')) return;
  // A link that the user followed, to read the answer in a tab.
  const isLink = mode === 'navigate' && headers.get('sec-fetch-dest') === 'document' && headers.has('sec-fetch-user');
  if (isLink && method === 'GET') return;
  const message = 'A browser sent this for a page of another site, which must ask with fetch, in mode "cors".';
  throw new RefusedRequest(403, 'CROSS_SITE_REQUEST', message);
}

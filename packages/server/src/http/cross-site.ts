import type { HttpRequest } from './message.ts';
import { RefusedRequest } from './refused-request.ts';

/**
 * Refuses what a browser sends for a page of another site without having asked leave: images, scripts, frames, forms. Nobody
 * is known by a cookie, so such a request could do nothing in its sender's name but spend what his address may ask. Told
 * apart by Fetch Metadata, which pages cannot write; who sends none of it is no browser, or not on a page's behalf.
 */
export function refuseCrossSite({ method, headers }: HttpRequest, isOriginAllowed: (origin: string) => boolean): void {
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (site === 'none' || site === 'same-origin') return;
  const mode = headers.get('sec-fetch-mode');
  if (mode === 'cors' && isOriginAllowed(headers.get('origin') ?? 'null')) return;
  // A link that somebody followed: he reads the answer himself, in a tab of its own.
  const isLink = mode === 'navigate' && headers.get('sec-fetch-dest') === 'document' && headers.has('sec-fetch-user');
  if (isLink && method === 'GET') return;
  const message = 'A browser sent this for a page of another site, which must ask with fetch, in mode "cors".';
  throw new RefusedRequest(403, 'CROSS_SITE_REQUEST', message);
}

import type { HttpReply, HttpRequest } from '@liaison/server';

const EXPLORER = '/explorer';

/**
 * Redirects `/explorer/` to `/explorer`, if another function serves the pages. API Gateway has no route that ends with
 * a slash, so that path reaches this function. Null for any other path.
 */
export function sendToExplorer({ path }: HttpRequest): HttpReply | null {
  if (path !== EXPLORER) return null;
  return { status: 308, headers: { location: EXPLORER, 'cache-control': 'public, max-age=300' }, body: '' };
}

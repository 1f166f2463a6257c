import type { HttpReply, HttpRequest } from '@liaison/server';

const EXPLORER = '/explorer';

/**
 * Sends whoever asks for `/explorer/` on to `/explorer`, where the pages have a function of their own: API Gateway tells the
 * two apart, and takes no route that ends with a slash, so the first comes to the function that takes all the rest. Null for
 * any other path.
 */
export function sendToExplorer({ path }: HttpRequest): HttpReply | null {
  if (path !== EXPLORER) return null;
  return { status: 308, headers: { location: EXPLORER, 'cache-control': 'public, max-age=300' }, body: '' };
}

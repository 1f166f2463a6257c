import { isRead } from './message.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { noContent, notAllowed, refusal } from './reply.ts';

const READS = 'GET, HEAD, OPTIONS';

/** What stands at a path that can only be read. */
export async function readOnly(request: HttpRequest, read: () => Promise<HttpReply>): Promise<HttpReply> {
  if (request.method === 'OPTIONS') return noContent(READS);
  return isRead(request) ? read() : notAllowed(READS);
}

export function nothingHere(): HttpReply {
  return refusal(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');
}

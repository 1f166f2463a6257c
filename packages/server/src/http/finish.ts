import { acceptedCoding, compress, isCompressible } from './compression.ts';
import type { Coding } from './compression.ts';
import { isNamedBy } from './entity-tag.ts';
import { isRead } from './message.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { withVary } from './vary.ts';
import type { Cors } from './cors.ts';

/** Compressed bodies by their coding and tag, of what does not change while the process lives. */
export type KeptBodies = Map<string, Uint8Array>;

/**
 * The last that is done to any reply: who may read it, whether the caller has it already, how it is compressed, its length.
 * `kept` holds the bodies of pages, which are compressed once.
 */
export async function finish(
  request: HttpRequest,
  reply: HttpReply,
  cors: Cors,
  kept?: KeptBodies,
): Promise<HttpReply> {
  const size = Buffer.byteLength(reply.body);
  const canShrink = isCompressible(reply.headers['content-type'], size);
  const headers = canShrink ? withVary(reply.headers, ['accept-encoding']) : reply.headers;
  const marked = cors.mark(request, { ...reply, headers: { ...headers, 'x-content-type-options': 'nosniff' } });
  const answer = revalidated(request, marked);
  if (answer.status === 204 || answer.status === 304) return answer;
  const coding = canShrink ? acceptedCoding(request.headers.get('accept-encoding')) : null;
  const coded =
    coding === null ? null : await compressOnce(Buffer.from(answer.body), coding, answer.headers['etag'], kept);
  return {
    status: answer.status,
    headers: {
      ...answer.headers,
      ...(coding !== null && { 'content-encoding': coding }),
      'content-length': String(coded?.length ?? size),
    },
    body: request.method === 'HEAD' ? '' : (coded ?? answer.body),
  };
}

const OF_A_BODY = new Set(['content-type', 'content-encoding', 'content-length']);

/** 304 without a body, where the caller names the tag of what he would be answered (RFC 9110 §15.4.5). */
export function revalidated(request: HttpRequest, reply: HttpReply): HttpReply {
  const { etag } = reply.headers;
  if (reply.status !== 200 || etag === undefined || !isRead(request)) return reply;
  if (!isNamedBy(request.headers.get('if-none-match'), etag)) return reply;
  const headers = Object.entries(reply.headers).filter(([name]) => !OF_A_BODY.has(name));
  return { status: 304, headers: Object.fromEntries(headers), body: '' };
}

async function compressOnce(
  bytes: Uint8Array,
  coding: Coding,
  etag: string | undefined,
  kept: KeptBodies | undefined,
): Promise<Uint8Array> {
  if (kept === undefined || etag === undefined) return compress(bytes, coding);
  const key = `${coding} ${etag}`;
  const coded = kept.get(key) ?? (await compress(bytes, coding));
  kept.set(key, coded);
  return coded;
}

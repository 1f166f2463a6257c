import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { HttpReply, HttpRequest } from './message.ts';
import { addVary } from './reply.ts';

const SMALLEST_BYTES = 1024;
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b|image\/svg\+xml\b)/;
/** From 0 to 11. This one is about as fast as gzip, and smaller. */
const BROTLI_QUALITY = 4;

/** A coding of RFC 9110 §8.4.1. */
export type Coding = 'br' | 'gzip';

/** False for types that are compressed already, and for bodies that fit into one packet anyway. */
export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= SMALLEST_BYTES && COMPRESSIBLE.test(contentType ?? '');
}

/** The coding that `Accept-Encoding` prefers; null for none. If it accepts both, brotli. */
export function chooseCoding(acceptEncoding: string | undefined): Coding | null {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const ranked = negotiator.encodings(['br', 'gzip', 'identity']);
  if (ranked[0] === undefined || ranked[0] === 'identity') return null;
  return ranked.includes('br') ? 'br' : 'gzip';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export function compress(bytes: Uint8Array, coding: Coding): Promise<Uint8Array> {
  if (coding === 'gzip') return zip(bytes);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}

/** Compressed bodies by coding and entity tag, for pages that do not change while the process lives. */
export type CompressedBodies = Map<string, Uint8Array>;

/** Adds `accept-encoding` to `Vary` if the body is one that can be compressed. */
export function varyByEncoding(reply: HttpReply): HttpReply {
  return canCompress(reply) ? { ...reply, headers: addVary(reply.headers, ['accept-encoding']) } : reply;
}

/**
 * Compresses the body as the caller accepts it, and sets its length. `HEAD` gets the headers alone. `cache` keeps
 * compressed bodies.
 */
export async function compressReply(
  request: HttpRequest,
  reply: HttpReply,
  cache?: CompressedBodies,
): Promise<HttpReply> {
  if (reply.status === 204 || reply.status === 304) return reply;
  const coding = canCompress(reply) ? chooseCoding(request.headers.get('accept-encoding')) : null;
  const compressed =
    coding === null ? null : await compressOnce(Buffer.from(reply.body), coding, reply.headers['etag'], cache);
  return {
    status: reply.status,
    headers: {
      ...reply.headers,
      ...(coding !== null && { 'content-encoding': coding }),
      'content-length': String(compressed?.length ?? Buffer.byteLength(reply.body)),
    },
    body: request.method === 'HEAD' ? '' : (compressed ?? reply.body),
  };
}

function canCompress({ headers, body }: HttpReply): boolean {
  return isCompressible(headers['content-type'], Buffer.byteLength(body));
}

async function compressOnce(
  bytes: Uint8Array,
  coding: Coding,
  etag: string | undefined,
  cache: CompressedBodies | undefined,
): Promise<Uint8Array> {
  if (cache === undefined || etag === undefined) return compress(bytes, coding);
  const key = `${coding} ${etag}`;
  const compressed = cache.get(key) ?? (await compress(bytes, coding));
  cache.set(key, compressed);
  return compressed;
}

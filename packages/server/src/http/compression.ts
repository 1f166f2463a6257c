import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

const SMALLEST_BYTES = 1024;
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b|image\/svg\+xml\b)/;
/** Of 0 to 11: about as fast as gzip, and smaller. */
const BROTLI_QUALITY = 4;

/** A coding of RFC 9110 §8.4.1. */
export type Coding = 'br' | 'gzip';

/** False for what is packed already, and for what saves nothing that a packet would not carry anyway. */
export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= SMALLEST_BYTES && COMPRESSIBLE.test(contentType ?? '');
}

/** What the caller's `Accept-Encoding` asks for; null for the body as it is. Of two that he takes, the better one. */
export function acceptedCoding(acceptEncoding: string | undefined): Coding | null {
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

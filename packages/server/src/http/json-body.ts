import { MIMEType } from 'node:util';
import type { HttpRequest } from './message.ts';
import { RefusedRequest } from './refused-request.ts';

/** The largest body in bytes: about 40 times the longest allowed document with its variables. */
export const LARGEST_BODY_BYTES = 256 * 1024;

/**
 * The JSON in a body. Throws `RefusedRequest` for another type, charset or coding, for too large a body, and for
 * invalid JSON.
 */
export function readJson({ body, bodyRefusal, headers }: HttpRequest): unknown {
  requireJson(headers.get('content-type'));
  const coding = headers.get('content-encoding') ?? 'identity';
  if (coding.toLowerCase() !== 'identity') {
    throw refuseType('The body must not be compressed.', { 'accept-encoding': 'identity' });
  }
  if (bodyRefusal !== undefined) throw bodyRefusal;
  if (Buffer.byteLength(body) > LARGEST_BODY_BYTES) throw refuseLargeBody(LARGEST_BODY_BYTES);
  try {
    return JSON.parse(body);
  } catch {
    throw new RefusedRequest(400, 'BAD_REQUEST', 'The body is not JSON. Send {"query": "…", "variables": {…}}.');
  }
}

/** A page of another site can send every content type but this one without a CORS preflight. */
function requireJson(contentType: string | undefined): void {
  const type = parseType(contentType);
  if (type?.essence !== 'application/json') {
    throw refuseType('The content type of the body must be application/json.', { 'accept-post': 'application/json' });
  }
  const charset = type.params.get('charset') ?? 'utf-8';
  if (charset.toLowerCase() !== 'utf-8') throw refuseType('The charset of the body must be utf-8.');
}

function parseType(contentType: string | undefined): MIMEType | null {
  try {
    return new MIMEType(contentType ?? '');
  } catch {
    return null;
  }
}

export function refuseLargeBody(bytes: number): RefusedRequest {
  return new RefusedRequest(413, 'BODY_TOO_LARGE', `The body is larger than ${bytes} bytes.`);
}

function refuseType(message: string, headers: Readonly<Record<string, string>> = {}): RefusedRequest {
  return new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', message, { headers });
}

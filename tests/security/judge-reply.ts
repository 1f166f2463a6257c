import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ERROR_CODES } from '@liaison/kernel/reader';
import type { RawReply } from '../support/world.ts';
import { leaksIn } from './leaks.ts';
import type { PlainRequest } from './seed-requests.ts';

/** Codes with which a server may be at a loss: who sent the request, or a machine that is busy, is the reason. */
const EXPLAINED: ReadonlySet<string> = new Set(['SUBGRAPH_DEADLINE_EXCEEDED', 'REQUEST_DEADLINE_EXCEEDED']);
const FAULTS: ReadonlySet<string> = new Set([
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_FAILED',
  'IDENTITY_UNAVAILABLE',
  'NOT_READY',
]);

/** A compressed body comes in base64, as in an event. */
function plainBody({ headers, body }: RawReply): string {
  const coding = headers['content-encoding'];
  if (coding === undefined || body === '') return body;
  const bytes = Buffer.from(body, 'base64');
  return (coding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString('utf8');
}

/** What is wrong with an answer, whatever was asked; null where nothing is. */
export function faultIn(request: PlainRequest, reply: RawReply): string | null {
  const { status, headers } = reply;
  const body = plainBody(reply);
  const type = headers['content-type'] ?? '';
  if (!/json/.test(type)) {
    if (status >= 500) return `status ${status} without a code`;
    return body !== '' && type === '' ? 'a body of no type' : null;
  }
  if (body === '') return request.method === 'HEAD' || status === 304 ? null : 'an empty body';
  let answer: { data?: unknown; errors?: unknown; extensions?: unknown };
  try {
    answer = JSON.parse(body) as typeof answer;
  } catch {
    return 'a body that is no JSON';
  }
  // What the records say is theirs.
  const leaks = leaksIn(JSON.stringify([headers, { ...answer, data: null }]));
  if (leaks.length > 0) return `a leak: ${leaks.join('; ')}`;
  if (!('errors' in answer)) return status >= 400 ? `status ${status} without errors` : null;
  const codes = codesIn(answer.errors);
  if (codes.length === 0) return 'errors without an error';
  const strange = codes.find((code) => !(ERROR_CODES as readonly string[]).includes(code));
  if (strange !== undefined) return `the code ${strange}`;
  const fault = codes.find((code) => FAULTS.has(code));
  if (fault !== undefined) return fault;
  return status >= 500 && !codes.every((code) => EXPLAINED.has(code))
    ? `status ${status} with ${codes.join(', ')}`
    : null;
}

function codesIn(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: { extensions?: { code?: unknown } }) => String(error.extensions?.code));
}

import type { HttpReply } from '@liaison/server';
import { toLambdaAnswer } from './event.ts';

/**
 * The largest answer of a function in bytes of JSON: 6 MB, as Lambda counts them.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const LARGEST_PAYLOAD_BYTES = 6_291_556;

/** A byte of text takes at most six in JSON, as "\u0000" does. */
const LONGEST_ESCAPE = 6;
/** The size of headers, with room to spare. */
const AROUND_THE_BODY = 65_536;

/** The size of a reply as Lambda carries it (in JSON, with bytes in base64), divided by the largest size. */
export function computeSizeRatio(reply: HttpReply, mostBytes: number): number {
  const bytes = Buffer.byteLength(reply.body);
  // Nearly all replies are small, and need not be written out to be measured.
  if (bytes * LONGEST_ESCAPE + AROUND_THE_BODY <= mostBytes) return bytes / mostBytes;
  return payloadBytes(toLambdaAnswer(reply)) / mostBytes;
}

/** The size of a value in the answer of a function. */
export function payloadBytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value));
}

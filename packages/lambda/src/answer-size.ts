import type { HttpReply } from '@liaison/server';
import { toLambdaAnswer } from './event.ts';

/**
 * Bytes of JSON that a function may answer with at most: 6 MB, as Lambda counts them.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const LARGEST_PAYLOAD_BYTES = 6_291_556;

/** A byte of a text takes six in JSON at the most, as "\u0000" does. */
const LONGEST_ESCAPE = 6;
/** Of headers, with room to spare. */
const AROUND_THE_BODY = 65_536;

/** The part of what an answer may be that a reply makes up, as Lambda carries it: in JSON, bytes in base64. */
export function computeSizeRatio(reply: HttpReply, mostBytes: number): number {
  const bytes = Buffer.byteLength(reply.body);
  // Nearly all are small: they need not be written out once more to be counted.
  if (bytes * LONGEST_ESCAPE + AROUND_THE_BODY <= mostBytes) return bytes / mostBytes;
  return payloadBytes(toLambdaAnswer(reply)) / mostBytes;
}

/** Bytes of a value as a function answers with it. */
export function payloadBytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value));
}

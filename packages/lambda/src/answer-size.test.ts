import { expect, it } from 'vitest';
import type { HttpReply } from '@liaison/server';
import { computeSizeRatio, payloadBytes } from './answer-size.ts';
import { toLambdaAnswer } from './event.ts';

function replyOf(body: string | Uint8Array): HttpReply {
  return { status: 200, headers: { 'content-type': 'application/json', 'content-length': '1' }, body };
}

it.each([
  ['a text', 'x'.repeat(200_000)],
  ['a text that is escaped', '"\\\n\u0000'.repeat(50_000)],
  ['a text of many bytes', 'é€😀'.repeat(30_000)],
  ['bytes', Buffer.alloc(200_000, 7)],
])('counts what Lambda carries of %s', (_what, body) => {
  const reply = replyOf(body);
  const carried = payloadBytes(toLambdaAnswer(reply));
  expect(computeSizeRatio(reply, carried)).toBe(1);
  expect(computeSizeRatio(reply, carried - 1)).toBeGreaterThan(1);
});

it('finds what is far from too large to fit', () => {
  expect(computeSizeRatio(replyOf('{"data":null}'), 6_000_000)).toBeLessThan(0.001);
});

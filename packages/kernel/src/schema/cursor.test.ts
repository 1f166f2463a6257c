import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { CursorScope, Position } from './cursor.ts';

const scope: CursorScope = { coordinate: 'Query.forums', arguments: { where: { country: 'FR', text: 'eau' } } };
const anyPosition: fc.Arbitrary<Position> = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
  ),
  { maxLength: 4 },
);

const refusal = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }) as Error;

describe('cursors', () => {
  it('carry a position there and back', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const cursor = encodeCursor(scope, position);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(scope, cursor)).toEqual(position);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('mean the beginning where there is none', () => {
    expect(decodeCursor(scope, null)).toBeNull();
    expect(decodeCursor(scope, undefined)).toBeNull();
  });

  it('are refused when any character is changed, dropped, doubled or put before or after', () => {
    const cursor = encodeCursor(scope, ['2027-03-28', 'école', 17.5]);
    for (let at = 0; at <= cursor.length; at += 1) {
      for (const character of ['A', 'b', '9', '-', '_', '=', ' ', '\n', 'é', '+', '/']) {
        const inserted = cursor.slice(0, at) + character + cursor.slice(at);
        expect(() => decodeCursor(scope, inserted), inserted).toThrow(refusal);
        const replaced = cursor.slice(0, at) + character + cursor.slice(at + 1);
        if (replaced !== cursor) expect(() => decodeCursor(scope, replaced), replaced).toThrow(refusal);
      }
      const shortened = cursor.slice(0, at) + cursor.slice(at + 1);
      if (shortened !== cursor) expect(() => decodeCursor(scope, shortened), shortened).toThrow(refusal);
    }
  });

  it('are refused when any bit of any byte is flipped', () => {
    const bytes = Buffer.from(encodeCursor(scope, ['2027-03-28', 'école', 17.5]), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(() => decodeCursor(scope, flipped.toString('base64url')), `byte ${at} bit ${bit}`).toThrow(refusal);
      }
    }
  });

  it('are refused when they are garbage', () => {
    for (const garbage of ['', 'x', 'null', '0', '====', 'a'.repeat(10_000), '🙂']) {
      expect(() => decodeCursor(scope, garbage), garbage.slice(0, 20)).toThrow(refusal);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (garbage) => {
        expect(() => decodeCursor(scope, garbage)).toThrow(refusal);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('are refused by another field and by other arguments', () => {
    const cursor = encodeCursor(scope, ['a']);
    const others: CursorScope[] = [
      { ...scope, coordinate: 'Ngo.forums' },
      { ...scope, arguments: {} },
      { ...scope, arguments: { where: { country: 'DE', text: 'eau' } } },
      { ...scope, arguments: { where: { country: 'FR', text: 'eau', from: '2020-01-01' } } },
      { ...scope, arguments: { where: { country: 'FR', text: 'eau' }, parent: 'x' } },
      {
        ...scope,
        arguments: {
          where: [
            ['country', 'FR'],
            ['text', 'eau'],
          ],
          id: 1,
        },
      },
    ];
    for (const other of others) expect(() => decodeCursor(other, cursor), JSON.stringify(other)).toThrow(refusal);
  });

  it('take equal arguments as equal: in any order, null as absent', () => {
    const cursor = encodeCursor(scope, ['a']);
    const same = { where: { text: 'eau', from: null, to: undefined, country: 'FR' }, series: null };
    expect(decodeCursor({ ...scope, arguments: same }, cursor)).toEqual(['a']);
  });

  it('are refused when somebody computes the digest of something that is no position', () => {
    const digest = (body: string): string =>
      createHash('sha256')
        .update(JSON.stringify(['Query.forums', [], body]))
        .digest('base64url')
        .slice(0, 12);
    const open: CursorScope = { coordinate: 'Query.forums', arguments: {} };
    const forged = (body: string): string => Buffer.from(digest(body) + body).toString('base64url');
    expect(decodeCursor(open, forged('["a",1]'))).toEqual(['a', 1]);
    for (const body of ['', '{', 'null', '{"a":1}', '[null]', '[["a"]]', '[{}]', '"a"', '[true]']) {
      expect(() => decodeCursor(open, forged(body)), body).toThrow(refusal);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage, parseFirst, parsePage, toConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import type { CursorScope, Position } from './cursor.ts';

const scope: CursorScope = { coordinate: 'Query.numbers', arguments: {} };
const position = (item: number): Position => [item];
const compare = (a: Position, b: Position): number => Number(a[0]) - Number(b[0]);

function ask(items: readonly number[], first: number, after: string | null): Connection<number, { twice: number }> {
  const request = parsePage(scope, { first, after });
  return toConnection(scope, cutPage(items, request, position, compare), (item) => ({
    node: item,
    position: position(item),
    twice: item * 2,
  }));
}

describe('connections', () => {
  it('take 1 to 100 items a page and name the argument otherwise', () => {
    expect(parseFirst(1)).toBe(1);
    expect(parseFirst(100)).toBe(100);
    const refusal = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }) as Error;
    for (const first of [0, 101, -5, 1.5, Number.NaN, Infinity]) expect(() => parseFirst(first)).toThrow(refusal);
  });

  it('show every item once, in order, whatever the size of the page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 100 }),
        (numbers, first) => {
          const items = numbers.toSorted((a, b) => a - b);
          const seen: number[] = [];
          let after: string | null = null;
          for (;;) {
            const page: Connection<number, { twice: number }> = ask(items, first, after);
            expect(page.nodes).toEqual(page.edges.map(({ node }) => node));
            expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
            seen.push(...page.nodes);
            if (!page.pageInfo.hasNextPage) break;
            expect(page.nodes).toHaveLength(first);
            after = page.pageInfo.endCursor;
          }
          expect(seen).toEqual(items);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('go on where a cursor stands when items have come and gone', () => {
    const { endCursor } = ask([1, 3, 5, 7, 9], 3, null).pageInfo;
    expect(ask([2, 3, 6, 9, 11], 100, endCursor).nodes).toEqual([6, 9, 11]);
    expect(ask([], 100, endCursor)).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('keep what an edge itself says and leave the position out', () => {
    const [edge] = ask([4], 1, null).edges;
    expect(Object.keys(edge ?? {}).toSorted()).toEqual(['cursor', 'node', 'twice']);
    expect(edge?.twice).toBe(8);
  });
});

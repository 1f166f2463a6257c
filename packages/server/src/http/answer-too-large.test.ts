import { describe, expect, it } from 'vitest';
import { answerTooLarge } from './answer-too-large.ts';
import type { OperationState } from '../request-state.ts';

function visitOf(data: object | null, type = 'query'): OperationState {
  return { result: { data }, operation: { type, name: null } } as unknown as OperationState;
}

function edges(count: number, size: number): object {
  return { edges: Array.from({ length: count }, () => ({ node: { text: 'x'.repeat(size) } })), totalCount: count };
}

describe('an answer that is too large', () => {
  it('says which list to page through, and how far', () => {
    const { status, code, message, extensions } = answerTooLarge(
      visitOf({ small: edges(100, 10), place: { ngosNearby: edges(100, 1000) } }),
      2,
    );
    expect([status, code]).toEqual([400, 'ANSWER_TOO_LARGE']);
    const [{ argument, path, value }] = extensions['fittingFirst'] as [
      { argument: string; path: string; value: number },
    ];
    expect([argument, path]).toEqual(['first', 'place.ngosNearby']);
    expect(value).toBeGreaterThan(30);
    expect(value).toBeLessThan(50);
    expect(message).toContain(`it fits with about first: ${value} at "place.ngosNearby"`);
  });

  it('points to a list within, where the outer one is short', () => {
    const forums = { nodes: [{ slots: edges(200, 1000) }, { slots: edges(1, 1) }] };
    expect(answerTooLarge(visitOf({ forums }), 10).message).toContain('"forums.nodes.slots"');
  });

  it('has no such advice where no list would make it fit', () => {
    for (const data of [{ text: 'x'.repeat(10_000) }, { one: edges(1, 10_000) }, {}, null]) {
      expect(answerTooLarge(visitOf(data), 3).message).toContain('Select less');
    }
    expect(answerTooLarge(null, 3).message).toContain('Select less');
  });

  it('says of a mutation that it was done', () => {
    expect(answerTooLarge(visitOf({ act: { text: 'x' } }, 'mutation'), 3).message).toContain('has been changed');
  });
});

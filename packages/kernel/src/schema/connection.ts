import { createBadUserInput } from '../reader/errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { CursorScope, Position } from './cursor.ts';

export const LARGEST_PAGE = 100;

/** `first` as asked, or `BAD_USER_INPUT`. */
export function parseFirst(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first;
  throw createBadUserInput('first', `must be from 1 to ${LARGEST_PAGE}; got ${first}.`);
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** An edge: the node, its cursor, and whatever the edge itself says (`distanceKm`, `matched`, …). */
export type Edge<Node, Extra = unknown> = { readonly cursor: string; readonly node: Node } & Extra;

/** A page in the shape of the Relay connection specification, plus the nodes alone. */
export interface Connection<Node, Extra = unknown> {
  readonly edges: readonly Edge<Node, Extra>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** One page that a repository read: what it found, and whether more follows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
}

export interface PageRequest {
  readonly first: number;
  readonly after: Position | null;
}

/** `first` and `after`, parsed; both name themselves when they are wrong. */
export function parsePage(scope: CursorScope, page: { first: number; after?: string | null | undefined }): PageRequest {
  return { first: parseFirst(page.first), after: decodeCursor(scope, page.after) };
}

/** The connection for a page; `edge` gives node, position and extra fields of an item. */
export function toConnection<Item, Node, Extra extends object = object>(
  scope: CursorScope,
  page: Page<Item>,
  edge: (item: Item) => { node: Node; position: Position } & Extra,
): Connection<Node, Extra> {
  const edges = page.items.map((item) => {
    const { position, ...rest } = edge(item);
    return { ...rest, cursor: encodeCursor(scope, position) } as unknown as Edge<Node, Extra>;
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** The page after `after` of a list that is in memory, in order, and small. */
export function cutPage<Item>(
  items: readonly Item[],
  request: PageRequest,
  position: (item: Item) => Position,
  compare: (a: Position, b: Position) => number,
): Page<Item> {
  const { after } = request;
  const rest = after === null ? items : items.filter((item) => compare(position(item), after) > 0);
  return { items: rest.slice(0, request.first), hasNextPage: rest.length > request.first };
}

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { createBadUserInput } from '../reader/errors.ts';

/** The position of a reader in a list: the sort key of the last item shown, as strings and numbers. */
export type Position = readonly (string | number)[];

/**
 * What a cursor belongs to: the field's coordinate and every argument that shapes the walk (not `first` and `after`).
 * A cursor of another scope is refused, since it would silently skip or repeat items.
 */
export interface CursorScope {
  readonly coordinate: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * An opaque cursor: base64url of the position and a digest of scope and position. The digest catches cursors that were
 * cut, edited or taken from another query; a position holds nothing secret and opens nothing, so it needs no key.
 */
export function encodeCursor(scope: CursorScope, position: Position): string {
  const body = JSON.stringify(position);
  return Buffer.from(digest(scope, body) + body).toString('base64url');
}

/** The position in the cursor, or `BAD_USER_INPUT` on `after`. Null and undefined are the beginning. */
export function decodeCursor(scope: CursorScope, cursor: string | null | undefined): Position | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const body = text.slice(DIGEST_LENGTH);
  const isWhole = Buffer.from(text).toString('base64url') === cursor;
  if (!isWhole || text.slice(0, DIGEST_LENGTH) !== digest(scope, body)) refuse();
  return parsePosition(body) ?? refuse();
}

const position = v.pipe(v.string(), v.parseJson(), v.array(v.union([v.string(), v.number()])));

/** The digest has no key, so anybody can compute it: a forged cursor is still only a position. */
function parsePosition(body: string): Position | null {
  const parsed = v.safeParse(position, body);
  return parsed.success ? parsed.output : null;
}

function refuse(): never {
  throw createBadUserInput(
    'after',
    'must be a cursor that this same query, with the same arguments, returned: take it from endCursor or from an edge.',
  );
}

const DIGEST_LENGTH = 12;

function digest(scope: CursorScope, body: string): string {
  const parts = JSON.stringify([scope.coordinate, canonical(scope.arguments), body]);
  return createHash('sha256').update(parts).digest('base64url').slice(0, DIGEST_LENGTH);
}

/** The value with the keys of its objects in order and absent ones left out, so that equal arguments digest equally. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, canonical(member)]);
}

import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import type { Connection, CursorScope, Position } from '@liaison/kernel/schema';
import { EVERY_SESSION } from '../domain/session-filter.ts';
import type { SessionFilter } from '../domain/session-filter.ts';
import { compareSessionPositions, sessionPosition } from '../domain/session.ts';
import type { SessionPosition, SessionSummary } from '../domain/session.ts';
import type { Context } from './context.ts';
import type { PageArguments } from './page-arguments.ts';

/** A page of the sessions that meet the filter, as every list of sessions is answered. */
export async function sessionConnection(
  scope: CursorScope,
  filter: Partial<SessionFilter>,
  page: PageArguments,
  { index }: Context,
): Promise<Connection<SessionSummary>> {
  const request = parsePage(scope, page);
  const sessions = await index.sessions({ ...EVERY_SESSION, ...filter });
  return toConnection(scope, cutPage(sessions, request, sessionPosition, comparePositions), (session) => ({
    node: session,
    position: sessionPosition(session),
  }));
}

function comparePositions(a: Position, b: Position): number {
  return compareSessionPositions(toSessionPosition(a), toSessionPosition(b));
}

function toSessionPosition([startsOn, id]: Position): SessionPosition {
  return [String(startsOn), String(id)];
}

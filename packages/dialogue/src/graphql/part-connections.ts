import { isInAudience } from '@liaison/kernel/reader';
import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { compareCodePoints } from '@liaison/kernel/values';
import type { Connection, Position } from '@liaison/kernel/schema';
import { audienceOfHearing } from '../domain/hearing.ts';
import type { Hearing } from '../domain/hearing.ts';
import type { Theme, ThemeSubject } from '../domain/theme.ts';
import { sessionKey, subjectPartition } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { PageArguments } from './page-arguments.ts';

/** A page of the themes proposed for a session or to a body, the latest first. */
export async function themeConnection(
  coordinate: string,
  subject: ThemeSubject,
  page: PageArguments,
  { records }: Context,
): Promise<Connection<Theme>> {
  const themes = await records.partsOf('Theme', subjectPartition(subject));
  return datedConnection(
    { coordinate, arguments: { subject: subject.id } },
    themes,
    ({ proposedOn }) => proposedOn,
    page,
  );
}

/** A page of the requests for hearings in a session that the reader may see, the latest first. */
export async function hearingConnection(
  sessionId: string,
  page: PageArguments,
  { records, actor }: Context,
): Promise<Connection<Hearing>> {
  const requests = await records.partsOf('Hearing', sessionKey(sessionId).pk);
  const seen = requests.filter((hearing) => isInAudience(audienceOfHearing(hearing), actor));
  const scope = { coordinate: 'DialogueSession.hearings', arguments: { sessionId } };
  return datedConnection(scope, seen, ({ requestedOn }) => requestedOn, page);
}

function datedConnection<Part extends { readonly id: string }>(
  scope: Parameters<typeof parsePage>[0],
  parts: readonly Part[],
  dayOfPart: (part: Part) => string,
  page: PageArguments,
): Connection<Part> {
  const request = parsePage(scope, page);
  const position = (part: Part): Position => [dayOfPart(part), part.id];
  const inOrder = parts.toSorted((a, b) => compareDated(position(a), position(b)));
  return toConnection(scope, cutPage(inOrder, request, position, compareDated), (part) => ({
    node: part,
    position: position(part),
  }));
}

/** The latest day first, then id. */
function compareDated([day, id]: Position, [otherDay, otherId]: Position): number {
  return compareCodePoints(String(otherDay), String(day)) || compareCodePoints(String(id), String(otherId));
}

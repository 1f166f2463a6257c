import { readEach } from '@liaison/kernel/schema';
import { isInAudience } from '@liaison/kernel/reader';
import type { Connection } from '@liaison/kernel/schema';
import { audienceOfHearing } from '../domain/hearing.ts';
import type { Hearing } from '../domain/hearing.ts';
import { hearingKey, sessionKey } from '../record-keys.ts';
import { HEARING, listValues, selectParts } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import type { PageArguments } from './record-fields.ts';
import { referToNgo } from './references.ts';
import { pageByDay } from './theme.ts';

export const resolvers = {
  Query: {
    hearing: (_root, { id }, context) => findVisible(HEARING, id, context),
  },

  Hearing: {
    session: ({ sessionId }, _args, { index }) => index.session(sessionId),
    ngo: ({ ngoId }) => referToNgo(ngoId),
    ...createRecordFields('Hearing', ({ sessionId, id }) => hearingKey(sessionId, id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Hearing: readEach('id', (id, context: Context) => findVisible(HEARING, id, context)),
};

/** A page of the requests for hearings in a session that the reader may see, the latest first. */
export async function listHearings(
  sessionId: string,
  page: PageArguments,
  context: Context,
): Promise<Connection<Hearing>> {
  const hearings = await listValues(context.records, HEARING, selectParts('Hearing', sessionKey(sessionId)));
  const visible = hearings.filter((hearing) => isInAudience(audienceOfHearing(hearing), context.actor));
  const scope = { coordinate: 'DialogueSession.hearings', arguments: { sessionId } };
  return pageByDay(scope, visible, ({ requestedOn }) => requestedOn, page);
}

import { cutPage, parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import type { Connection, CursorScope, Position } from '@liaison/kernel/schema';
import { compareCodePoints } from '@liaison/kernel/values';
import { parseMeetingFilter } from '@liaison/vocabulary';
import { compareNamedNgos } from '../domain/party.ts';
import { comparePositions, EVERY_SESSION, getPosition, toSummary } from '../domain/session.ts';
import type { DialogueSession, SessionFilter, SessionPosition, SessionSummary } from '../domain/session.ts';
import { sessionKey } from '../record-keys.ts';
import { SESSION } from '../records.ts';
import type { Context } from './context.ts';
import type { DialogueSessionFilter, Resolvers } from './generated/resolver-types.ts';
import { listHearings } from './hearing.ts';
import { listMadeAt } from './recommendation.ts';
import { createRecordFields } from './record-fields.ts';
import type { PageArguments } from './record-fields.ts';
import { referToForum, referToMemberState, referToNgo } from './references.ts';
import { listThemes } from './theme.ts';

export const resolvers = {
  Query: {
    dialogueSession: async (_root, { id }, { records }) => {
      const session = await records.findById(SESSION, id);
      return session && toSummary(session.value);
    },
    dialogueSessions: (_root, { where, ...page }, context) =>
      listSessions(
        { coordinate: 'Query.dialogueSessions', arguments: { where } },
        parseSessionFilter(where),
        page,
        context,
      ),
  },

  DialogueSession: {
    body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
    documents: async ({ id }, _args, context) => (await readSession(id, context)).documents,
    outcomes: async ({ id }, _args, context) => (await readSession(id, context)).outcomes,
    provenance: async ({ id }, _args, context) => (await readSession(id, context)).provenance,
    forum: ({ forumId }) => (forumId === null ? null : referToForum(forumId)),
    ngos: async ({ id }, args, context) => {
      const scope = { coordinate: 'DialogueSession.ngos', arguments: { id } };
      const { ngos } = await readSession(id, context);
      const page = cutPage(
        ngos,
        parsePage(scope, args),
        (ngo) => [ngo.name, ngo.id],
        ([name, ngoId], [otherName, otherId]) =>
          compareNamedNgos({ name: String(name), id: String(ngoId) }, { name: String(otherName), id: String(otherId) }),
      );
      return toConnection(scope, page, (ngo) => ({
        node: referToNgo(ngo.id),
        name: ngo.name,
        position: [ngo.name, ngo.id],
      }));
    },
    memberStates: ({ id, memberStates }, args) => {
      const scope = { coordinate: 'DialogueSession.memberStates', arguments: { id } };
      const page = cutPage(
        memberStates,
        parsePage(scope, args),
        (code) => [code],
        ([code], [other]) => compareCodePoints(String(code), String(other)),
      );
      return toConnection(scope, page, (code) => ({ node: referToMemberState(code), position: [code] }));
    },
    recommendations: ({ id }, page, context) =>
      listMadeAt('DialogueSession.recommendations', { kind: 'DIALOGUE_SESSION', id }, page, context),
    cancelledOn: async ({ id }, _args, context) => (await readSession(id, context)).cancelled?.on ?? null,
    cancellationReason: async ({ id }, _args, context) => (await readSession(id, context)).cancelled?.reason ?? null,
    themes: ({ id }, page, context) =>
      listThemes('DialogueSession.themes', { kind: 'DIALOGUE_SESSION', id }, page, context),
    hearings: ({ id }, page, context) => listHearings(id, page, context),
    ...createRecordFields('DialogueSession', ({ id }) => sessionKey(id)),
  },

  SessionPlace: {
    country: ({ countryCode }) => (countryCode === null ? null : { code: countryCode }),
  },

  Ngo: {
    dialogueSessions: ({ id, ids = [id] }, page, context) =>
      listSessions({ coordinate: 'Ngo.dialogueSessions', arguments: { id } }, { ngoIds: ids }, page, context),
  },

  MemberState: {
    dialogueSessions: ({ code }, page, context) =>
      listSessions(
        { coordinate: 'MemberState.dialogueSessions', arguments: { code } },
        { memberState: code },
        page,
        context,
      ),
  },
} satisfies Partial<Resolvers>;

export const references = {
  DialogueSession: readEach('id', (id, { index }: Context) => index.session(id)),
};

/** A page of the sessions that meet the filter, as every list of sessions is answered. */
export async function listSessions(
  scope: CursorScope,
  filter: Partial<SessionFilter>,
  page: PageArguments,
  { index }: Context,
): Promise<Connection<SessionSummary>> {
  const request = parsePage(scope, page);
  const sessions = await index.sessions({ ...EVERY_SESSION, ...filter });
  const compare = (a: Position, b: Position): number => comparePositions(toPosition(a), toPosition(b));
  return toConnection(scope, cutPage(sessions, request, getPosition, compare), (session) => ({
    node: session,
    position: getPosition(session),
  }));
}

function toPosition([startsOn, id]: Position): SessionPosition {
  return [String(startsOn), String(id)];
}

/** The whole session that a row of the read model is about. */
async function readSession(id: string, { records }: Context): Promise<DialogueSession> {
  const session = await records.findById(SESSION, id);
  if (session === null) throw new Error(`A row of the read model is about session ${id}, which is not on record.`);
  return session.value;
}

/** The filter of the argument `where`; a member that is null or left out does not restrict. */
function parseSessionFilter(where: DialogueSessionFilter | null | undefined): SessionFilter {
  const { body, format, memberState, ngo, forum } = where ?? {};
  return {
    ...parseMeetingFilter(where),
    bodyCode: body ?? null,
    format: format ?? null,
    memberState: memberState ?? null,
    ngoIds: ngo == null ? null : [ngo],
    forumId: forum ?? null,
  };
}

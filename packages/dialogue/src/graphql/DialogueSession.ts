import { cutPage, parsePage, toConnection } from '@liaison/kernel/schema';
import { compareCodePoints } from '@liaison/kernel/values';
import { compareNamedNgos } from '../domain/party.ts';
import { sessionKey } from '../store/keys.ts';
import type { DialogueSessionResolvers } from './generated/resolver-types.ts';
import { hearingConnection, themeConnection } from './part-connections.ts';
import { recommendationsMadeAt } from './recommendation-connections.ts';
import { recordFields } from './record-fields.ts';
import { forumReference, memberStateReference, ngoReference } from './references.ts';

export const DialogueSession: DialogueSessionResolvers = {
  body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
  documents: async ({ id }, _args, { sessions }) => (await sessions.get(id)).documents,
  outcomes: async ({ id }, _args, { sessions }) => (await sessions.get(id)).outcomes,
  provenance: async ({ id }, _args, { sessions }) => (await sessions.get(id)).provenance,
  forum: ({ forumId }) => (forumId === null ? null : forumReference(forumId)),
  ngos: async ({ id }, args, { sessions }) => {
    const scope = { coordinate: 'DialogueSession.ngos', arguments: { id } };
    const request = parsePage(scope, args);
    const { ngos } = await sessions.get(id);
    const page = cutPage(
      ngos,
      request,
      (ngo) => [ngo.name, ngo.id],
      ([name, ngoId], [otherName, otherId]) =>
        compareNamedNgos({ name: String(name), id: String(ngoId) }, { name: String(otherName), id: String(otherId) }),
    );
    return toConnection(scope, page, (ngo) => ({
      node: ngoReference(ngo.id),
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
    return toConnection(scope, page, (code) => ({ node: memberStateReference(code), position: [code] }));
  },
  recommendations: ({ id }, page, context) =>
    recommendationsMadeAt('DialogueSession.recommendations', { kind: 'DIALOGUE_SESSION', id }, page, context),
  cancelledOn: async ({ id }, _args, { sessions }) => (await sessions.get(id)).cancelled?.on ?? null,
  cancellationReason: async ({ id }, _args, { sessions }) => (await sessions.get(id)).cancelled?.reason ?? null,
  themes: ({ id }, page, context) =>
    themeConnection('DialogueSession.themes', { kind: 'DIALOGUE_SESSION', id }, page, context),
  hearings: ({ id }, page, context) => hearingConnection(id, page, context),
  ...recordFields('DialogueSession', ({ id }) => sessionKey(id)),
};

import { dayOf, inLanguage } from '@liaison/kernel';
import { membersInOffice } from '../domain/body.ts';
import type { BodyResolvers } from './generated/resolver-types.ts';
import { addressedRecommendations } from './recommendation-connections.ts';
import { sessionConnection } from './session-connection.ts';

export const Body: BodyResolvers = {
  name: ({ name }, { language }, { languages }) => inLanguage(name, languages, language) ?? name.en,
  members: async ({ code }, { asOf }, { bodyMembers, now }) =>
    membersInOffice(await bodyMembers.ofBody(code), asOf ?? dayOf(now)),
  sessions: ({ code }, page, context) =>
    sessionConnection({ coordinate: 'Body.sessions', arguments: { code } }, { bodyCode: code }, page, context),
  recommendations: ({ code }, args, context) =>
    addressedRecommendations('Body.recommendations', { kind: 'BODY', id: code }, args, context),
};

import { recommendationKey } from '../store/keys.ts';
import type { RecommendationResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { forumReference } from './references.ts';

export const Recommendation: RecommendationResolvers = {
  origin: async ({ origin }, _args, { index }) => {
    if (origin.kind === 'FORUM') return forumReference(origin.id);
    const session = await index.session(origin.id);
    return session && { ...session, __typename: 'DialogueSession' };
  },
  addressees: async ({ id, issuedOn }, _args, { recommendations }) => {
    const addressees = await recommendations.addresseesOf(id);
    return addressees.map((addressed) => ({ ...addressed, issuedOn }));
  },
  ...recordFields('Recommendation', ({ id }) => recommendationKey(id)),
};

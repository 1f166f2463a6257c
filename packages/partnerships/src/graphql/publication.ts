import { NGO, PUBLICATION } from '../records.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, createRootHistory, findById } from './read-records.ts';

export const resolvers = {
  Query: {
    publication: (_root, { id }, context) => findById(PUBLICATION, id, context),
    publicationHistory: createRootHistory(PUBLICATION, 'publicationHistory'),
  },

  Publication: {
    ngo: ({ ngoId }, _args, context) => findById(NGO, ngoId, context),
    history: createHistory(PUBLICATION),
  },
} satisfies Partial<Resolvers>;

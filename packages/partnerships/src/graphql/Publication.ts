import type { PublicationResolvers } from './generated/resolver-types.ts';
import { historyOfOwned } from './history.ts';

export const Publication: PublicationResolvers = {
  ngo: ({ ngoId }, _, { truth }) => truth.ngo(ngoId),
  history: ({ id }, args, context) => historyOfOwned(context, 'Publication', id, args),
};

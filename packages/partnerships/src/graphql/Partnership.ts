import { toDay } from '@liaison/kernel/values';
import { isInForce } from '../domain/partnership.ts';
import type { PartnershipResolvers } from './generated/resolver-types.ts';
import { historyOfOwned } from './history.ts';

export const Partnership: PartnershipResolvers = {
  ngo: ({ ngoId }, _, { truth }) => truth.ngo(ngoId),
  isInForce: (partnership, { on }, { now }) => isInForce(partnership, on ?? toDay(now)),
  history: ({ id }, args, context) => historyOfOwned(context, 'Partnership', id, args),
};

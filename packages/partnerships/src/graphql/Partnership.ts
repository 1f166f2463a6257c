import { dayOf } from '@liaison/kernel';
import { isInForce } from '../domain/partnership.ts';
import { ngoKey } from '../store/keys.ts';
import type { PartnershipResolvers } from './generated/resolver-types.ts';

export const Partnership: PartnershipResolvers = {
  ngo: ({ ngoId }, _, { truth }) => truth.find('Ngo', ngoKey(ngoId)),
  isInForce: (partnership, { on }, { now }) => isInForce(partnership, on ?? dayOf(now)),
};

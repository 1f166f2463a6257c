import { partnershipKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const partnership: NonNullable<QueryResolvers['partnership']> = async (_, { id }, { truth, views }) => {
  const ngoId = await views.partnershipOwner(id);
  return ngoId !== null ? truth.find('Partnership', partnershipKey(ngoId, id)) : null;
};

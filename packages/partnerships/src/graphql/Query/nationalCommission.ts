import { nationalCommissionKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const nationalCommission: NonNullable<QueryResolvers['nationalCommission']> = (_, { id }, { truth }) =>
  truth.find('NationalCommission', nationalCommissionKey(id));

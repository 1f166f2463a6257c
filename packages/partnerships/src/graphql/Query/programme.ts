import { programmeKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const programme: NonNullable<QueryResolvers['programme']> = (_, { id }, { truth }) =>
  truth.find('Programme', programmeKey(id));

import { canExist, personKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { historyAt } from '../history.ts';

export const personHistory: NonNullable<QueryResolvers['personHistory']> = async (_, { id, ...page }, context) => {
  const key = personKey(id);
  return historyAt(context, 'Query.personHistory', canExist(key) ? key : null, page);
};

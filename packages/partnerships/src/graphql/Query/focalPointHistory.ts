import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import { focalPointKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { historyAt } from '../history.ts';

export const focalPointHistory: NonNullable<QueryResolvers['focalPointHistory']> = async (
  _,
  { id, ...page },
  context,
) => {
  const key = await context.truth.keyInUse(FIELDS_OF_COMPETENCE.map((field) => focalPointKey(field, id)));
  return historyAt(context, 'Query.focalPointHistory', key, page);
};

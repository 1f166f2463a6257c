import type { QueryResolvers } from '../generated/resolver-types.ts';
import { historyAt } from '../history.ts';
import { keyOfOwned } from '../owned.ts';

export const publicationHistory: NonNullable<QueryResolvers['publicationHistory']> = async (
  _,
  { id, ...page },
  context,
) => historyAt(context, 'Query.publicationHistory', await keyOfOwned(context, 'Publication', id), page);

import { historyByKey } from '@liaison/kernel/record';
import { isPossibleId, recommendationKey } from '../../store/keys.ts';
import { ledger } from '../../store/ledger.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const recommendationHistory: NonNullable<QueryResolvers['recommendationHistory']> = (
  _source,
  { id, ...page },
  context,
) => {
  const key = isPossibleId(id) ? recommendationKey(id) : null;
  return historyByKey({ truth: context.truth, ledger, request: context }, 'Query.recommendationHistory', key, page);
};

import { readHistoryByKey } from '@liaison/kernel/record';
import { isPossibleId, recommendationKey } from '../../store/keys.ts';
import { changeFeed } from '../../store/change-feed.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const recommendationHistory: NonNullable<QueryResolvers['recommendationHistory']> = (
  _source,
  { id, ...page },
  context,
) => {
  const key = isPossibleId(id) ? recommendationKey(id) : null;
  return readHistoryByKey(
    { truth: context.truth, changeFeed, request: context },
    'Query.recommendationHistory',
    key,
    page,
  );
};

import { feedbackKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { historyAt } from '../history.ts';

export const programmeFeedbackHistory: NonNullable<QueryResolvers['programmeFeedbackHistory']> = async (
  _,
  { id, ...page },
  context,
) => {
  const programmeId = await context.views.feedbackOwner(id);
  const key = programmeId === null ? null : feedbackKey(programmeId, id);
  return historyAt(context, 'Query.programmeFeedbackHistory', key, page);
};

import { feedbackKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const programmeFeedback: NonNullable<QueryResolvers['programmeFeedback']> = async (
  _,
  { id },
  { truth, views },
) => {
  const programmeId = await views.feedbackOwner(id);
  return programmeId === null ? null : truth.find('ProgrammeFeedback', feedbackKey(programmeId, id));
};

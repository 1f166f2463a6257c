import { feedbackKey, programmeKey } from '../store/keys.ts';
import type { ProgrammeFeedbackResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const ProgrammeFeedback: ProgrammeFeedbackResolvers = {
  programme: ({ programmeId }, _, { truth }) => truth.find('Programme', programmeKey(programmeId)),
  ngo: ({ ngoId }, _, { truth }) => truth.ngo(ngoId),
  history: ({ programmeId, id }, args, context) =>
    historyOf(context, 'ProgrammeFeedback.history', feedbackKey(programmeId, id), args),
};

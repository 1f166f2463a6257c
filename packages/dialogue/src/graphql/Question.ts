import { questionKey } from '../store/keys.ts';
import type { QuestionResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { ngoReference } from './references.ts';

export const Question: QuestionResolvers = {
  ngo: ({ ngoId }) => ngoReference(ngoId),
  taskForce: ({ taskForceId }, _args, { index }) => index.taskForce(taskForceId),
  ...recordFields('Question', ({ taskForceId, id }) => questionKey(taskForceId, id)),
};

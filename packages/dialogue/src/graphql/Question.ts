import type { QuestionResolvers } from './generated/resolver-types.ts';
import { ngoReference } from './references.ts';

export const Question: QuestionResolvers = {
  ngo: ({ ngoId }) => ngoReference(ngoId),
};

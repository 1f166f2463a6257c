import { ngoKey } from '../store/keys.ts';
import type { ProgrammeFeedbackResolvers } from './generated/resolver-types.ts';

export const ProgrammeFeedback: ProgrammeFeedbackResolvers = {
  ngo: ({ ngoId }, _, { truth }) => truth.find('Ngo', ngoKey(ngoId)),
};

import { maySee } from '@liaison/kernel';
import { isTextPublic } from '../domain/task-force.ts';
import type { ContributionResolvers } from './generated/resolver-types.ts';
import { memberStateReference, ngoReference } from './references.ts';

export const Contribution: ContributionResolvers = {
  text: (contribution, _args, context) =>
    isTextPublic(contribution) || maySee(context, 'drafts:read', 'Contribution.text') ? contribution.text : null,
  ngo: ({ ngoId }) => ngoReference(ngoId),
  memberStates: ({ memberStates }) => memberStates.map(memberStateReference),
  taskForce: ({ taskForceId }, _args, { index }) => index.taskForce(taskForceId),
};

import { isInAudience } from '@liaison/kernel/reader';
import type { Audience } from '@liaison/kernel/reader';
import { audienceOfText, reviewersAndSender } from '../domain/task-force.ts';
import { contributionKey } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { ContributionResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';
import { memberStateReference, ngoReference } from './references.ts';

export const Contribution: ContributionResolvers = {
  text: (contribution, _args, context) =>
    mayRead(context, 'Contribution.text', audienceOfText(contribution)) ? contribution.text : null,
  ngo: ({ ngoId }) => ngoReference(ngoId),
  memberStates: ({ memberStates }) => memberStates.map(memberStateReference),
  declinedBecause: (contribution, _args, context) => {
    const { declinedBecause } = contribution;
    if (declinedBecause === undefined) return null;
    return mayRead(context, 'Contribution.declinedBecause', reviewersAndSender(contribution)) ? declinedBecause : null;
  },
  taskForce: ({ taskForceId }, _args, { index }) => index.taskForce(taskForceId),
  ...recordFields('Contribution', ({ taskForceId, id }) => contributionKey(taskForceId, id)),
};

function mayRead({ actor, withheld }: Context, coordinate: string, audience: Audience): boolean {
  if (isInAudience(audience, actor)) return true;
  withheld.add(coordinate);
  return false;
}

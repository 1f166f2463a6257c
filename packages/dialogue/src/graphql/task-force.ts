import { isInAudience } from '@liaison/kernel/reader';
import type { Audience } from '@liaison/kernel/reader';
import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import type { Position } from '@liaison/kernel/schema';
import { audienceOfText, listReaders } from '../domain/task-force.ts';
import type { DatedPosition } from '../domain/task-force.ts';
import { contributionKey, questionKey, taskForceKey } from '../record-keys.ts';
import { CONTRIBUTION, QUESTION } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createRecordFields, findVisible } from './record-fields.ts';
import { referToMemberState, referToNgo } from './references.ts';

export const resolvers = {
  Query: {
    taskForce: (_root, { id }, { index }) => index.taskForce(id),
    taskForces: (_root, _args, { index }) => index.taskForces(),
    contribution: (_root, { id }, context) => findVisible(CONTRIBUTION, id, context),
    question: (_root, { id }, context) => findVisible(QUESTION, id, context),
  },

  TaskForce: {
    body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
    contributions: async ({ id }, args, { taskForceLists }) => {
      const scope = { coordinate: 'TaskForce.contributions', arguments: { id } };
      const { first, after } = parsePage(scope, args);
      const page = await taskForceLists.contributions(id, { first, after: after && parsePosition(after) });
      return toConnection(scope, page, (node) => ({ node, position: [node.submittedOn, node.id] }));
    },
    questions: async ({ id }, args, { taskForceLists }) => {
      const scope = { coordinate: 'TaskForce.questions', arguments: { id } };
      const { first, after } = parsePage(scope, args);
      const page = await taskForceLists.questions(id, { first, after: after && parsePosition(after) });
      return toConnection(scope, page, (node) => ({ node, position: [node.askedOn, node.id] }));
    },
    digest: ({ id }, _args, { taskForceLists }) => taskForceLists.digest(id),
    ...createRecordFields('TaskForce', ({ id }) => taskForceKey(id)),
  },

  ThemeDigest: {
    memberStates: ({ memberStates }) => memberStates.map(referToMemberState),
  },

  Contribution: {
    text: (contribution, _args, context) =>
      mayRead(context, 'Contribution.text', audienceOfText(contribution)) ? contribution.text : null,
    ngo: ({ ngoId }) => referToNgo(ngoId),
    memberStates: ({ memberStates }) => memberStates.map(referToMemberState),
    declinedBecause: (contribution, _args, context) => {
      const { declinedBecause } = contribution;
      if (declinedBecause === undefined) return null;
      return mayRead(context, 'Contribution.declinedBecause', listReaders(contribution)) ? declinedBecause : null;
    },
    taskForce: ({ taskForceId }, _args, { index }) => index.taskForce(taskForceId),
    ...createRecordFields('Contribution', ({ taskForceId, id }) => contributionKey(taskForceId, id)),
  },

  Question: {
    ngo: ({ ngoId }) => referToNgo(ngoId),
    taskForce: ({ taskForceId }, _args, { index }) => index.taskForce(taskForceId),
    ...createRecordFields('Question', ({ taskForceId, id }) => questionKey(taskForceId, id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  TaskForce: readEach('id', (id, { index }: Context) => index.taskForce(id)),
  Contribution: readEach('id', (id, context: Context) => findVisible(CONTRIBUTION, id, context)),
  Question: readEach('id', (id, context: Context) => findVisible(QUESTION, id, context)),
};

function mayRead({ actor, withheld }: Context, coordinate: string, audience: Audience): boolean {
  if (isInAudience(audience, actor)) return true;
  withheld.add(coordinate);
  return false;
}

function parsePosition([on, id]: Position): DatedPosition {
  return { on: String(on), id: String(id) };
}

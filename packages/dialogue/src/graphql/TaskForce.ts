import { parsePage, toConnection } from '@liaison/kernel/schema';
import type { Position } from '@liaison/kernel/schema';
import type { DatedPosition } from '../domain/task-force.ts';
import { taskForceKey } from '../store/keys.ts';
import type { TaskForceResolvers } from './generated/resolver-types.ts';
import { recordFields } from './record-fields.ts';

export const TaskForce: TaskForceResolvers = {
  body: ({ bodyCode }, _args, { index }) => index.body(bodyCode),
  contributions: async ({ id }, args, { taskForceLists }) => {
    const scope = { coordinate: 'TaskForce.contributions', arguments: { id } };
    const { first, after } = parsePage(scope, args);
    const page = await taskForceLists.contributions(id, { first, after: after && toDatedPosition(after) });
    return toConnection(scope, page, (node) => ({ node, position: [node.submittedOn, node.id] }));
  },
  questions: async ({ id }, args, { taskForceLists }) => {
    const scope = { coordinate: 'TaskForce.questions', arguments: { id } };
    const { first, after } = parsePage(scope, args);
    const page = await taskForceLists.questions(id, { first, after: after && toDatedPosition(after) });
    return toConnection(scope, page, (node) => ({ node, position: [node.askedOn, node.id] }));
  },
  digest: ({ id }, _args, { taskForceLists }) => taskForceLists.digest(id),
  ...recordFields('TaskForce', ({ id }) => taskForceKey(id)),
};

function toDatedPosition([on, id]: Position): DatedPosition {
  return { on: String(on), id: String(id) };
}

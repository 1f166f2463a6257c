import { readChanges } from '@liaison/kernel/record';
import { parseFirst } from '@liaison/kernel/schema';
import type { QueryResolvers, RecordKind } from '../generated/resolver-types.ts';

export const changes: NonNullable<QueryResolvers['changes']> = async (
  _,
  { since = null, kinds = null, first },
  context,
) => {
  const page = await readChanges(context.logs, context.actor, { since, kinds, first: parseFirst(first) });
  // The ledgers of the subgraphs know no other kinds than the schema: a test holds them together.
  return { ...page, nodes: page.nodes.map((node) => ({ ...node, kind: node.kind as RecordKind })) };
};

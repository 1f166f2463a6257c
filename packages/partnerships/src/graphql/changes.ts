import { readChanges } from '@liaison/kernel/record';
import { parseFirst } from '@liaison/kernel/schema';
import type { RecordKind, Resolvers } from './generated/resolver-types.ts';

export const resolvers = {
  Query: {
    /** Reads the logs of all subgraphs. Their change feeds know no other kinds than the schema: a test holds this. */
    changes: async (_root, { since = null, kinds = null, first }, { logs, actor }) => {
      const page = await readChanges(logs, actor, { since, kinds, first: parseFirst(first) });
      return { ...page, nodes: page.nodes.map((node) => ({ ...node, kind: node.kind as RecordKind })) };
    },
  },
} satisfies Partial<Resolvers>;

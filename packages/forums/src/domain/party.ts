import * as v from 'valibot';

/**
 * An NGO or a Member State that takes part in something. The name is the one it took part under: what it is called today
 * is known to another subgraph.
 */
export const party = v.variant('type', [
  v.object({ type: v.literal('Ngo'), id: v.string(), name: v.string() }),
  v.object({ type: v.literal('MemberState'), code: v.string(), name: v.string() }),
]);
export type Party = v.InferOutput<typeof party>;

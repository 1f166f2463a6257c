export const SUBGRAPH_NAMES = ['partnerships', 'forums', 'dialogue'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

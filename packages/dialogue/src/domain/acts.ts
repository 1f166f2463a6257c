import type { Acts } from '@liaison/kernel';

/** Who may do what in this subgraph, by mutation. */
export const ACTS = {} as const satisfies Acts;

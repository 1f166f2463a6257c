import { projection as dialogue } from '@liaison/dialogue';
import { projection as forums } from '@liaison/forums';
import type { Projection } from '@liaison/kernel/record';
import { projection as partnerships } from '@liaison/partnerships';
import type { SubgraphName } from './subgraph-names.ts';

/** The projection of each subgraph, for functions that only apply logs. */
export const PROJECTIONS: Readonly<Record<SubgraphName, Projection>> = { partnerships, forums, dialogue };

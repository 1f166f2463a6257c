import { projection as dialogue } from '@liaison/dialogue';
import { projection as forums } from '@liaison/forums';
import type { Projection } from '@liaison/kernel/record';
import { projection as partnerships } from '@liaison/partnerships';
import type { SubgraphName } from './subgraph-names.ts';

/** How the views of each subgraph are derived: all that those who only apply logs need of it. */
export const PROJECTIONS: Readonly<Record<SubgraphName, Projection>> = { partnerships, forums, dialogue };

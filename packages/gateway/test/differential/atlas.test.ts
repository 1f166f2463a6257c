import { compareGraph } from './compare-graph.ts';
import { syntheticGraph } from './graphs.ts';

compareGraph(syntheticGraph('atlas'));

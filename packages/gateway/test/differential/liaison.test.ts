import { compareGraph } from './compare-graph.ts';
import { liaisonGraph } from './graphs.ts';

compareGraph(liaisonGraph());

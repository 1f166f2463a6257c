import type { Bundle } from './build.ts';
import type { CandidateId, LayerName } from './candidates.ts';
import type { ColdStarts } from './cold.ts';
import type { WarmFigures, WarmPlan } from './warm.ts';

export interface LayerMeasurements {
  readonly layer: LayerName;
  readonly bundles: ReadonlyMap<CandidateId, Bundle>;
  readonly cold: ColdStarts;
  readonly warm: ReadonlyMap<CandidateId, WarmFigures>;
  /** Of the process that serves the subgraphs over HTTP, after load. */
  readonly subgraphsRssBytes: number;
  readonly plan: WarmPlan;
}

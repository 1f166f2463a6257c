import type { Lag } from '../sweep.ts';
import { nameNamespace } from './metrics.ts';
import type { MetricDirective } from './metrics.ts';

/** The log line of a sweep, which CloudWatch reads as metrics. */
export interface LagLine {
  readonly timestamp: string;
  readonly level: 'INFO';
  readonly message: 'sweep';
  readonly _aws: { readonly Timestamp: number; readonly CloudWatchMetrics: readonly MetricDirective[] };
  readonly Subgraph: string;
  readonly UnappliedAge: number;
  readonly Unapplied: number;
}

/** The line of one subgraph, with metrics in CloudWatch's embedded format. `now` is in milliseconds since 1970. */
export function createLagLine(subgraph: string, { unapplied, ageSeconds }: Lag, now: number, stage: string): LagLine {
  const Metrics = [
    { Name: 'UnappliedAge', Unit: 'Seconds' },
    { Name: 'Unapplied', Unit: 'Count' },
  ];
  return {
    timestamp: new Date(now).toISOString(),
    level: 'INFO',
    message: 'sweep',
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [{ Namespace: nameNamespace(stage), Dimensions: [['Subgraph']], Metrics }],
    },
    Subgraph: subgraph,
    UnappliedAge: ageSeconds,
    Unapplied: unapplied,
  };
}

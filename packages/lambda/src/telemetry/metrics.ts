import { readTrustedName } from '@liaison/server';
import type { AnsweredRequest } from '@liaison/server';

/** The namespace of the metrics of a stage in CloudWatch. It separates two stages in one account. */
export function nameNamespace(stage: string): string {
  return stage === '' ? 'Liaison' : `Liaison/${stage}`;
}

/** Metrics of all requests together. */
const OF_ALL = [
  { Name: 'Requests', Unit: 'Count' },
  { Name: 'Errors', Unit: 'Count' },
  { Name: 'Refused', Unit: 'Count' },
  { Name: 'RateLimited', Unit: 'Count' },
  { Name: 'ColdStarts', Unit: 'Count' },
  { Name: 'Latency', Unit: 'Milliseconds' },
  { Name: 'ReadUnits', Unit: 'Count' },
  { Name: 'WriteUnits', Unit: 'Count' },
] as const;

/** Metrics of each trusted document. Every pair of a metric and a name costs as much as one more metric. */
const OF_ONE_OPERATION = OF_ALL.filter(({ Name }) => ['Requests', 'Latency', 'ReadUnits'].includes(Name));

type MetricName = (typeof OF_ALL)[number]['Name'];

export interface MetricDirective {
  readonly Namespace: string;
  readonly Dimensions: readonly (readonly string[])[];
  readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
}

/** The part of a log line that CloudWatch reads as metrics. */
export type EmbeddedMetrics = Readonly<Record<MetricName, number>> & {
  readonly _aws: { readonly Timestamp: number; readonly CloudWatchMetrics: readonly MetricDirective[] };
  /** The dimension: the name of a trusted document. There are as many as were compiled in. */
  readonly OperationName?: string;
};

/**
 * Metrics of one request in CloudWatch's embedded format. The only dimension is the name of a trusted document: with
 * names that callers choose, each name would be a metric of its own.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createMetrics(answered: AnsweredRequest, isColdStart: boolean, stage = ''): EmbeddedMetrics {
  const Namespace = nameNamespace(stage);
  const { request, operationState, fault, isRefused, codes, milliseconds } = answered;
  const name = operationState && readTrustedName(operationState);
  const { readUnits = 0, writeUnits = 0 } = operationState?.meter.total() ?? {};
  const ofOne: MetricDirective[] =
    name === null ? [] : [{ Namespace, Dimensions: [['OperationName']], Metrics: OF_ONE_OPERATION }];
  return {
    _aws: {
      Timestamp: Date.parse(request.now),
      CloudWatchMetrics: [{ Namespace, Dimensions: [[]], Metrics: OF_ALL }, ...ofOne],
    },
    ...(name !== null && { OperationName: name }),
    Requests: 1,
    Errors: flag(fault !== null),
    Refused: flag(isRefused),
    RateLimited: flag(codes.includes('RATE_LIMITED')),
    ColdStarts: flag(isColdStart),
    Latency: Math.round(milliseconds * 100) / 100,
    ReadUnits: readUnits,
    WriteUnits: writeUnits,
  };
}

function flag(isSet: boolean): number {
  return isSet ? 1 : 0;
}

/// <reference path="../.sst/platform/config.d.ts" />
import { api } from './api';
import { explorer } from './explorer';
import { CLOUDFRONT_REGION } from './firewall';
import { cdn, firewall } from './front';
import { gateway, subgraphs } from './graph';
import { projectors } from './projectors';
import { missedBells, missedRuns } from './queues';
import { runners } from './schedules';
import { gatewayTable, subgraphNames, tables } from './storage';

/** A series of CloudWatch's; what alarms watch and the dashboard shows. */
export interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions?: Readonly<Record<string, $util.Input<string>>>;
  /** Where it is kept, if not in the stage's region. */
  readonly region?: string;
}

/** Of the stage's own metrics (docs/observability.md). */
const LIAISON = `Liaison/${$app.stage}`;

export const functions = [gateway, ...subgraphs, explorer, ...projectors, ...runners];
const allTables = [...Object.values(tables).flatMap(({ truth, views }) => [truth, views]), gatewayTable];

export function ofRequests(metricName: string): Metric[] {
  return [{ namespace: LIAISON, metricName }];
}

export function ofSubgraphs(metricName: string): Metric[] {
  return subgraphNames.map((Subgraph) => ({ namespace: LIAISON, metricName, dimensions: { Subgraph } }));
}

export function ofFunctions(metricName: string, some = functions): Metric[] {
  return some.map(({ name }) => ({ namespace: 'AWS/Lambda', metricName, dimensions: { FunctionName: name } }));
}

export function ofGateway(metricName: string): Metric[] {
  return ofFunctions(metricName, [gateway]);
}

export function ofProjectors(metricName: string): Metric[] {
  return ofFunctions(metricName, projectors);
}

export function ofTables(metricName: string): Metric[] {
  return allTables.map(({ name }) => ({ namespace: 'AWS/DynamoDB', metricName, dimensions: { TableName: name } }));
}

export function ofQueues(metricName: string): Metric[] {
  return [missedBells, missedRuns].map(({ nodes: { queue } }) => ({
    namespace: 'AWS/SQS',
    metricName,
    dimensions: { QueueName: queue.name },
  }));
}

export function ofApi(metricName: string): Metric[] {
  return [{ namespace: 'AWS/ApiGateway', metricName, dimensions: { ApiId: api.nodes.api.id } }];
}

/** None where there is no CDN. */
export function ofCdn(metricName: string): Metric[] {
  if (cdn === null) return [];
  const DistributionId = cdn.nodes.distribution.apply(({ id }) => id);
  const dimensions = { DistributionId, Region: 'Global' };
  return [{ namespace: 'AWS/CloudFront', metricName, dimensions, region: CLOUDFRONT_REGION }];
}

/** None where there is no firewall. */
export function ofFirewall(metricName: string): Metric[] {
  if (firewall === null) return [];
  const dimensions = { WebACL: firewall.visibilityConfig.metricName, Rule: 'ALL' };
  return [{ namespace: 'AWS/WAFV2', metricName, dimensions, region: CLOUDFRONT_REGION }];
}

/** Of the whole account, month by month; kept in one region, and only where the account lets it be (docs/deploy.md). */
export function ofAccount(): Metric[] {
  const dimensions = { Currency: 'USD' };
  return [{ namespace: 'AWS/Billing', metricName: 'EstimatedCharges', dimensions, region: CLOUDFRONT_REGION }];
}

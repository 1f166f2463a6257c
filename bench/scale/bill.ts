import type { Footprints } from './footprints.ts';
import { FREE, PRICES } from './prices.ts';
import type { PriceName } from './prices.ts';
import { loadOf } from './workload.ts';
import type { Size } from './workload.ts';

/** So many units of one price. */
export interface Item {
  readonly service: string;
  readonly what: string;
  readonly price: PriceName;
  readonly units: number;
}

/** Kilobytes of an answer on the way to the caller, compressed. */
export const ANSWER_KB = 6;
/** Bytes of the log for a request: its line with metrics, Lambda's own three lines, the API's line. */
export const LOG_BYTES = 2200;
/** Kept for ninety days in production. */
const LOG_MONTHS = 3;
/** Seconds of Lambda's time for a start, which are paid for; `docs/performance.md` has what was measured on one machine. */
export const START_SECONDS = 0.6;

/** What `infra/plans/production.single.jsonl` has; a test compares. */
export const DEPLOYED = {
  /** GB of memory of the gateway, and of the functions behind it: projectors and schedules. */
  gatewayGb: 1,
  behindGb: 0.5,
  /** Metrics that alarms watch: an alarm over several is paid for each. */
  alarmMetrics: 41,
  /** Of the web ACL. */
  rules: 2,
};
/** Of a projector's call, which finds most of its work done; and of a sweep. */
const BELL_SECONDS = 0.1;
const SWEEP_SECONDS = 0.5;
/** Every five minutes, and once a day. */
const RUNS = 12 * 730 + 30;
/** Commits that come within the two seconds of one batch are projected by one call; here each counts by itself. */
const CALLS_AN_ACT = 1;
/** Of a sweep: checkpoint and head of three subgraphs. */
const SWEEP_READ_UNITS = 6;
/** Long polling of two queues that stay empty is not ours: nothing reads them but people. */
const QUEUE_REQUESTS = 1000;

/** Metrics of the stage: eight of all requests, three of each trusted document, two of each subgraph. */
export const METRICS = 8 + 3 * 23 + 2 * 3;

const MB_A_GB = 1024;
const KB_A_GB = MB_A_GB * 1024;

/** What one stage of kind production uses in a month, in the topology `single`. */
export function billOf(size: Size, footprints: Footprints, { hasCdn = true }: { hasCdn?: boolean } = {}): Item[] {
  const load = loadOf(size, footprints, hasCdn);
  const requests = size.requests + size.acts;
  const behind = size.acts * CALLS_AN_ACT + RUNS;
  const startSeconds = load.atOrigin * size.coldStarts * START_SECONDS;
  const behindSeconds = size.acts * CALLS_AN_ACT * BELL_SECONDS + RUNS * SWEEP_SECONDS;
  const logGb = (load.atOrigin * LOG_BYTES) / (KB_A_GB * 1024);
  const packs = footprints.packs.reduce((sum, { readUnits }) => sum + readUnits, 0);
  const item = (service: string, what: string, price: PriceName, units: number): Item => ({
    service,
    what,
    price,
    units,
  });
  return [
    item('CloudFront', 'requests', 'cdnRequest', requests),
    item('CloudFront', `answers of ${ANSWER_KB} KB`, 'cdnGb', (requests * ANSWER_KB) / KB_A_GB),
    item('CloudFront', 'the function that says who asks', 'cdnFunctionCall', requests),
    item('WAF', 'web ACL', 'webAclMonth', 1),
    item('WAF', 'rules', 'ruleMonth', DEPLOYED.rules),
    item('WAF', 'requests looked at', 'inspectedRequest', requests),
    item('API Gateway', 'requests that no cache answered', 'httpApiRequest', load.atOrigin),
    item('Lambda', 'calls', 'lambdaRequest', load.atOrigin + behind),
    item('Lambda', 'the gateway, 1,024 MB', 'lambdaGbSecond', (load.busySeconds + startSeconds) * DEPLOYED.gatewayGb),
    item('Lambda', 'projectors and schedules, 512 MB', 'lambdaGbSecond', behindSeconds * DEPLOYED.behindGb),
    item('DynamoDB', 'reads', 'readUnit', load.readUnits + load.atOrigin * size.coldStarts * packs),
    item('DynamoDB', 'reads of projectors and sweeps', 'readUnit', behind * SWEEP_READ_UNITS),
    item('DynamoDB', 'writes of acts', 'writeUnit', load.writeUnits),
    item('DynamoDB', 'buckets of callers with a key or token', 'writeUnit', load.withCredentials),
    item('DynamoDB', 'tables', 'tableGbMonth', size.truthGb + size.viewsGb),
    item('DynamoDB', 'point-in-time recovery', 'recoveryGbMonth', size.truthGb),
    item('CloudWatch', 'logs taken in', 'logGb', logGb),
    item('CloudWatch', 'logs kept', 'logGbMonth', logGb * LOG_MONTHS),
    item('CloudWatch', 'metrics of our own', 'metricMonth', METRICS),
    item('CloudWatch', 'alarms, by metric', 'alarmMetricMonth', DEPLOYED.alarmMetrics),
    item('CloudWatch', 'dashboard', 'dashboardMonth', 1),
    item('Route 53', 'hosted zone', 'zoneMonth', 1),
    item('SQS', 'queues for what failed', 'queueRequest', QUEUE_REQUESTS),
    item('EventBridge Scheduler', 'runs', 'scheduledRun', RUNS),
  ];
}

export function costOf({ price, units }: Item): number {
  return PRICES[price].usd * units;
}

export function totalCost(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + costOf(item), 0);
}

/** What of it AWS gives every account each month, in dollars. */
export function freeOf(items: readonly Item[]): number {
  const used = new Map<PriceName, number>();
  for (const { price, units } of items) used.set(price, (used.get(price) ?? 0) + units);
  return [...used].reduce((sum, [price, units]) => sum + Math.min(units, FREE[price] ?? 0) * PRICES[price].usd, 0);
}

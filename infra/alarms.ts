/// <reference path="../.sst/platform/config.d.ts" />
import { alarmEmail } from './environment';
import { CLOUDFRONT_REGION } from './firewall';
import * as metrics from './metrics';
import type { Metric } from './metrics';
import { settingsOf } from './stages';

const { alarms } = settingsOf($app.stage);
const prefix = `${$app.name}-${$app.stage}`;

/** One condition that somebody should hear of; docs/deploy.md has a row for each. */
interface Condition {
  readonly metrics: readonly Metric[];
  readonly stat: 'Sum' | 'Maximum' | 'p99';
  readonly above: number;
  /** Of so many periods of five minutes, in how many it must hold: 1 of 1 unless told otherwise. */
  readonly holds?: readonly [times: number, of: number];
  /** Seconds of a period, where five minutes do not fit. */
  readonly period?: number;
  /** Silence is as bad as the condition itself. */
  readonly mustSpeak?: boolean;
}

function conditionsOf(monthlyCharges: number): Record<string, Condition> {
  return {
    FunctionErrors: { metrics: metrics.ofFunctions('Errors'), stat: 'Sum', above: 0 },
    FunctionThrottles: { metrics: metrics.ofFunctions('Throttles'), stat: 'Sum', above: 0 },
    RequestErrors: { metrics: metrics.ofRequests('Errors'), stat: 'Sum', above: 5 },
    ServerErrors: { metrics: metrics.ofApi('5xx'), stat: 'Sum', above: 5 },
    SlowAnswers: { metrics: metrics.ofGateway('Duration'), stat: 'p99', above: 5000, holds: [3, 3] },
    TableReadThrottles: { metrics: metrics.ofTables('ReadThrottleEvents'), stat: 'Sum', above: 10, holds: [2, 3] },
    TableWriteThrottles: { metrics: metrics.ofTables('WriteThrottleEvents'), stat: 'Sum', above: 10, holds: [2, 3] },
    // The sweep says it each five minutes: where it says nothing, nobody knows.
    UnappliedAge: {
      metrics: metrics.ofSubgraphs('UnappliedAge'),
      stat: 'Maximum',
      above: 600,
      holds: [3, 3],
      mustSpeak: true,
    },
    IteratorAge: { metrics: metrics.ofProjectors('IteratorAge'), stat: 'Maximum', above: 300_000, holds: [2, 3] },
    DeadLetters: { metrics: metrics.ofQueues('ApproximateNumberOfMessagesVisible'), stat: 'Maximum', above: 0 },
    Blocked: { metrics: metrics.ofFirewall('BlockedRequests'), stat: 'Sum', above: 10_000 },
    // Told four times a day.
    Charges: { metrics: metrics.ofAccount(), stat: 'Maximum', above: monthlyCharges, period: 6 * 3600 },
  };
}

/** Alarms tell topics of their own region. */
function createTopic(name: string, region?: string): aws.sns.Topic {
  const topic = new aws.sns.Topic(name, { name: `${prefix}-${name}`, region });
  if (alarmEmail !== '') {
    // Nothing is sent before the reader has followed the link in the first mail.
    new aws.sns.TopicSubscription(`${name}Email`, {
      topic: topic.arn,
      protocol: 'email',
      endpoint: alarmEmail,
      region,
    });
  }
  return topic;
}

/** What CloudWatch takes in one alarm; it would say so halfway through a deployment. */
const MOST_METRICS = 10;

/**
 * Goes off where the metrics together are above the bound: their sum, or the largest of them. Throws where they are more than
 * one alarm can watch.
 */
function createAlarm(name: string, condition: Condition, topic: aws.sns.Topic): aws.cloudwatch.MetricAlarm {
  const { stat, above, holds: [times, of] = [1, 1], period = 300, mustSpeak = false } = condition;
  const [{ region }] = condition.metrics;
  if (condition.metrics.length > MOST_METRICS) {
    throw new Error(
      `${name} watches ${condition.metrics.length} metrics: give it to two alarms of ${MOST_METRICS} at most.`,
    );
  }
  return new aws.cloudwatch.MetricAlarm(`Alarm${name}`, {
    name: `${prefix}-${name}`,
    alarmDescription: `What it means and what to do: docs/deploy.md, ${name}`,
    region,
    comparisonOperator: 'GreaterThanThreshold',
    threshold: above,
    datapointsToAlarm: times,
    evaluationPeriods: of,
    treatMissingData: mustSpeak ? 'breaching' : 'notBreaching',
    metricQueries: [
      {
        id: 'together',
        expression: stat === 'Sum' ? 'SUM(METRICS())' : 'MAX(METRICS())',
        label: name,
        returnData: true,
      },
      ...condition.metrics.map(({ namespace, metricName, dimensions }, index) => ({
        id: `m${index}`,
        metric: { namespace, metricName, dimensions, stat, period },
      })),
    ],
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });
}

/** None where nobody is to be woken. */
export const alarmArns = alarms === null ? [] : createAlarms(conditionsOf(alarms.monthlyCharges));

function createAlarms(conditions: Record<string, Condition>): $util.Output<string>[] {
  const topic = createTopic('Alarms');
  const distantTopic = createTopic('DistantAlarms', CLOUDFRONT_REGION);
  return Object.entries(conditions)
    .filter(([, { metrics: watched }]) => watched.length > 0)
    .map(([name, condition]) => {
      const isDistant = condition.metrics.some(({ region }) => region !== undefined);
      return createAlarm(name, condition, isDistant ? distantTopic : topic).arn;
    });
}

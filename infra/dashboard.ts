/// <reference path="../.sst/platform/config.d.ts" />
import { alarmArns } from './alarms';
import * as metrics from './metrics';
import type { Metric } from './metrics';
import { settingsOf } from './stages';

/** A line of a graph: a metric, how it is counted together, and what it is called. */
interface Line {
  readonly metrics: readonly Metric[];
  readonly stat: string;
  /** Of a single metric; several are told apart by their dimensions. */
  readonly label?: string;
}

/** From the caller inwards: what he meets, what answers him, what it is kept in, what goes on behind it. */
const GRAPHS: Readonly<Record<string, readonly Line[]>> = {
  'Requests and refusals': [
    { metrics: metrics.ofRequests('Requests'), stat: 'Sum' },
    { metrics: metrics.ofRequests('Refused'), stat: 'Sum' },
    { metrics: metrics.ofRequests('RateLimited'), stat: 'Sum' },
    { metrics: metrics.ofRequests('Errors'), stat: 'Sum' },
  ],
  'Milliseconds to an answer': [
    { metrics: metrics.ofRequests('Latency'), stat: 'p50', label: 'p50' },
    { metrics: metrics.ofRequests('Latency'), stat: 'p99', label: 'p99' },
  ],
  'Units of the tables': [
    { metrics: metrics.ofRequests('ReadUnits'), stat: 'Sum' },
    { metrics: metrics.ofRequests('WriteUnits'), stat: 'Sum' },
  ],
  'API: requests that failed': [
    { metrics: metrics.ofApi('4xx'), stat: 'Sum' },
    { metrics: metrics.ofApi('5xx'), stat: 'Sum' },
  ],
  'Requests that met the CDN, and of them the API': [
    { metrics: metrics.ofCdn('Requests'), stat: 'Sum', label: 'CDN' },
    { metrics: metrics.ofApi('Count'), stat: 'Sum', label: 'API' },
  ],
  'Firewall: requests that were turned away': [{ metrics: metrics.ofFirewall('BlockedRequests'), stat: 'Sum' }],
  'Functions at once': [{ metrics: metrics.ofFunctions('ConcurrentExecutions'), stat: 'Maximum' }],
  'Functions that failed': [{ metrics: metrics.ofFunctions('Errors'), stat: 'Sum' }],
  'Cold starts': [{ metrics: metrics.ofRequests('ColdStarts'), stat: 'Sum' }],
  'Tables: read units': [{ metrics: metrics.ofTables('ConsumedReadCapacityUnits'), stat: 'Sum' }],
  'Tables: write units': [{ metrics: metrics.ofTables('ConsumedWriteCapacityUnits'), stat: 'Sum' }],
  'Tables: throttles': [
    { metrics: metrics.ofTables('ReadThrottleEvents'), stat: 'Sum' },
    { metrics: metrics.ofTables('WriteThrottleEvents'), stat: 'Sum' },
  ],
  'Seconds that views are behind': [{ metrics: metrics.ofSubgraphs('UnappliedAge'), stat: 'Maximum' }],
  'Milliseconds that streams are behind': [{ metrics: metrics.ofProjectors('IteratorAge'), stat: 'Maximum' }],
  'What was given up': [{ metrics: metrics.ofQueues('ApproximateNumberOfMessagesVisible'), stat: 'Maximum' }],
};

const COLUMNS = 3;
const [WIDTH, HEIGHT] = [24 / COLUMNS, 6];
const HOME = aws.getRegionOutput().region;

function graphs() {
  const shown = Object.entries(GRAPHS).filter(([, lines]) => lines.some(({ metrics: drawn }) => drawn.length > 0));
  return shown.map(([title, lines], index) => ({
    type: 'metric',
    x: (index % COLUMNS) * WIDTH,
    y: HEIGHT + Math.floor(index / COLUMNS) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    properties: { title, region: HOME, period: 300, metrics: lines.flatMap(drawing) },
  }));
}

/** As a dashboard writes a metric: namespace, name, then names and values of dimensions, then how it is drawn. */
function drawing({ metrics: drawn, stat, label }: Line) {
  return drawn.map(({ namespace, metricName, dimensions = {}, region }) => [
    namespace,
    metricName,
    ...Object.entries(dimensions).flat(),
    { stat, ...(label !== undefined && { label }), ...(region !== undefined && { region }) },
  ]);
}

/** What one looks at first, where there are alarms at all. */
if (settingsOf($app.stage).alarms !== null) {
  const alarms = { title: 'Alarms', alarms: alarmArns };
  new aws.cloudwatch.Dashboard('Dashboard', {
    dashboardName: `${$app.name}-${$app.stage}`,
    dashboardBody: $jsonStringify({
      widgets: [{ type: 'alarm', x: 0, y: 0, width: 24, height: HEIGHT, properties: alarms }, ...graphs()],
    }),
  });
}

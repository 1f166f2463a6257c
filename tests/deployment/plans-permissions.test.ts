import { describe, expect, it } from 'vitest';
import { mayDo, ofType, PLANS, statementsOf, SUBGRAPHS } from './plan.ts';

const TRUTH = 'BatchGetItem ConditionCheckItem GetItem PutItem Query';
const VIEWS = 'BatchGetItem DeleteItem GetItem PutItem Query';
const PROJECTED = { truth: 'BatchGetItem GetItem Query', views: 'DeleteItem GetItem PutItem' };
const KEYS_AND_BUCKETS = { 'table/GatewayState': 'GetItem UpdateItem' };
const SENDS = 'SendMessage';
const LOG_ALONE = 'GetItem Query where {"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":"LOG"}}';

/** What a function may do to the tables of subgraphs. */
function tablesOf(subgraphs: readonly string[], truth = TRUTH, views = VIEWS): Record<string, string> {
  const rows = subgraphs.flatMap((name) => [
    [`table/${name}`, truth],
    [`table/${name}Views`, views],
  ]);
  return Object.fromEntries(rows) as Record<string, string>;
}

function ownLog(name: string): Record<string, string> {
  return { [`log-group:/aws/lambda/${name}:*`]: 'CreateLogStream PutLogEvents' };
}

describe('a function may do what its code does, and no more', () => {
  it.each([PLANS['dev.single'], PLANS['production.single']])('where gateway and subgraphs are one', (plan) => {
    expect(mayDo(plan, 'GatewayRole')).toEqual({ ...tablesOf(SUBGRAPHS), ...KEYS_AND_BUCKETS, ...ownLog('Gateway') });
  });

  it('where each subgraph has a function: only the gateway may call it', () => {
    const plan = PLANS['production.split'];
    const graphs = SUBGRAPHS.map((name) => `function:${name}Graph`);
    expect(mayDo(plan, 'GatewayRole')).toEqual({
      ...Object.fromEntries(graphs.map((name) => [name, 'InvokeFunction'])),
      ...KEYS_AND_BUCKETS,
      ...ownLog('Gateway'),
    });
    const callers = ofType(plan, 'iam/role:Role').filter((role) =>
      statementsOf(role).some((statement) => JSON.stringify(statement).includes('GraphFunction')),
    );
    expect(callers.map(({ name }) => name)).toEqual(['GatewayRole']);
    expect(JSON.stringify(ofType(plan, 'lambda/permission:Permission'))).not.toContain('GraphFunction');
  });

  it('where each subgraph has a function: it reaches its own tables, and one the logs of the others', () => {
    const plan = PLANS['production.split'];
    for (const name of ['Forums', 'Dialogue']) {
      expect(mayDo(plan, `${name}GraphRole`)).toEqual({ ...tablesOf([name]), ...ownLog(`${name}Graph`) });
    }
    expect(mayDo(plan, 'PartnershipsGraphRole')).toEqual({
      ...tablesOf(['Partnerships']),
      'table/Forums': LOG_ALONE,
      'table/Dialogue': LOG_ALONE,
      ...ownLog('PartnershipsGraph'),
    });
  });

  it.each(Object.values(PLANS))('behind the graph', (plan) => {
    for (const name of SUBGRAPHS) {
      expect(mayDo(plan, `${name}ProjectorRole`)).toEqual({
        ...tablesOf([name], PROJECTED.truth, PROJECTED.views),
        [`table/${name}/stream`]: 'DescribeStream GetRecords GetShardIterator ListStreams',
        'queue/MissedBells': SENDS,
        ...ownLog(`${name}Projector`),
      });
    }
    const sweep = tablesOf(SUBGRAPHS, PROJECTED.truth, PROJECTED.views);
    expect(mayDo(plan, 'SweepRole')).toEqual({ ...sweep, 'queue/MissedRuns': SENDS, ...ownLog('Sweep') });
    const reminders = { ...tablesOf(['Dialogue']), 'queue/MissedRuns': SENDS, ...ownLog('Reminders') };
    expect(mayDo(plan, 'RemindersRole')).toEqual(reminders);
    expect(mayDo(plan, 'ExplorerRole')).toEqual(ownLog('Explorer'));
    for (const name of ['Sweep', 'Reminders']) {
      const called = { [`function:${name}`]: 'InvokeFunction', 'queue/MissedRuns': SENDS };
      expect(mayDo(plan, `${name}ClockRole`)).toEqual(called);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRAPHQL_VARY_HEADERS } from '../../packages/server/src/http/headers.ts';
import { arnOf, named, ofType, PLANS } from './plan.ts';

describe.each(['production.single', 'production.split'] as const)('the plan %s', (name) => {
  const plan = PLANS[name];

  it('keeps its tables, and lets what cannot be recomputed be taken back', () => {
    expect(plan.outputs['_protect']).toBe(true);
    for (const { name, inputs, retainOnDelete } of ofType(plan, 'dynamodb/table:Table')) {
      expect(retainOnDelete, name).toBe(true);
      const isDerived = name.endsWith('ViewsTable');
      expect(inputs['deletionProtectionEnabled'] ?? false).toBe(!isDerived);
      expect(inputs['pointInTimeRecovery']).toEqual(
        isDerived ? { enabled: false } : { enabled: true, recoveryPeriodInDays: 35 },
      );
    }
  });

  it('has a firewall before the CDN, which turns away addresses that ask too often', () => {
    const distribution = named(plan, 'cloudfront/distribution:Distribution', 'FrontDistribution');
    expect(distribution.inputs['webAclId']).toContain('<Firewall>');
    const { inputs } = named(plan, 'wafv2/webAcl:WebAcl', 'Firewall');
    expect(inputs).toMatchObject({ scope: 'CLOUDFRONT', region: 'us-east-1' });
    expect(JSON.stringify(inputs['rules'])).toContain('"aggregateKeyType":"IP"');
    // A sample would hold addresses, tokens and keys.
    expect(plan.text).not.toContain('"sampledRequestsEnabled":true');
  });

  it('has the CDN show a secret, and tell who asks', () => {
    const { inputs, secrets } = named(plan, 'cloudfront/distribution:Distribution', 'FrontDistribution');
    expect(secrets).toEqual(['origins[0].customHeaders[0].value']);
    expect(inputs['origins']).toMatchObject([
      {
        customHeaders: [{ name: 'x-liaison-front', value: '<secret>' }],
        customOriginConfig: { originProtocolPolicy: 'https-only' },
      },
    ]);
    // What it does: plans-viewer.test.ts.
    const viewer = named(plan, 'cloudfront/function:Function', 'FrontViewer').inputs['code'];
    expect(viewer).toContain("'x-liaison-viewer'");
  });

  it('has both functions that the public asks know the CDN, and no other', () => {
    const routed = ofType(plan, 'apigatewayv2/integration:Integration').map(({ inputs }) => inputs['integrationUri']);
    const functions = ofType(plan, 'lambda/function:Function');
    const asked = functions.filter(({ inputs }) => routed.includes(arnOf(String(inputs.name))));
    expect(asked.map(({ name }) => name)).toEqual(['ExplorerFunction', 'GatewayFunction']);
    for (const each of functions) {
      const told = each.inputs.environment?.variables['LIAISON_FRONT_SECRETS'];
      expect([each.name, told]).toEqual([each.name, asked.includes(each) ? '<secret>' : undefined]);
    }
  });

  it('keeps answers apart by all that they depend on', () => {
    const policy = named(plan, 'cloudfront/cachePolicy:CachePolicy', 'FrontCache').inputs;
    expect(policy).toMatchObject({ minTtl: 0, defaultTtl: 0 });
    const text = readFileSync('docs/http.md', 'utf8');
    const [, vary = ''] = /^- `Vary` lists what an answer depends on: ([\s\S]*?)\.$/m.exec(text) ?? [];
    const depended = Array.from(vary.matchAll(/`([\w-]+)`/g), ([, header]) => header);
    const key = JSON.stringify(policy['parametersInCacheKeyAndForwardedToOrigin']);
    const headers = [...depended.filter((header) => header !== 'accept-encoding')].toSorted();
    expect(headers.length).toBeLessThanOrEqual(10);
    expect(key).toContain(`"headers":{"items":${JSON.stringify(headers)}}`);
    expect(depended.toSorted()).toEqual([...GRAPHQL_VARY_HEADERS, 'origin'].toSorted());
    expect(key).toContain('"enableAcceptEncodingBrotli":true');
  });

  it('wakes somebody for each of these, and says in docs/deploy.md what to do', () => {
    const alarms = ofType(plan, 'cloudwatch/metricAlarm:MetricAlarm');
    const watched = new Map(
      alarms.map(({ name, inputs }) => [
        name.replace(/^Alarm/, ''),
        new Set(inputs.metricQueries?.flatMap(({ metric }) => (metric ? [metric.metricName] : []))),
      ]),
    );
    expect(Object.fromEntries([...watched].map(([name, metrics]) => [name, [...metrics].join()]))).toEqual({
      Blocked: 'BlockedRequests',
      Charges: 'EstimatedCharges',
      DeadLetters: 'ApproximateNumberOfMessagesVisible',
      FunctionErrors: 'Errors',
      FunctionThrottles: 'Throttles',
      IteratorAge: 'IteratorAge',
      RequestErrors: 'Errors',
      ServerErrors: '5xx',
      SlowAnswers: 'Duration',
      TableReadThrottles: 'ReadThrottleEvents',
      TableWriteThrottles: 'WriteThrottleEvents',
      UnappliedAge: 'UnappliedAge',
    });
    const page = readFileSync('docs/deploy.md', 'utf8');
    for (const name of watched.keys()) expect(page).toContain(`| \`${name}\``);
    for (const { inputs } of alarms) {
      // What CloudWatch takes in one alarm; and the topic is of the alarm's region.
      expect(inputs.metricQueries?.length).toBeLessThanOrEqual(11);
      expect(JSON.stringify(inputs['alarmActions'])).toContain(
        inputs['region'] === undefined ? '-Alarms' : '-DistantAlarms',
      );
    }
    const silent = alarms.filter(({ inputs }) => inputs['treatMissingData'] === 'breaching');
    expect(silent.map(({ name }) => name)).toEqual(['AlarmUnappliedAge']);
  });

  it('shows every function, table and queue on one dashboard', () => {
    const [dashboard, ...others] = ofType(plan, 'cloudwatch/dashboard:Dashboard');
    expect(others).toEqual([]);
    const body = JSON.stringify(dashboard?.inputs);
    for (const type of ['lambda/function:Function', 'dynamodb/table:Table', 'sqs/queue:Queue']) {
      for (const { inputs } of ofType(plan, type)) expect(body).toContain(`"${String(inputs.name)}"`);
    }
  });
});

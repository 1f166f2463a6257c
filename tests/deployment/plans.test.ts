import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSources, SOURCES_FILE } from '../../scripts/plan/sources.ts';
import { arnOf, named, ofType, PLANS, statementsOf, SUBGRAPHS } from './plan.ts';

it('are of the configuration as it stands', () => {
  expect(readFileSync(SOURCES_FILE, 'utf8'), 'run npm run plan, and look at what has changed').toBe(describeSources());
});

describe.each(Object.entries(PLANS))('the plan %s', (_name, plan) => {
  const functions = ofType(plan, 'lambda/function:Function');
  const roles = ofType(plan, 'iam/role:Role');

  it('runs every function on Node 24 and arm64, with a log of its own that ends', () => {
    expect(functions.length).toBeGreaterThan(6);
    for (const { inputs } of functions) {
      expect(inputs).toMatchObject({ runtime: 'nodejs24.x', architectures: ['arm64'], packageType: 'Zip' });
      expect(inputs['loggingConfig']).toMatchObject({ logFormat: 'JSON' });
    }
    const logs = ofType(plan, 'cloudwatch/logGroup:LogGroup');
    expect(logs).toHaveLength(functions.length + 1);
    for (const { inputs } of logs) expect(inputs['retentionInDays']).toBeGreaterThan(0);
  });

  it('lets no function answer later than API Gateway waits', () => {
    const routed = ofType(plan, 'apigatewayv2/integration:Integration').map(({ inputs }) => inputs['integrationUri']);
    const answering = functions.filter(
      ({ name, inputs }) => routed.includes(arnOf(String(inputs.name))) || name.endsWith('GraphFunction'),
    );
    expect(answering.length).toBeGreaterThanOrEqual(2);
    for (const { inputs } of answering) expect(inputs.timeout).toBeLessThan(30);
  });

  it('gives each function a role of its own, which Lambda alone may take', () => {
    expect(new Set(functions.map(({ inputs }) => inputs.role)).size).toBe(functions.length);
    for (const { name, inputs } of roles) {
      const service = name.endsWith('ClockRole') ? 'scheduler.amazonaws.com' : 'lambda.amazonaws.com';
      expect(inputs.assumeRolePolicy?.Statement).toMatchObject([{ Principal: { Service: service } }]);
    }
  });

  it('allows nothing by a star, but the streams of one log', () => {
    expect(roles.flatMap(({ inputs }) => inputs.managedPolicyArns ?? [])).toEqual([]);
    const statements = roles.flatMap(statementsOf);
    expect(statements.length).toBeGreaterThan(roles.length);
    for (const { Action, Resource } of statements) {
      expect([Action].flat().filter((action) => action.includes('*'))).toEqual([]);
      const stars = [Resource ?? []].flat().filter((resource) => resource.includes('*'));
      expect(stars.filter((arn) => !/:log-group:\/aws\/lambda\/liaison-\w+-\w+:\*$/.test(arn))).toEqual([]);
    }
  });

  it('opens nothing but the front door', () => {
    expect(ofType(plan, 'lambda/functionUrl:FunctionUrl')).toEqual([]);
    const permissions = ofType(plan, 'lambda/permission:Permission');
    for (const { inputs } of permissions) {
      expect(inputs).toMatchObject({ principal: 'apigateway.amazonaws.com' });
      expect(inputs['sourceArn']).toContain('<ApiApi>');
    }
    const routes = ofType(plan, 'apigatewayv2/route:Route').map(({ inputs }) => inputs['routeKey']);
    expect(routes.toSorted()).toEqual(['$default', 'ANY /', 'ANY /explorer', 'ANY /explorer/{file}']);
  });

  it('lets through so many requests a second, and writes down nobody’s address', () => {
    const { inputs } = named(plan, 'apigatewayv2/stage:Stage', 'ApiStage');
    const limits = inputs['defaultRouteSettings'] as Record<string, number>;
    expect(limits['throttlingRateLimit']).toBeLessThanOrEqual(500);
    expect(limits['throttlingBurstLimit']).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(inputs['accessLogSettings'])).not.toMatch(/sourceIp|userAgent/);
  });

  it('rings the projectors by the head of the log, within bounds, and keeps what they gave up', () => {
    const mappings = ofType(plan, 'lambda/eventSourceMapping:EventSourceMapping');
    expect(mappings).toHaveLength(SUBGRAPHS.length);
    for (const { inputs } of mappings) {
      expect(inputs).toMatchObject({
        startingPosition: 'TRIM_HORIZON',
        functionResponseTypes: ['ReportBatchItemFailures'],
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: 5,
        maximumRecordAgeInSeconds: 3600,
        filterCriteria: { filters: [{ pattern: { dynamodb: { Keys: { pk: { S: ['LOG'] }, sk: { S: ['HEAD'] } } } } }] },
      });
      expect(JSON.stringify(inputs['destinationConfig'])).toContain('MissedBellsQueue');
    }
  });

  it('tries what is scheduled again, within bounds, and keeps what failed', () => {
    const schedules = ofType(plan, 'scheduler/schedule:Schedule');
    expect(schedules.map(({ inputs }) => inputs['scheduleExpression'])).toEqual([
      'cron(0 6 * * ? *)',
      'rate(5 minutes)',
    ]);
    for (const { inputs } of schedules) {
      expect(inputs['target']).toMatchObject({ retryPolicy: { maximumRetryAttempts: 2 } });
      expect(JSON.stringify(inputs['target'])).toContain('MissedRunsQueue');
    }
    const asynchronous = ofType(plan, 'lambda/functionEventInvokeConfig:FunctionEventInvokeConfig');
    expect(asynchronous.map(({ name }) => name)).toEqual(['RemindersEventInvokeConfig', 'SweepEventInvokeConfig']);
    for (const { inputs } of asynchronous) expect(JSON.stringify(inputs)).toContain('MissedRunsQueue');
  });

  it('encrypts its queues, and keeps what is in them for fourteen days', () => {
    const queues = ofType(plan, 'sqs/queue:Queue');
    expect(queues.map(({ name }) => name)).toEqual(['MissedBellsQueue', 'MissedRunsQueue']);
    for (const { inputs } of queues) {
      expect(inputs).toMatchObject({ sqsManagedSseEnabled: true, messageRetentionSeconds: 14 * 24 * 3600 });
    }
  });

  it('streams keys alone, of the truth alone', () => {
    const tables = ofType(plan, 'dynamodb/table:Table');
    expect(tables).toHaveLength(2 * SUBGRAPHS.length + 1);
    for (const { name, inputs } of tables) {
      const isTruth = SUBGRAPHS.some((subgraph) => name === `${subgraph}Table`);
      expect(inputs).toMatchObject({ hashKey: 'pk', rangeKey: 'sk', billingMode: 'PAY_PER_REQUEST' });
      expect([inputs['streamEnabled'], inputs['streamViewType']]).toEqual(
        isTruth ? [true, 'KEYS_ONLY'] : [false, undefined],
      );
    }
  });

  it('holds no secret, no machine and nothing that is drawn at random', () => {
    for (const { name, inputs, secrets } of functions) {
      const variables = inputs.environment?.variables ?? {};
      if ('LIAISON_FRONT_SECRETS' in variables) expect(secrets, name).toContain('environment.variables');
      expect(variables).toMatchObject({ SST_KEY: '<made by SST>' });
      expect(['<secret>', undefined]).toContain(variables['LIAISON_FRONT_SECRETS']);
    }
    expect(plan.text).not.toMatch(/\/(?:work|home|root|tmp|Users)\/|[0-9a-f]{32}|AKIA/);
  });
});

it('leaves nothing of dev behind, and keeps watch over nothing of it', () => {
  const plan = PLANS['dev.single'];
  expect(plan.outputs['_protect']).toBe(false);
  expect(plan.resources.filter(({ retainOnDelete }) => retainOnDelete === true)).toEqual([]);
  expect(plan.resources.filter(({ type }) => /cloudfront|wafv2|metricAlarm|dashboard|sns/.test(type))).toEqual([]);
});

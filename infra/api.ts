/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import {
  allowanceVariables,
  corsVariables,
  documentVariables,
  identityVariables,
  telemetryVariables,
} from './environment';
import { gatewayTable, tables } from './storage';

const all = Object.values(tables);

/**
 * Gateway and subgraphs in one function: no hop between them. It writes in transactions alone, which DynamoDB allows by the
 * actions that stand in them: nothing is deleted from the truth, and nothing updated in place. Of its own table it reads keys
 * and updates buckets, one row at a time: it can make no key, and cannot list them.
 */
const gateway = new sst.aws.Function('Gateway', {
  bundle: bundle('single'),
  handler: 'single.handler',
  memory: '1024 MB',
  // API Gateway gives up after 30 s.
  timeout: '29 seconds',
  environment: {
    PARTNERSHIPS_TABLE: tables.partnerships.truth.name,
    PARTNERSHIPS_VIEWS_TABLE: tables.partnerships.views.name,
    FORUMS_TABLE: tables.forums.truth.name,
    FORUMS_VIEWS_TABLE: tables.forums.views.name,
    DIALOGUE_TABLE: tables.dialogue.truth.name,
    DIALOGUE_VIEWS_TABLE: tables.dialogue.views.name,
    GATEWAY_TABLE: gatewayTable.name,
    ...identityVariables(),
    ...allowanceVariables(),
    ...corsVariables(),
    ...documentVariables(),
    ...telemetryVariables(),
  },
  permissions: [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      resources: all.flatMap(({ truth, views }) => [truth.arn, views.arn]),
    },
    { actions: ['dynamodb:ConditionCheckItem'], resources: all.map(({ truth }) => truth.arn) },
    { actions: ['dynamodb:DeleteItem'], resources: all.map(({ views }) => views.arn) },
    { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], resources: [gatewayTable.arn] },
  ],
});

// The function answers the preflights of browsers itself (`LIAISON_CORS_ORIGINS`): the default route takes every method.
export const api = new sst.aws.ApiGatewayV2('Api', {
  cors: false,
  // For all callers together: what one may ask is the function's to say (`docs/limits.md`).
  transform: { stage: { defaultRouteSettings: { throttlingRateLimit: 500, throttlingBurstLimit: 1000 } } },
});
api.route('$default', gateway.arn);

/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { identityVariables } from './environment';
import { tables } from './storage';

const all = Object.values(tables);

/**
 * Gateway and subgraphs in one function: no hop between them. It writes in transactions alone, which DynamoDB allows by the
 * actions that stand in them: nothing is deleted from the truth, and nothing updated in place.
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
    ...identityVariables(),
  },
  permissions: [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      resources: all.flatMap(({ truth, views }) => [truth.arn, views.arn]),
    },
    { actions: ['dynamodb:ConditionCheckItem'], resources: all.map(({ truth }) => truth.arn) },
    { actions: ['dynamodb:DeleteItem'], resources: all.map(({ views }) => views.arn) },
  ],
});

export const api = new sst.aws.ApiGatewayV2('Api', {
  // Read by pages of any origin. Nobody is known by a cookie, so no page can use what another page's reader may do.
  cors: {
    allowOrigins: ['*'],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type', 'accept-language', 'apollo-require-preflight', 'x-liaison-cost'],
    exposeHeaders: ['www-authenticate', 'retry-after'],
    maxAge: '1 day',
  },
});
api.route('$default', gateway.arn);

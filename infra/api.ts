/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { tables } from './storage';

/** Gateway and subgraphs in one function: no hop between them. It only reads, so it may only read. */
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
  },
  permissions: [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      resources: Object.values(tables).flatMap(({ truth, views }) => [truth.arn, views.arn]),
    },
  ],
});

export const api = new sst.aws.ApiGatewayV2('Api', {
  // Public data, read by pages of any origin; no cookies.
  cors: {
    allowOrigins: ['*'],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'accept-language', 'apollo-require-preflight', 'x-liaison-cost'],
    maxAge: '1 day',
  },
});
api.route('$default', gateway.arn);

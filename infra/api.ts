/// <reference path="../.sst/platform/config.d.ts" />
import { domain } from './environment';
import { explorer } from './explorer';
import { gateway } from './graph';
import { settingsOf } from './stages';

const { front, logDays, throttle } = settingsOf($app.stage);

/** A line for each request, also of those that no function sees. Without addresses and user agents (docs/observability.md). */
const ACCESS_LOG = JSON.stringify({
  requestTime: '$context.requestTime',
  requestId: '$context.requestId',
  httpMethod: '$context.httpMethod',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatency: '$context.responseLatency',
  integrationStatus: '$context.integration.integrationStatus',
  integrationLatency: '$context.integration.latency',
});

export const api = new sst.aws.ApiGatewayV2('Api', {
  // The function answers the preflights of browsers itself (`LIAISON_CORS_ORIGINS`).
  cors: false,
  // Behind a CDN, the name is the CDN's.
  domain: front.kind === 'cdn' ? undefined : domain(),
  transform: {
    logGroup: { retentionInDays: logDays },
    stage: (args) => {
      // For all callers together: what one may ask is the function's to say (docs/limits.md).
      args.defaultRouteSettings = { throttlingRateLimit: throttle.rate, throttlingBurstLimit: throttle.burst };
      args.accessLogSettings = $util.output(args.accessLogSettings).apply((settings) => {
        if (!settings) throw new Error('SST makes the API without a log of requests.');
        return { destinationArn: settings.destinationArn, format: ACCESS_LOG };
      });
    },
  },
});

// The functions say themselves which methods they take.
api.route('$default', gateway.arn, { name: 'Graph' });

// API Gateway takes no route that ends with a slash: the gateway sends `/explorer/` on to `/explorer`.
const PAGES = { Home: '/', Explorer: '/explorer', ExplorerFiles: '/explorer/{file}' };

for (const [name, path] of Object.entries(PAGES)) api.route(`ANY ${path}`, explorer.arn, { name });

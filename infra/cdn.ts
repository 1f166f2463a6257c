/// <reference path="../.sst/platform/config.d.ts" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { api } from './api';
import { domain } from './environment';
import { explorer } from './explorer';
import { gateway } from './graph';

const name = `${$app.name}-${$app.stage}`;

/** What an answer depends on (`Vary`, docs/http.md), beside its encoding, which CloudFront adds itself. Ten are the most. */
const VARY = [
  'accept',
  'accept-language',
  'authorization',
  'origin',
  'x-api-key',
  'x-liaison-cost',
  'x-liaison-dry-run',
];

/** Keeps what the function says may be kept, for as long as it says, and nothing else. */
function createCachePolicy(): aws.cloudfront.CachePolicy {
  return new aws.cloudfront.CachePolicy('FrontCache', {
    name,
    comment: 'By Cache-Control alone',
    minTtl: 0,
    defaultTtl: 0,
    maxTtl: 24 * 3600,
    parametersInCacheKeyAndForwardedToOrigin: {
      headersConfig: { headerBehavior: 'whitelist', headers: { items: VARY } },
      queryStringsConfig: { queryStringBehavior: 'all' },
      cookiesConfig: { cookieBehavior: 'none' },
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    },
  });
}

/** Says who is asking and in which languages, before the cache is asked: `viewer-request.js`. */
function createViewerFunction(): aws.cloudfront.Function {
  return new aws.cloudfront.Function('FrontViewer', {
    name,
    runtime: 'cloudfront-js-2.0',
    comment: 'The address of the viewer, and his languages',
    publish: true,
    code: readFileSync(join($cli.paths.root, 'infra/viewer-request.js'), 'utf8'),
  });
}

/** AWS's own policy `AllViewerExceptHostHeader`: API Gateway goes by the host, which must be its own. */
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** CloudFront would keep these for ten seconds, whatever they say: a table that answers again would still seem not to. */
const REFUSALS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

interface CdnOptions {
  /** What the functions know the CDN by. */
  readonly secret: $util.Output<string>;
  readonly firewall: aws.wafv2.WebAcl;
}

export function createCdn({ secret, firewall }: CdnOptions): sst.aws.Cdn {
  return new sst.aws.Cdn('Front', {
    comment: name,
    domain: domain(),
    webAclArn: firewall.arn,
    // So that a deployment is over when every edge has it.
    wait: true,
    origins: [
      {
        originId: 'api',
        domainName: api.nodes.api.apiEndpoint.apply((endpoint) => new URL(endpoint).host),
        customHeaders: [{ name: 'x-liaison-front', value: secret }],
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: 'https-only',
          originSslProtocols: ['TLSv1.2'],
          originReadTimeout: 30,
        },
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: 'api',
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
      cachedMethods: ['GET', 'HEAD'],
      cachePolicyId: createCachePolicy().id,
      originRequestPolicyId: ALL_BUT_HOST,
      functionAssociations: [{ eventType: 'viewer-request', functionArn: createViewerFunction().arn }],
      // The function compresses, and its ETag is of that.
      compress: false,
    },
    customErrorResponses: REFUSALS.map((errorCode) => ({ errorCode, errorCachingMinTtl: 0 })),
    transform: {
      distribution: (args, options) => {
        args.httpVersion = 'http2and3';
        args.isIpv6Enabled = true;
        // A new secret is shown only once it is taken.
        options.dependsOn = [gateway, explorer];
      },
    },
  });
}

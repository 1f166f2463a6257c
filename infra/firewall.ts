/// <reference path="../.sst/platform/config.d.ts" />

/** Where CloudFront takes firewalls and certificates from, whatever region the rest is in. */
export const CLOUDFRONT_REGION = 'us-east-1';

const TOO_OFTEN = {
  errors: [
    {
      message: 'Your address has sent more requests in five minutes than one may. Wait a minute, and ask for less.',
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 60 },
    },
  ],
};

/**
 * Turns away addresses that ask too often, and those that AWS knows to be hostile, before anything of ours is called and
 * paid for.
 *
 * AWS's common rules are left out on purpose: they refuse bodies beyond 8 KB, addresses beyond 2 KB, and texts in which they
 * see HTML or a path, all of which are proper here. What they guard against, docs/security.md shows by test.
 */
export function createFirewall(requestsByAddress: number): aws.wafv2.WebAcl {
  const name = `${$app.name}-${$app.stage}`;
  return new aws.wafv2.WebAcl('Firewall', {
    name,
    region: CLOUDFRONT_REGION,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    customResponseBodies: [{ key: 'too-often', contentType: 'APPLICATION_JSON', content: JSON.stringify(TOO_OFTEN) }],
    rules: [
      {
        name: 'address-rate',
        priority: 0,
        statement: {
          rateBasedStatement: { aggregateKeyType: 'IP', evaluationWindowSec: 300, limit: requestsByAddress },
        },
        action: {
          block: {
            customResponse: {
              responseCode: 429,
              customResponseBodyKey: 'too-often',
              responseHeaders: [{ name: 'retry-after', value: '60' }],
            },
          },
        },
        visibilityConfig: measuredAs(`${name}-address-rate`),
      },
      {
        name: 'address-reputation',
        priority: 1,
        statement: {
          managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
        },
        overrideAction: { none: {} },
        visibilityConfig: measuredAs(`${name}-address-reputation`),
      },
    ],
    visibilityConfig: measuredAs(name),
  });
}

/** Counted, but not sampled: a sample shows addresses, tokens and keys. */
function measuredAs(metricName: string) {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: false };
}

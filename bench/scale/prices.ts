/** The region of `sst.config.ts`. */
export const REGION = 'eu-west-3 (Paris)';

/** When the list was put together. */
export const PRICES_OF = '2026-11';

/**
 * `listed`: as read out of AWS's Price List for the region in September or October 2026, and published by others.
 * `published`: the same in several places of 2026, as a price of all regions. `remembered`: to be looked up before it is relied on.
 */
export type Certainty = 'listed' | 'published' | 'remembered';

export interface Price {
  /** US dollars for one unit, without tax. */
  readonly usd: number;
  readonly unit: string;
  readonly certainty: Certainty;
  /** AWS's page for it. */
  readonly page: string;
}

const PAGES = {
  gateway: 'https://aws.amazon.com/api-gateway/pricing/',
  lambda: 'https://aws.amazon.com/lambda/pricing/',
  dynamodb: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  cloudwatch: 'https://aws.amazon.com/cloudwatch/pricing/',
  cloudfront: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/',
  waf: 'https://aws.amazon.com/waf/pricing/',
  route53: 'https://aws.amazon.com/route53/pricing/',
  sqs: 'https://aws.amazon.com/sqs/pricing/',
  scheduler: 'https://aws.amazon.com/eventbridge/pricing/',
};

const MILLION = 1e6;

export const PRICES = {
  httpApiRequest: { usd: 1.17 / MILLION, unit: 'request to an HTTP API', certainty: 'listed', page: PAGES.gateway },
  lambdaRequest: { usd: 0.2 / MILLION, unit: 'call of a Lambda function', certainty: 'listed', page: PAGES.lambda },
  lambdaGbSecond: { usd: 0.0000133334, unit: 'GB-second of Lambda, arm64', certainty: 'listed', page: PAGES.lambda },
  readUnit: { usd: 0.1487 / MILLION, unit: 'read request unit', certainty: 'listed', page: PAGES.dynamodb },
  writeUnit: { usd: 0.7423 / MILLION, unit: 'write request unit', certainty: 'listed', page: PAGES.dynamodb },
  tableGbMonth: { usd: 0.29715, unit: 'GB-month of a table', certainty: 'remembered', page: PAGES.dynamodb },
  recoveryGbMonth: {
    usd: 0.23772,
    unit: 'GB-month of point-in-time recovery',
    certainty: 'remembered',
    page: PAGES.dynamodb,
  },
  logGb: { usd: 0.5985, unit: 'GB of logs taken in', certainty: 'listed', page: PAGES.cloudwatch },
  logGbMonth: { usd: 0.0315, unit: 'GB-month of logs', certainty: 'listed', page: PAGES.cloudwatch },
  metricMonth: { usd: 0.3, unit: 'month of a metric of our own', certainty: 'published', page: PAGES.cloudwatch },
  alarmMetricMonth: {
    usd: 0.1,
    unit: 'month of a metric that an alarm watches',
    certainty: 'listed',
    page: PAGES.cloudwatch,
  },
  dashboardMonth: { usd: 3, unit: 'month of a dashboard', certainty: 'published', page: PAGES.cloudwatch },
  cdnRequest: {
    usd: 1.2 / MILLION,
    unit: 'HTTPS request to CloudFront in Europe',
    certainty: 'listed',
    page: PAGES.cloudfront,
  },
  cdnGb: { usd: 0.085, unit: 'GB from CloudFront in Europe', certainty: 'listed', page: PAGES.cloudfront },
  cdnFunctionCall: {
    usd: 0.1 / MILLION,
    unit: 'call of a CloudFront function',
    certainty: 'published',
    page: PAGES.cloudfront,
  },
  webAclMonth: { usd: 5, unit: 'month of a web ACL', certainty: 'published', page: PAGES.waf },
  ruleMonth: { usd: 1, unit: 'month of a rule of WAF', certainty: 'published', page: PAGES.waf },
  inspectedRequest: { usd: 0.6 / MILLION, unit: 'request looked at by WAF', certainty: 'published', page: PAGES.waf },
  zoneMonth: { usd: 0.5, unit: 'month of a hosted zone', certainty: 'listed', page: PAGES.route53 },
  queueRequest: { usd: 0.4 / MILLION, unit: 'request to SQS', certainty: 'listed', page: PAGES.sqs },
  scheduledRun: {
    usd: 1.2 / MILLION,
    unit: 'run of EventBridge Scheduler',
    certainty: 'listed',
    page: PAGES.scheduler,
  },
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof PRICES;

/** What AWS gives an account each month without end, in units; one account has it once, for all that runs in it. */
export const FREE: Readonly<Partial<Record<PriceName, number>>> = {
  lambdaRequest: 1e6,
  lambdaGbSecond: 400_000,
  tableGbMonth: 25,
  logGb: 5,
  metricMonth: 10,
  alarmMetricMonth: 10,
  dashboardMonth: 3,
  cdnRequest: 10e6,
  cdnGb: 1024,
  cdnFunctionCall: 2e6,
  queueRequest: 1e6,
  scheduledRun: 14e6,
};

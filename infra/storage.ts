/// <reference path="../.sst/platform/config.d.ts" />

const isProduction = $app.stage === 'production';

/** The one shape of all tables, the same as the kernel's TABLE_DEFINITION. */
const SHAPE = {
  fields: { pk: 'string', sk: 'string' },
  primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
} as const;

/**
 * Records and log. The stream only rings the bell of the projector, which reads the log itself: keys are enough. What
 * expires is the answers to mutations, which are kept to be given again.
 */
function truthTable(name: string): sst.aws.Dynamo {
  return new sst.aws.Dynamo(name, {
    ...SHAPE,
    stream: 'keys-only',
    ttl: 'expiresAt',
    deletionProtection: isProduction,
  });
}

/** Rows derived from the truth. They can be recomputed, so they have neither stream nor backup. */
function viewsTable(name: string): sst.aws.Dynamo {
  return new sst.aws.Dynamo(name, {
    ...SHAPE,
    transform: { table: { pointInTimeRecovery: { enabled: false } } },
  });
}

export const tables = {
  partnerships: { truth: truthTable('Partnerships'), views: viewsTable('PartnershipsViews') },
  forums: { truth: truthTable('Forums'), views: viewsTable('ForumsViews') },
  dialogue: { truth: truthTable('Dialogue'), views: viewsTable('DialogueViews') },
};

/**
 * Keys for apps and buckets of rate limits. Keys are nowhere else, so they are backed up; buckets expire. Nothing is derived
 * from it, so it has no stream.
 */
export const gatewayTable = new sst.aws.Dynamo('GatewayState', {
  ...SHAPE,
  ttl: 'expiresAt',
  deletionProtection: isProduction,
});

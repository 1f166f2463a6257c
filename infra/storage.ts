/// <reference path="../.sst/platform/config.d.ts" />
import { settingsOf } from './stages';

const { deletionProtection, recoveryDays } = settingsOf($app.stage);

/** The one shape of all tables, the same as the kernel's TABLE_DEFINITION. */
const SHAPE = {
  fields: { pk: 'string', sk: 'string' },
  primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
} as const;

const recovery = recoveryDays > 0 ? { enabled: true, recoveryPeriodInDays: recoveryDays } : { enabled: false };

/**
 * Tables that a stage goes on with after it was taken back to an earlier time, by the name of the component: a restored table
 * is another table. `{ production: { Forums: 'liaison-production-Forums-2026-11-22' } }`; docs/deploy.md has how.
 */
const RESTORED: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** What is nowhere else, and so is backed up and kept from being deleted. */
function keptTable(name: string, args: Pick<sst.aws.DynamoArgs, 'stream'> = {}): sst.aws.Dynamo {
  const restored = RESTORED[$app.stage]?.[name];
  if (restored !== undefined) return sst.aws.Dynamo.get(name, restored);
  return new sst.aws.Dynamo(name, {
    ...SHAPE,
    ...args,
    ttl: 'expiresAt',
    deletionProtection,
    transform: { table: { pointInTimeRecovery: recovery } },
  });
}

/**
 * Records and log. The stream only rings the bell of the projector, which reads the log itself: keys are enough. What
 * expires is the answers to mutations, which are kept to be given again.
 */
function truthTable(name: string): sst.aws.Dynamo {
  return keptTable(name, { stream: 'keys-only' });
}

/** Rows derived from the truth. They can be recomputed, so they have neither stream nor backup. */
function viewsTable(name: string): sst.aws.Dynamo {
  return new sst.aws.Dynamo(name, {
    ...SHAPE,
    transform: { table: { pointInTimeRecovery: { enabled: false } } },
  });
}

export interface SubgraphTables {
  readonly truth: sst.aws.Dynamo;
  readonly views: sst.aws.Dynamo;
}

export const tables = {
  partnerships: { truth: truthTable('Partnerships'), views: viewsTable('PartnershipsViews') },
  forums: { truth: truthTable('Forums'), views: viewsTable('ForumsViews') },
  dialogue: { truth: truthTable('Dialogue'), views: viewsTable('DialogueViews') },
};

export type SubgraphName = keyof typeof tables;

export const subgraphNames = Object.keys(tables) as SubgraphName[];

/** Keys for apps and buckets of rate limits. Keys are nowhere else; buckets expire. Nothing is derived from it: no stream. */
export const gatewayTable = keptTable('GatewayState');

type Names = Record<string, $util.Output<string>>;

/** The names of some subgraphs' tables, as functions read them: `FORUMS_TABLE`, `FORUMS_VIEWS_TABLE`. */
export function tableVariables(names: readonly SubgraphName[]): Names {
  const views = names.map((name) => [`${name.toUpperCase()}_VIEWS_TABLE`, tables[name].views.name] as const);
  return { ...truthVariables(names), ...Object.fromEntries(views) };
}

export function truthVariables(names: readonly SubgraphName[]): Names {
  return Object.fromEntries(names.map((name) => [`${name.toUpperCase()}_TABLE`, tables[name].truth.name]));
}

/// <reference path="../.sst/platform/config.d.ts" />
import type { SubgraphTables } from './storage';

// What a function may do, statement by statement: never more than what its code asks for. Components are not linked, for a
// link to a table allows everything. A transaction is allowed by the actions that stand in it.

const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];

const truths = (pairs: readonly SubgraphTables[]) => pairs.map(({ truth }) => truth.arn);
const views = (pairs: readonly SubgraphTables[]) => pairs.map(({ views }) => views.arn);

/** Answers and changes: nothing is deleted from the truth, and nothing is updated in place. */
export function serves(...pairs: readonly SubgraphTables[]) {
  return [
    { actions: [...READS, 'dynamodb:PutItem'], resources: [...truths(pairs), ...views(pairs)] },
    { actions: ['dynamodb:ConditionCheckItem'], resources: truths(pairs) },
    { actions: ['dynamodb:DeleteItem'], resources: views(pairs) },
  ];
}

/** Brings views up to date with the truth, of which it changes nothing. */
export function projects(...pairs: readonly SubgraphTables[]) {
  return [
    { actions: READS, resources: truths(pairs) },
    { actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], resources: views(pairs) },
  ];
}

/** Reads what has changed elsewhere: the partition of the log, and no record. */
export function readsLog({ truth }: SubgraphTables) {
  const isLog = { test: 'ForAllValues:StringEquals', variable: 'dynamodb:LeadingKeys', values: ['LOG'] };
  return { actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [truth.arn], conditions: [isLog] };
}

/** Checks keys and counts in buckets, one row at a time: it can make no key, and cannot list them. */
export function checksKeys(table: sst.aws.Dynamo) {
  return { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], resources: [table.arn] };
}

export function consumes(table: sst.aws.Dynamo) {
  const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
  return { actions: actions.map((action) => `dynamodb:${action}`), resources: [table.nodes.table.streamArn] };
}

/** Lambda leaves what a function could not do in the queue, in the function's name. */
export function leavesIn(queue: sst.aws.Queue) {
  return { actions: ['sqs:SendMessage'], resources: [queue.arn] };
}

export function calls(functions: readonly sst.aws.Function[]) {
  return { actions: ['lambda:InvokeFunction'], resources: functions.map(({ arn }) => arn) };
}

import * as v from 'valibot';
import type { TableNames } from '@liaison/kernel/record';
import type { SubgraphName } from '../subgraph-names.ts';

/** The name of a table: DynamoDB's have three characters at least. */
export const tableName = v.pipe(v.string(), v.minLength(3));

/** Names of all tables of the subgraphs. */
export const tableVariables = {
  PARTNERSHIPS_TABLE: tableName,
  PARTNERSHIPS_VIEWS_TABLE: tableName,
  FORUMS_TABLE: tableName,
  FORUMS_VIEWS_TABLE: tableName,
  DIALOGUE_TABLE: tableName,
  DIALOGUE_VIEWS_TABLE: tableName,
};

export function readTables(
  found: Readonly<Record<keyof typeof tableVariables, string>>,
): Readonly<Record<SubgraphName, TableNames>> {
  return {
    partnerships: { truth: found.PARTNERSHIPS_TABLE, views: found.PARTNERSHIPS_VIEWS_TABLE },
    forums: { truth: found.FORUMS_TABLE, views: found.FORUMS_VIEWS_TABLE },
    dialogue: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
  };
}

import type { SubgraphName } from '@liaison/lambda';
import type { TableNames } from '@liaison/kernel/record';

/** The tables of a data set. The prefix keeps data sets apart that share an engine. */
export function localTables(prefix = ''): Readonly<Record<SubgraphName, TableNames>> {
  const named = (name: SubgraphName): TableNames => ({ truth: `${prefix}${name}`, views: `${prefix}${name}-views` });
  return { partnerships: named('partnerships'), forums: named('forums'), dialogue: named('dialogue') };
}

/** The gateway's table, of keys and rate limits: no part of a data set, so no load empties it. */
export function localGatewayTable(prefix = ''): string {
  return `${prefix}gateway`;
}

export function tableNamesOf(tables: Readonly<Record<SubgraphName, TableNames>>): string[] {
  return Object.values(tables).flatMap(({ truth, views }) => [truth, views]);
}

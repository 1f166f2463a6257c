import type { SubgraphName } from '@liaison/lambda';
import type { TableNames } from '@liaison/kernel/record';
import { localTables } from '@liaison/local';

/** The data sets that tests ask; both stand in one engine. */
export type WorldName = 'facts' | 'facts-and-examples';

export function worldTables(name: WorldName): Readonly<Record<SubgraphName, TableNames>> {
  return localTables(`${name}-`);
}

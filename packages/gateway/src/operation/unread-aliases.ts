import type { PlanNode } from '@graphql-hive/router-query-planner';

const PLANNER_ALIAS = /\b_internal_qp_alias_\d+(?=\s*:)/g;

/**
 * Throws if a plan fetches something under an alias of the planner's own and then never reads it. 0.0.38 does so for
 * fields that are required below an entity with two sets of arguments: it would send the value of one for both.
 */
export function refuseUnreadAliases(node: PlanNode): void {
  const operations: string[] = [];
  const rest = JSON.stringify(node, (key, value: unknown) => {
    if (key !== 'operation' || typeof value !== 'string') return value;
    operations.push(value);
    return undefined;
  });
  for (const operation of operations) {
    for (const [alias] of operation.matchAll(PLANNER_ALIAS)) {
      if (!rest.includes(`"${alias}"`))
        throw new Error(`The plan does not read what it fetches as ${alias}: ${operation}`);
    }
  }
}

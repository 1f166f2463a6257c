import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import type { SubgraphFacts } from './federation-facts.ts';

/**
 * Questions that planner 0.0.38 makes wrong plans for, about one in three hundred of those that this leaves out; they are
 * not drawn. All concern what a subgraph knows as an interface object. Where a condition narrows it, the planner takes it
 * for any one of the types behind it, and what is asked there is fetched for that type only
 * (`{ best { ... on Node { x: id } } }`) or not at all (`{ best { ... on Book { stars } ... on Score { reviews { id } } } }`);
 * or it looks in the interface for a type's own fields (`{ items { ... on Printed { pages } ... on Book { blurb } } }`).
 */
export interface PlannerLimits {
  /** False for fields that an interface object adds, asked of anything but the interface. */
  mayAsk(type: GraphQLCompositeType, field: string): boolean;
  /** False for a condition that leads from an interface object to another abstract type, or from anywhere to it. */
  mayNarrow(from: GraphQLCompositeType, to: GraphQLCompositeType): boolean;
}

export function plannerLimits(merged: GraphQLSchema, subgraphs: readonly SubgraphFacts[]): PlannerLimits {
  const added = new Map<string, Set<string>>();
  for (const { schema } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || !isInterfaceType(merged.getType(type.name))) continue;
      const fields = Object.keys(type.getFields());
      added.set(type.name, new Set([...(added.get(type.name) ?? []), ...fields]));
    }
  }
  const interfaces = [...added.keys()].map((name) => merged.getType(name)).filter(isInterfaceType);
  const isBehind = (type: GraphQLCompositeType): boolean =>
    isObjectType(type)
      ? interfaces.some((each) => merged.isSubType(each, type))
      : merged.getPossibleTypes(type).some((possible) => isBehind(possible));
  return {
    mayAsk: (type, field) =>
      interfaces.every((each) => each === type || !isBehind(type) || !(added.get(each.name)?.has(field) ?? false)),
    mayNarrow: (from, to) => from === to || !isBehind(from) || !isAbstractType(to),
  };
}

import { Kind } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { fragmentsOf } from './fragments.ts';

/**
 * True if nothing but mutations is fetched, one fetch after the other. Other plans may ask for an entity of the first
 * mutation while the second one runs, or when it has run.
 */
export function isSerial(node: PlanNode): boolean {
  return node.kind === 'Fetch' || (node.kind === 'Sequence' && node.nodes.every(({ kind }) => kind === 'Fetch'));
}

/** A mutation as one document for each key at its root: each is answered whole before the next begins (GraphQL §6.2.2). */
export function mutationSteps(planned: DocumentNode): readonly DocumentNode[] {
  const fragments = fragmentsOf(planned);
  return planned.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    return rootFields(operation.selectionSet, fragments).map((selections): DocumentNode => {
      const step = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
      return { ...planned, definitions: [step, ...fragments.values()] };
    });
  });
}

/** The fields under each key, in the order of the keys; without `__typename`, which no subgraph is asked for. */
function rootFields(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly (readonly FieldNode[])[] {
  const byKey = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        collect(fragments.get(selection.name.value)?.selectionSet);
      } else if (selection.name.value !== '__typename') {
        const key = selection.alias?.value ?? selection.name.value;
        byKey.set(key, [...(byKey.get(key) ?? []), selection]);
      }
    }
  };
  collect(selectionSet);
  return [...byKey.values()];
}

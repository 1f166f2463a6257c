import { Kind } from 'graphql';
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

/** True where the field that is being resolved is asked for this field of its own, on any condition. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, fieldName: string): boolean {
  const isIn = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === fieldName;
      const fragment: FragmentDefinitionNode | typeof selection | undefined =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      return fragment !== undefined && 'selectionSet' in fragment && isIn(fragment.selectionSet.selections);
    });
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isIn(selectionSet.selections));
}

import { Kind } from 'graphql';
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

/** True if the field that is being resolved selects this field, on any condition. */
export function isSelected({ fieldNodes, fragments }: GraphQLResolveInfo, fieldName: string): boolean {
  const isIn = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === fieldName;
      const fragment: FragmentDefinitionNode | typeof selection | undefined =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      return fragment !== undefined && 'selectionSet' in fragment && isIn(fragment.selectionSet.selections);
    });
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isIn(selectionSet.selections));
}

import { Kind, OperationTypeNode, parse } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.ts';

/** The usual question after a whole schema has some 400 tokens. */
const MOST_TOKENS = 2000;
const META_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/** Whether all that a document asks is what the graph is; false for one that is no GraphQL, or a very long one. */
export function introspectsOnly(text: string): boolean {
  // Nothing that asks for less is spared the reading.
  if (!text.includes('__')) return false;
  const document = parsed(text);
  if (document === null) return false;
  const fragments = fragmentsOf(document);
  return document.definitions.every((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return true;
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return false;
    return selectsMetaFieldsOnly(definition.selectionSet, fragments, new Set());
  });
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true, maxTokens: MOST_TOKENS });
  } catch {
    return null;
  }
}

/** `seen` holds the fragments that were looked into, so that those in a circle end. */
function selectsMetaFieldsOnly(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return META_FIELDS.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selectsMetaFieldsOnly(selection.selectionSet, fragments, seen);
    }
    const { value: name } = selection.name;
    if (seen.has(name)) return true;
    seen.add(name);
    const fragment = fragments.get(name);
    return fragment !== undefined && selectsMetaFieldsOnly(fragment.selectionSet, fragments, seen);
  });
}

import { Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { ObjectValue } from '../transports/transport.ts';
import { isCondition, isIncluded } from './conditions.ts';
import { fragmentsOf } from './fragments.ts';

/**
 * The key under which a field's value is kept until the answer is projected. Aliases get a prefix, since the planner
 * lets an alias hide a field that it fetches itself for a key: in `{ ngos { id: name forums { title } } }` the
 * subgraph of `forums` would be asked for an NGO whose id is its name. So do `contested` fields, since below an entity
 * the planner takes what the caller asks for as what is required, though the arguments differ. `__typename` stays, as
 * the executor reads it.
 */
export function storageKey(field: FieldNode, contested: ReadonlySet<string>): string {
  const name = field.name.value;
  const responseKey = field.alias?.value ?? name;
  const isPlain = responseKey === name && !contested.has(name);
  return name === '__typename' || isPlain ? name : `_alias_${responseKey}`;
}

/**
 * The operation as the planner gets it, or null if no subgraph is needed: without introspection fields, with
 * aliases as storage keys, and with `@skip` and `@include` carried out. A plan so holds for one combination of
 * conditions, and asks for nothing that the others need; the planner itself fails on about one in sixty operations
 * that nest conditions in fragments.
 */
export function planningDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<ObjectValue>,
  contested: ReadonlySet<string>,
): DocumentNode | null {
  const plan = <Node extends SelectionNode>(node: Node): Node | null => {
    if (!isIncluded(node, variables)) return null;
    const directives = node.directives?.filter((directive) => !isCondition(directive)) ?? [];
    return { ...node, directives };
  };
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const planned: DocumentNode = visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      Field: { enter: (field) => planField(plan(field), contested), leave: keepField },
      InlineFragment: { enter: plan },
      FragmentSpread: { enter: plan },
      SelectionSet: { leave: (set) => (set.selections.length === 0 ? { ...set, selections: [TYPENAME] } : undefined) },
    },
  );
  return needsSubgraph(planned) ? planned : null;
}

/**
 * A field with only fragments below it gets `__typename` too: when no fragment can apply, the planner would leave the
 * field out, and the answer could not tell its objects, all empty, from null.
 */
function keepField(field: FieldNode): FieldNode | undefined {
  const { selectionSet } = field;
  if (!selectionSet || selectionSet.selections.some(({ kind }) => kind === Kind.FIELD)) return undefined;
  return { ...field, selectionSet: { ...selectionSet, selections: [TYPENAME, ...selectionSet.selections] } };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function planField(field: FieldNode | null, contested: ReadonlySet<string>): FieldNode | null {
  const name = field?.name.value;
  if (field === null || name === '__schema' || name === '__type') return null;
  if (name === '__typename') return TYPENAME;
  const key = storageKey(field, contested);
  return key === name ? withoutAlias(field) : { ...field, alias: { kind: Kind.NAME, value: key } };
}

/** `nick: nick` is `nick`; to the planner they are two, and it would fetch both if it needs one for itself. */
function withoutAlias(field: FieldNode): FieldNode {
  if (field.alias === undefined) return field;
  const { kind, name, arguments: given = [], directives = [], selectionSet } = field;
  return { kind, name, arguments: given, directives, ...(selectionSet && { selectionSet }) };
}

/** True if it selects more than `__typename` of the root. */
function needsSubgraph(document: DocumentNode): boolean {
  const fragments = fragmentsOf(document);
  const asks = (set: SelectionSetNode | undefined): boolean => set?.selections.some(asksFor) ?? false;
  const asksFor = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
    if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
    return asks(fragments.get(selection.name.value)?.selectionSet);
  };
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && asks(definition.selectionSet),
  );
}

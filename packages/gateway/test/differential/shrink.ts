import { Kind, parse, print, validate, visit } from 'graphql';
import type { ASTNode, DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';

/**
 * A smaller query on which `fails` still holds: selections, directives, arguments and aliases are taken away one by one,
 * and fragments are replaced by what they hold, as long as the query stays valid.
 */
export async function shrink(
  query: string,
  schema: GraphQLSchema,
  fails: (query: string) => Promise<boolean>,
): Promise<string> {
  let smallest = parse(query, { noLocation: true });
  for (let step = 0; ; step += 1) {
    const taken = smaller(smallest, step);
    if (taken === null) return print(smallest);
    const candidate = withoutUnused(taken);
    if (hasEmptySelection(candidate) || validate(schema, candidate).length > 0) continue;
    if (!(await fails(print(candidate)))) continue;
    smallest = candidate;
    step = -1;
  }
}

/** The document with its `step`-th piece taken away; null where it has fewer pieces. */
function smaller(document: DocumentNode, step: number): DocumentNode | null {
  const progress = { position: -1, isDone: false };
  const isNext = (): boolean => {
    if (progress.isDone) return false;
    progress.position += 1;
    progress.isDone = progress.position === step;
    return progress.isDone;
  };
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const changed: DocumentNode = visit(document, {
    enter(node): ASTNode | null | undefined {
      switch (node.kind) {
        case Kind.FIELD:
          if (isNext()) return null;
          return node.alias && isNext() ? withoutAlias(node) : undefined;
        case Kind.FRAGMENT_SPREAD: {
          if (isNext()) return null;
          const fragment = fragments.get(node.name.value);
          if (fragment === undefined || !isNext()) return undefined;
          const { typeCondition, selectionSet } = fragment;
          return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives: node.directives ?? [] };
        }
        case Kind.DIRECTIVE:
        case Kind.INLINE_FRAGMENT:
          return isNext() ? null : undefined;
        case Kind.ARGUMENT:
          return !isDirectiveArgument(document, node) && isNext() ? null : undefined;
        case Kind.SELECTION_SET:
          return unwrapped(node, isNext);
        default:
          return undefined;
      }
    },
  });
  return progress.isDone ? changed : null;
}

function withoutAlias({ kind, name, arguments: given = [], directives = [], selectionSet }: FieldNode): FieldNode {
  return { kind, name, arguments: given, directives, ...(selectionSet && { selectionSet }) };
}

/** The set with one of its inline fragments replaced by what stands in it. */
function unwrapped(set: SelectionSetNode, isNext: () => boolean): SelectionSetNode | undefined {
  for (const [index, selection] of set.selections.entries()) {
    if (selection.kind !== Kind.INLINE_FRAGMENT || !isNext()) continue;
    return { ...set, selections: set.selections.toSpliced(index, 1, ...selection.selectionSet.selections) };
  }
  return undefined;
}

function isDirectiveArgument(document: DocumentNode, argument: ASTNode): boolean {
  let found = false;
  visit(document, {
    Directive(node) {
      if (node.arguments?.some((own) => own === argument)) found = true;
    },
  });
  return found;
}

/** Without the fragments that are not spread and the variables that are not read. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const note = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (used.has(`...${name.value}`) || !fragment) return;
        used.add(`...${name.value}`);
        note(fragment);
      },
      Variable({ name }, _key, parent) {
        if (parent && !isDefinition(parent)) used.add(name.value);
      },
    });
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) note(definition);
  }
  return visit(document, {
    FragmentDefinition: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

function isDefinition(parent: ASTNode | readonly ASTNode[]): boolean {
  return 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
}

function hasEmptySelection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    SelectionSet({ selections }) {
      if (selections.length === 0) found = true;
    },
  });
  return found;
}

import { getNamedType, isInputObjectType, Kind, typeFromAST, visit } from 'graphql';
import type { DocumentNode, GraphQLInputObjectType, GraphQLSchema, VariableDefinitionNode } from 'graphql';

/**
 * False for a document that graphql-jit 0.8 never ends compiling: it writes out the type of every variable, and an input
 * object that holds itself, be it through others, has no end.
 */
export function endsCompiling(document: DocumentNode, schema: GraphQLSchema): boolean {
  return variableDefinitions(document).every(({ type }) => {
    const named = getNamedType(typeFromAST(schema, type));
    return !isInputObjectType(named) || !holdsItself(named, []);
  });
}

/**
 * The variables inside an input object or a list of the document. If one is not given, the specification
 * leaves its field out, so that the field's default counts (§3.10, "Input Coercion"); graphql-jit 0.8 makes it null.
 */
export function nestedVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const collect = (node: Parameters<typeof visit>[0]): void => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  };
  visit(document, {
    [Kind.OBJECT]: { enter: collect },
    [Kind.LIST]: { enter: collect },
  });
  return [...names];
}

function variableDefinitions({ definitions }: DocumentNode): readonly VariableDefinitionNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
}

function holdsItself(type: GraphQLInputObjectType, around: readonly GraphQLInputObjectType[]): boolean {
  if (around.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return isInputObjectType(named) && holdsItself(named, [...around, type]);
  });
}

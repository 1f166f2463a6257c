import { isInputType, Kind, typeFromAST, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLInputType,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  TypeNode,
} from 'graphql';
import type { Deprecation } from '../request-state.ts';
import type { ObjectValue } from '@liaison/gateway';
import { deprecation } from './deprecated-inputs.ts';
import type { DeprecatedInputs } from './deprecated-inputs.ts';

/**
 * Finds the deprecated parts of the schema that an operation uses with these variables: each once, sorted by
 * coordinate.
 */
export type UsedDeprecations = (variables: Readonly<ObjectValue>) => readonly Deprecation[];

/** Searches a valid operation and its fragments. Its text is searched only once. */
export function compileDeprecations(
  schema: GraphQLSchema,
  inputs: DeprecatedInputs,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): UsedDeprecations {
  const used: Deprecation[] = [];
  const concerned: { readonly name: string; readonly type: GraphQLInputType }[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = readInputType(schema, node);
    if (type === null || !inputs.concerns(type)) continue;
    concerned.push({ name: variable.name.value, type });
    if (defaultValue !== undefined) used.push(...inputs.usedIn(valueFromASTUntyped(defaultValue), type));
  }
  for (const definition of collectReached(operation, document)) used.push(...findInText(schema, inputs, definition));
  const written = sortByCoordinate(used);
  if (concerned.length === 0) return () => written;
  return (variables) => {
    const given = concerned.flatMap(({ name, type }) => inputs.usedIn(variables[name], type));
    return given.length === 0 ? written : sortByCoordinate([...written, ...given]);
  };
}

function readInputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | null {
  // It accepts any type node, but has an overload for each kind only.
  const type = typeFromAST(schema, node as NamedTypeNode);
  return isInputType(type) ? type : null;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

function collectReached(operation: OperationDefinitionNode, { definitions }: DocumentNode): ReadonlySet<Definition> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const reached = new Set<Definition>([operation]);
  // A Set also iterates over items that are added meanwhile.
  for (const definition of reached) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.find(({ name }) => name.value === value);
        if (fragment !== undefined) reached.add(fragment);
      },
    });
  }
  return reached;
}

/** Deprecations of fields, arguments and literal values. Variables are left to their values. */
function findInText(schema: GraphQLSchema, inputs: DeprecatedInputs, definition: Definition): Deprecation[] {
  const used: Deprecation[] = [];
  const info = new TypeInfo(schema);
  const fieldHere = (): string => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
  const visitor = visitWithTypeInfo(info, {
    Field: () => {
      used.push(...deprecation(fieldHere(), info.getFieldDef()?.deprecationReason));
    },
    Argument: ({ value }) => {
      const argument = info.getArgument();
      if (!argument) return;
      const directive = info.getDirective();
      const owner = directive ? `@${directive.name}` : fieldHere();
      used.push(...deprecation(`${owner}(${argument.name}:)`, argument.deprecationReason));
      used.push(...inputs.usedIn(valueFromASTUntyped(value), argument.type));
    },
  });
  visit(definition, visitor);
  return used;
}

function sortByCoordinate(used: readonly Deprecation[]): readonly Deprecation[] {
  const byCoordinate = new Map(used.map((deprecation) => [deprecation.coordinate, deprecation]));
  return [...byCoordinate.values()].sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

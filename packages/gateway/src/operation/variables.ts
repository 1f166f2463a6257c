import { getVariableValues, GraphQLError } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import type { ObjectValue } from '../transports/transport.ts';

const MOST_ERRORS = 50;

export type CoercedVariables =
  | { readonly values: Readonly<ObjectValue>; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/**
 * The variables as the public schema coerces them, or one `BAD_USER_INPUT` for each that is wrong. `conditions` are the
 * names of those that `@skip` and `@include` read: `$if: Boolean = true` lets null through, which is no condition.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<ObjectValue>,
  conditions: readonly string[],
): CoercedVariables {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_ERRORS,
  });
  if (errors !== undefined) return { errors: errors.map(badVariable) };
  const nulls = operation.variableDefinitions?.filter(
    ({ variable: { name } }) => coerced[name.value] === null && conditions.includes(name.value),
  );
  if (nulls?.length) return { errors: nulls.map(nullCondition) };
  const broken = operation.variableDefinitions?.filter(({ variable }) => !isWellFormed(coerced[variable.name.value]));
  return broken?.length ? { errors: broken.map(brokenText) } : { values: coerced };
}

/** False if a text in the value contains a lone surrogate, which JSON allows and no table stores. */
function isWellFormed(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string' && !one.isWellFormed()) return false;
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) open.push(inner);
  }
  return true;
}

function brokenText(definition: VariableDefinitionNode): GraphQLError {
  const name = definition.variable.name.value;
  const message = `Variable "$${name}" holds half of a surrogate pair; texts are whole characters of Unicode.`;
  return badVariable(new GraphQLError(message, { nodes: definition }));
}

function nullCondition(definition: VariableDefinitionNode): GraphQLError {
  const name = definition.variable.name.value;
  const message = `Variable "$${name}" must not be null, as @skip or @include reads it.`;
  return badVariable(new GraphQLError(message, { nodes: definition }));
}

/** graphql-js names the variable in its message and points to its definition. */
function badVariable(error: GraphQLError): GraphQLError {
  const [definition] = error.nodes ?? [];
  const variable = definition !== undefined && 'variable' in definition ? definition.variable.name.value : undefined;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...(variable === undefined ? {} : { variable }) },
  });
}

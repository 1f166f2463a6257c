import { getVariableValues, GraphQLError } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ObjectValue } from '../transport.ts';

const MOST_ERRORS = 50;

export type CoercedVariables =
  | { readonly values: Readonly<ObjectValue>; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[] };

/** The variables as the public schema coerces them, or one `BAD_USER_INPUT` for each that is wrong. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<ObjectValue>,
): CoercedVariables {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_ERRORS,
  });
  if (errors === undefined) return { values: coerced };
  return { errors: errors.map(badVariable) };
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

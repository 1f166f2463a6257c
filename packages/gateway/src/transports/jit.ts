import { GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { guardedSchema } from './guarded-schema.ts';
import { endsCompiling, nestedVariables } from './jit-limits.ts';

/**
 * A document compiled to JavaScript: answers as `execute` of graphql-js does, without reading the document again. Null
 * if it would not, for these variables.
 */
export type CompiledDocument = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | null;

/** Null for a document that cannot be compiled. */
export type CompileDocument = (
  document: DocumentNode,
  operationName: string | undefined,
) => Promise<CompiledDocument | null>;

/** Compiles with graphql-jit. */
export function createCompiler(schema: GraphQLSchema): CompileDocument {
  let guarded: GraphQLSchema | undefined;
  return async (document, operationName) => {
    if (!endsCompiling(document, schema)) return null;
    guarded ??= guardedSchema(schema);
    const compiled = compileQuery(guarded, document, operationName);
    if (!isCompiledQuery(compiled)) return null;
    const nested = nestedVariables(document);
    const run = async (context: unknown, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> => {
      const { data, errors } = await compiled.query(undefined, context, variables);
      return errors === undefined ? { data: data ?? null } : { data: data ?? null, errors: errors.map(complete) };
    };
    return (context, variables) =>
      nested.some((name) => variables[name] === undefined) ? null : run(context, variables);
  };
}

/** Errors of graphql-jit have `extensions` only if a resolver gave them some; those of graphql-js always have them. */
function complete({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions });
}

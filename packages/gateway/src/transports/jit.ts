import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type * as Jit from 'graphql-jit';
import { guardedSchema } from './guarded-schema.ts';

/** A document compiled to JavaScript: answers as `execute` of graphql-js does, without reading the document again. */
export type CompiledDocument = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Null for a document that cannot be compiled. */
export type CompileDocument = (
  document: DocumentNode,
  operationName: string | undefined,
) => Promise<CompiledDocument | null>;

let loading: Promise<typeof Jit> | undefined;

/**
 * Compiles with graphql-jit, whose code is loaded when the first document asks for it: a process that answers a few
 * requests never pays for it.
 */
export function createCompiler(schema: GraphQLSchema): CompileDocument {
  let guarded: GraphQLSchema | undefined;
  return async (document, operationName) => {
    loading ??= import('graphql-jit');
    const { compileQuery, isCompiledQuery } = await loading;
    guarded ??= guardedSchema(schema);
    const compiled = compileQuery(guarded, document, operationName);
    if (!isCompiledQuery(compiled)) return null;
    return (context, variables) => compiled.query(undefined, context, variables);
  };
}

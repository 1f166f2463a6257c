import { execute } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Transport } from './transport.ts';
import type { CompileDocument, CompiledDocument } from './jit.ts';

export interface LocalTransportOptions {
  /**
   * A document is compiled in this run of it, counted from 1, and run by graphql-js before. To compile costs as much as
   * some runs do, which a document that is asked once never earns back. 3 unless told otherwise; `Infinity` for never.
   */
  readonly jitFromRun?: number | undefined;
}

const JIT_FROM_RUN = 3;

/** What is known of a document; gone when the plan that holds the document is. */
interface KnownDocument {
  runs: number;
  compiled?: Promise<CompiledDocument | null>;
}

/**
 * A subgraph in this process. Resolvers receive the request's own context, except that `signal` is the fetch's: it is
 * aborted when the gateway no longer waits for this answer.
 */
export function createLocalTransport(schema: GraphQLSchema, options: LocalTransportOptions = {}): Transport {
  const { jitFromRun = JIT_FROM_RUN } = options;
  let compiler: Promise<CompileDocument> | undefined;
  const documents = new WeakMap<DocumentNode, KnownDocument>();

  /** The compiler is loaded when the first document asks for it: a process that answers a few requests never pays for it. */
  const compile: CompileDocument = async (document, operationName) => {
    compiler ??= import('./jit.ts').then(({ createCompiler }) => createCompiler(schema));
    return (await compiler)(document, operationName);
  };

  /** Null as long as graphql-js is to run the document. */
  function compiledForm(document: DocumentNode, operationName: string | undefined) {
    let known = documents.get(document);
    if (known === undefined) {
      known = { runs: 0 };
      documents.set(document, known);
    }
    known.runs += 1;
    if (known.runs < jitFromRun) return null;
    known.compiled ??= compile(document, operationName);
    return known.compiled;
  }

  return {
    async execute({ document, operationName, variables, context, signal }) {
      const contextValue = { ...context, signal };
      const compiled = await compiledForm(document, operationName);
      const answer = compiled?.(contextValue, variables) ?? null;
      if (answer !== null) return answer;
      return execute({ schema, document, operationName, variableValues: variables, contextValue });
    },
  };
}

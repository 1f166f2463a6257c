import { execute } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Transport } from './transport.ts';
import type { CompileDocument, CompiledDocument } from './jit.ts';

export interface LocalTransportOptions {
  /**
   * The run of a document, counted from 1, in which it is compiled; graphql-js executes the runs before. Compiling
   * costs as much as several runs. `Infinity` never compiles.
   * @default 3
   */
  readonly jitFromRun?: number | undefined;
}

const JIT_FROM_RUN = 3;

/** The state of a document. It is gone when the plan with the document is. */
interface KnownDocument {
  runs: number;
  compiled?: Promise<CompiledDocument | null>;
}

/**
 * A transport to a subgraph in this process. Resolvers get the context of the request, with the signal of the fetch.
 */
export function createLocalTransport(schema: GraphQLSchema, options: LocalTransportOptions = {}): Transport {
  const { jitFromRun = JIT_FROM_RUN } = options;
  let compiler: Promise<CompileDocument> | undefined;
  const documents = new WeakMap<DocumentNode, KnownDocument>();

  /** The compiler is loaded with the first document that needs it. */
  const compile: CompileDocument = async (document, operationName) => {
    compiler ??= import('./jit.ts').then(({ createCompiler }) => createCompiler(schema));
    return (await compiler)(document, operationName);
  };

  /** Null while graphql-js executes the document. */
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

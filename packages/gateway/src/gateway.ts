import { getOperationAST } from 'graphql';
import type { GraphQLError, GraphQLScalarType, GraphQLSchema } from 'graphql';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { createPublicError } from '@liaison/kernel/reader';
import { buildConsumerSchema } from './supergraph/consumer-schema.ts';
import type { ErrorHook } from './errors.ts';
import type { ExecutionContext } from './execution-context.ts';
import { Executor } from './executor.ts';
import type { Admit } from './executor.ts';
import { planAhead, supergraphId } from './operation/known-plans.ts';
import type { KnownPlan, KnownPlans } from './operation/known-plans.ts';
import { buildKnownSchema, describeSchema } from './supergraph/known-schema.ts';
import type { Descriptions, KnownSchema } from './supergraph/known-schema.ts';
import type { CompiledOperation } from './operation/compiled-operation.ts';
import { OperationPlanner } from './operation/operation-planner.ts';
import { PlanCache } from './operation/plan-cache.ts';
import type { PlanCacheBounds } from './operation/plan-cache.ts';
import { createSubgraphs } from './transports/subgraphs.ts';
import type { Deadlines } from './transports/subgraphs.ts';
import type { Transport } from './transports/transport.ts';

export type GatewayInterface = ApolloServerOptionsWithGateway<ExecutionContext>['gateway'];
type SchemaCallback = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

export interface GatewayOptions<Context extends ExecutionContext = ExecutionContext> {
  /** The composed schema, as `@theguild/federation-composition` prints it. */
  readonly supergraphSdl: string;
  /** The transports, by the name of the subgraph in the supergraph. The case may differ if no other name fits. */
  readonly transports: Readonly<Record<string, Transport>>;
  /**
   * Milliseconds for one fetch.
   * @default 2,000, and 10,000 for a mutation
   */
  readonly subgraphDeadlineMs?: number | undefined;
  /**
   * The most plans that are kept, and characters of their documents.
   * @default 1,000 and 1 million
   */
  readonly planCache?: Partial<PlanCacheBounds> | undefined;
  /**
   * Plans from `planDocuments`, which need no planning at their first run. Plans of another supergraph are not used,
   * and are reported to `onError`.
   */
  readonly knownPlans?: KnownPlans | undefined;
  /** The result of `readAhead` for this supergraph. That of another one is not used, and is reported to `onError`. */
  readonly knownSchema?: KnownSchema | undefined;
  /** Reads the descriptions that `knownSchema` lacks, when they are first needed. */
  readonly descriptions?: (() => Descriptions) | undefined;
  /** Texts of documents to plan before the gateway starts. If one is invalid, the start fails with `DocumentError`. */
  readonly planAhead?: readonly string[] | undefined;
  /** Parsers of custom scalars, by name. Without one, the subgraphs check the values. */
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>> | undefined;
  readonly onError?: ErrorHook | undefined;
  /**
   * Decides, while the operation is planned, whether it may run.
   * @default every operation may
   */
  readonly admit?: Admit<Context> | undefined;
  /**
   * Draws for `@override(label: "percent(…)")`, from 0 to below 1. Labels of any other form are never active.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** Mutations get longer: they wait for each other, and one that was abandoned may be carried out all the same. */
const DEADLINES: Deadlines = { query: 2000, mutation: 10_000 };
/** Parsed and planned, a document takes up to some 250 times its text in memory. */
const PLAN_CACHE_BOUNDS: PlanCacheBounds = { entries: 1000, characters: 1_000_000 };

/** The gateway of Apollo Server: the planner of the Hive Router makes the plans, this package executes them. */
export function createGateway<Context extends ExecutionContext = ExecutionContext>(
  options: GatewayOptions<Context>,
): GatewayInterface {
  const { supergraphSdl, transports, scalars, onError = () => undefined, random = Math.random } = options;
  const { admit = async () => null } = options;
  const told = options.subgraphDeadlineMs;
  const fetch = createSubgraphs(supergraphSdl, transports, told ? { query: told, mutation: told } : DEADLINES);
  const operations = new PlanCache<CompiledOperation>({ ...PLAN_CACHE_BOUNDS, ...options.planCache });
  const made = plansFor(supergraphSdl, options);
  const knownSchema = schemaFor(supergraphSdl, options);
  const subscribers = new Set<SchemaCallback>();
  return {
    onSchemaLoadOrUpdate(callback) {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    async load() {
      const { planner, schema } = await readSupergraph(supergraphSdl, knownSchema, scalars);
      const ahead = await planAhead(planner, schema, options.planAhead ?? []);
      const knownPlans = new Map([...made, ...ahead].map(({ key, node }) => [key, node]));
      const describedSchema = describedOnce(schema, options.descriptions);
      const parts = { planner, schema, describedSchema, operations, knownPlans, fetch, admit, onError, random };
      const executor = new Executor(parts);
      for (const notify of subscribers) notify({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return {
        executor: async ({ document, source, queryHash, request: { operationName, variables = {} }, context }) => {
          // Apollo Server's own `operationName` is null if the document does not contain the requested operation.
          const operation = getOperationAST(document, operationName);
          if (!operation) return { errors: [unresolvedOperation(operationName)] };
          return executor.execute({
            document,
            operation,
            source,
            queryHash,
            variables,
            context: context as Context,
          });
        },
      };
    },
    async stop() {
      operations.clear();
      subscribers.clear();
    },
  };
}

/** Plans of another supergraph are not used: its subgraphs may differ. */
function plansFor(
  supergraphSdl: string,
  { knownPlans, onError = () => undefined }: Pick<GatewayOptions, 'knownPlans' | 'onError'>,
): readonly KnownPlan[] {
  if (knownPlans === undefined || knownPlans.plans.length === 0) return [];
  if (knownPlans.supergraph === supergraphId(supergraphSdl)) return knownPlans.plans;
  const error = new Error('The plans made ahead are those of another supergraph, and are not used: compose anew.');
  onError(error, { subgraph: undefined, path: undefined });
  return [];
}

function schemaFor(
  supergraphSdl: string,
  { knownSchema, onError = () => undefined }: Pick<GatewayOptions, 'knownSchema' | 'onError'>,
) {
  if (knownSchema === undefined || knownSchema.supergraph === supergraphId(supergraphSdl)) return knownSchema;
  const error = new Error('The schema made ahead is that of another supergraph, and is not used: compose anew.');
  onError(error, { subgraph: undefined, path: undefined });
  return undefined;
}

async function readSupergraph(
  supergraphSdl: string,
  known: KnownSchema | undefined,
  scalars: GatewayOptions['scalars'],
): Promise<{ planner: OperationPlanner; schema: GraphQLSchema }> {
  if (known !== undefined) {
    const planner = new OperationPlanner(supergraphSdl, known.thresholds);
    return { planner, schema: buildKnownSchema(known, scalars) };
  }
  const { planner, consumerSdl } = await OperationPlanner.read(supergraphSdl);
  return { planner, schema: buildConsumerSchema(consumerSdl, scalars) };
}

/** The schema with its descriptions, which are added when they are first needed. */
function describedOnce(schema: GraphQLSchema, read: GatewayOptions['descriptions']): () => GraphQLSchema {
  let isDescribed = read === undefined;
  return () => {
    if (!isDescribed && read) describeSchema(schema, read());
    isDescribed = true;
    return schema;
  };
}

/** The error if the document does not contain the requested operation. Apollo Server calls its gateway even then. */
function unresolvedOperation(operationName: string | undefined): GraphQLError {
  const message = operationName
    ? `Unknown operation named "${operationName}".`
    : 'Must provide operation name if query contains multiple operations.';
  return createPublicError('OPERATION_RESOLUTION_FAILURE', message);
}

import { print } from 'graphql';
import type { DocumentNode, GraphQLScalarType, OperationDefinitionNode } from 'graphql';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { publicError } from '@liaison/kernel';
import type { RequestContext } from '@liaison/kernel';
import { buildConsumerSchema } from './consumer-schema.ts';
import { fetchWithin } from './deadline.ts';
import { internalError } from './errors.ts';
import type { ErrorHook } from './errors.ts';
import { CompiledOperation } from './operation/compiled-operation.ts';
import { planningDocument } from './operation/planning-document.ts';
import { compilePlan } from './plan/compile.ts';
import type { Execution } from './plan/execution.ts';
import { PlanCache } from './plan-cache.ts';
import type { Transport } from './transport.ts';

export type GatewayInterface = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type SchemaCallback = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

export interface GatewayOptions {
  /** The composed schema, as `@theguild/federation-composition` prints it. */
  readonly supergraphSdl: string;
  /** By the subgraph's name in the supergraph; upper and lower case are the same. */
  readonly transports: Readonly<Record<string, Transport>>;
  /** Milliseconds that one fetch may take; 2000 unless told otherwise. */
  readonly subgraphDeadlineMs?: number | undefined;
  /** Plans kept; 1000 unless told otherwise. */
  readonly planCacheSize?: number | undefined;
  /** How the values of custom scalars are parsed, by name; without one, the subgraphs judge them. */
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>> | undefined;
  readonly onError?: ErrorHook | undefined;
}

const DEADLINE_MS = 2000;
const PLAN_CACHE_SIZE = 1000;

/** What Apollo Server runs operations with: plans by the Hive Router's planner, executed by this package. */
export function createGateway(options: GatewayOptions): GatewayInterface {
  const subscribers = new Set<SchemaCallback>();
  let operations: PlanCache<CompiledOperation> | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
    async load() {
      operations = new PlanCache(options.planCacheSize ?? PLAN_CACHE_SIZE);
      const planner = new QueryPlanner(options.supergraphSdl);
      const apiSchema = buildConsumerSchema(planner.consumerSchema, options.scalars);
      for (const notify of subscribers) notify({ apiSchema, coreSupergraphSdl: options.supergraphSdl });
      return { executor: createExecutor(options, planner, apiSchema, operations) };
    },
    async stop() {
      operations?.clear();
      subscribers.clear();
    },
  };
}

function createExecutor(
  options: GatewayOptions,
  planner: QueryPlanner,
  schema: ReturnType<typeof buildConsumerSchema>,
  operations: PlanCache<CompiledOperation>,
): GatewayExecutor {
  const onError = options.onError ?? (() => undefined);
  const fetch = createFetch(options);

  const compile = async (document: DocumentNode, operation: OperationDefinitionNode, percentage: number) => {
    const planned = planningDocument(document, operation);
    const plan = planned
      ? await planner.planAsync(print(planned), operation.name?.value, new Set(), percentage)
      : undefined;
    return new CompiledOperation({
      document,
      operation,
      schema,
      plan: compilePlan(plan?.node, schema),
      fetch,
      onError,
    });
  };

  return async ({ document, operation, operationName, queryHash, request, context }) => {
    if (operation.operation === 'subscription') {
      const message = 'Subscriptions are not supported. Ask again from time to time instead.';
      return { errors: [publicError('OPERATION_NOT_SUPPORTED', message)] };
    }
    const { percentage, bucket } = drawPercentage(planner.overridePercentages);
    try {
      const key = `${queryHash}|${operationName ?? ''}|${bucket}`;
      const compiled = await operations.get(key, () => compile(document, operation, percentage));
      return await compiled.run(request.variables ?? {}, context as RequestContext);
    } catch (error) {
      onError(error, { subgraph: undefined, path: undefined });
      return { data: null, errors: [internalError()] };
    }
  };
}

/** For `@override(label: "percent(…)")`: requests are dealt out at random, and plans differ by what the draw is below. */
function drawPercentage(thresholds: readonly number[]): { percentage: number; bucket: number } {
  if (thresholds.length === 0) return { percentage: 0, bucket: 0 };
  const percentage = Math.random() * 100;
  return { percentage, bucket: thresholds.filter((threshold) => percentage < threshold).length };
}

function createFetch({
  supergraphSdl,
  transports,
  subgraphDeadlineMs = DEADLINE_MS,
}: GatewayOptions): Execution['fetch'] {
  const byName = new Map(Object.entries(transports).map(([name, transport]) => [name.toLowerCase(), transport]));
  const missing = subgraphNames(supergraphSdl).filter((name) => !byName.has(name.toLowerCase()));
  if (missing.length > 0) throw new Error(`The supergraph needs transports for: ${missing.join(', ')}.`);
  return (fetch, variables, context) => {
    const transport = byName.get(fetch.subgraph.toLowerCase());
    if (transport === undefined) throw new Error(`There is no transport for the subgraph "${fetch.subgraph}".`);
    return fetchWithin(subgraphDeadlineMs, transport, fetch, variables, context);
  };
}

function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(\s*name:\s*"([^"]+)"/g)].flatMap(([, name]) => name ?? []);
}

import { hash } from 'node:crypto';
import { Kind, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { buildConsumerSchema } from '../supergraph/consumer-schema.ts';
import { conditionVariables } from './conditions.ts';
import { finiteNumbersRule } from './finite-numbers.ts';
import { operationKey, OperationPlanner } from './operation-planner.ts';
import { percentagesOf } from './progressive-override.ts';

/** The plan of one operation under one combination of its conditions; JSON. */
export interface KnownPlan {
  readonly key: string;
  /** Null if no subgraph is needed. */
  readonly node: PlanNode | null;
}

/** Plans hold for one supergraph only. JSON, so that they can be read from a file at the start. */
export interface KnownPlans {
  /** Of which supergraph: its `supergraphId`. */
  readonly supergraph: string;
  readonly plans: readonly KnownPlan[];
}

/** A document that was to be planned ahead and cannot be. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** An operation with more variables in `@skip` and `@include` has too many plans to make them all. */
const MOST_CONDITIONS = 6;

/** `sha256:` and the digest of the supergraph's SDL: what plans are bound to. */
export function supergraphId(supergraphSdl: string): string {
  return `sha256:${hash('sha256', supergraphSdl)}`;
}

/**
 * What Apollo Server calls the `queryHash` of the documents that these plans are for, and so are known to be valid; none
 * if the plans are those of another supergraph.
 */
export function plannedDocuments(known: KnownPlans | undefined, supergraphSdl: string): ReadonlySet<string> {
  if (known === undefined || known.supergraph !== supergraphId(supergraphSdl)) return new Set();
  return new Set(known.plans.map(({ key }) => key.slice(0, key.indexOf('|'))));
}

/**
 * Plans documents before anybody asks, so that the first request plans nothing. The plans hold for this supergraph only
 * and for documents that are sent character by character as they are here. Throws `DocumentError` if one does not fit
 * the schema.
 */
export async function planDocuments(supergraphSdl: string, documents: readonly string[]): Promise<KnownPlans> {
  const { planner, consumerSdl } = await OperationPlanner.read(supergraphSdl);
  const schema = buildConsumerSchema(consumerSdl);
  return { supergraph: supergraphId(supergraphSdl), plans: await planAhead(planner, schema, documents) };
}

/** As `planDocuments`, with a planner and the public schema that are there already. */
export async function planAhead(
  planner: OperationPlanner,
  schema: GraphQLSchema,
  documents: readonly string[],
): Promise<KnownPlan[]> {
  const plans: KnownPlan[] = [];
  for (const text of documents) {
    const document = parseKnown(text, schema);
    const queryHash = hash('sha256', text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation === OperationTypeNode.SUBSCRIPTION)
        continue;
      plans.push(...(await planAll(planner, document, operation, queryHash)));
    }
  }
  return plans;
}

function parseKnown(text: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(text);
    const [error] = validate(schema, document, [...specifiedRules, finiteNumbersRule]);
    if (error !== undefined) throw error;
    return document;
  } catch (error) {
    const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? text.slice(0, 40);
    const { message } = error as GraphQLError;
    throw new DocumentError(`The document "${name}" does not fit the supergraph: ${message}`);
  }
}

async function planAll(
  planner: OperationPlanner,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  queryHash: string,
): Promise<KnownPlan[]> {
  const names = conditionVariables(document, operation);
  if (names.length > MOST_CONDITIONS) return [];
  const plans: KnownPlan[] = [];
  for (const variables of combinations(names)) {
    for (const [bucket, percentage] of percentagesOf(planner.thresholds).entries()) {
      const key = operationKey(queryHash, operation, names, variables, bucket);
      plans.push({ key, node: await planner.plan(document, operation, variables, percentage) });
    }
  }
  return plans;
}

/** Every way to give each of the names true or false. */
function combinations(names: readonly string[]): Record<string, boolean>[] {
  return names.reduce<Record<string, boolean>[]>(
    (known, name) => known.flatMap((values) => [false, true].map((value) => ({ ...values, [name]: value }))),
    [{}],
  );
}

import { OperationTypeNode, print } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner';
import type { ObjectValue } from '../transports/transport.ts';
import { contestedFields } from './contested-fields.ts';
import { originalName, withInterfaceOwnersFirst } from './interface-owners.ts';
import { planningDocument } from './planning-document.ts';
import { isSerial, mutationSteps } from './serial-mutations.ts';
import { refuseUnreadAliases } from './unread-aliases.ts';

/** What the planner says of a supergraph before it plans anything. */
export interface ReadSupergraph {
  readonly planner: OperationPlanner;
  /** SDL of the public schema, with introspection types. */
  readonly consumerSdl: string;
}

/**
 * Hive Router's planner for one supergraph, shown operations in the form that it plans rightly. Its native code is loaded,
 * and the supergraph read, when the first operation needs a plan: a process whose plans were made ahead may never need it.
 */
export class OperationPlanner {
  /** The percentages of `@override(label: "percent(…)")`. */
  readonly thresholds: readonly number[];
  /** The names of fields that `storageKey` keeps apart from what the planner fetches itself. */
  readonly contested: ReadonlySet<string>;
  readonly #load: () => Promise<LoadedPlanner>;
  #loaded: Promise<LoadedPlanner> | undefined;

  /** `thresholds` are those that `OperationPlanner.read` finds in this supergraph. */
  constructor(supergraphSdl: string, thresholds: readonly number[]) {
    this.thresholds = thresholds;
    this.contested = contestedFields(supergraphSdl);
    this.#load = () => loadPlanner(supergraphSdl);
  }

  /** Reads a supergraph. Rejects if the planner cannot read it. */
  static async read(supergraphSdl: string): Promise<ReadSupergraph> {
    const loaded = loadPlanner(supergraphSdl);
    const { native } = await loaded;
    const planner = new OperationPlanner(supergraphSdl, native.overridePercentages);
    planner.#loaded = loaded;
    return { planner, consumerSdl: native.consumerSchema };
  }

  /**
   * The plan with these values of the conditions and this draw (0 to 100) for `@override`; null if no subgraph is
   * needed. Rejects if the planner finds no plan.
   */
  async plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<ObjectValue>,
    percentage: number,
  ): Promise<PlanNode | null> {
    const planned = planningDocument(document, operation, variables, this.contested);
    if (planned === null) return null;
    const name = operation.name?.value;
    const whole = await this.#planDocument(planned, name, percentage);
    if (operation.operation !== OperationTypeNode.MUTATION || whole === null || isSerial(whole)) return whole;
    const nodes: PlanNode[] = [];
    for (const step of mutationSteps(planned)) {
      const node = await this.#planDocument(step, name, percentage);
      if (node !== null) nodes.push(node);
    }
    return { kind: 'Sequence', nodes };
  }

  async #planDocument(document: DocumentNode, name: string | undefined, percentage: number): Promise<PlanNode | null> {
    this.#loaded ??= this.#load();
    const { native, isReordered } = await this.#loaded;
    const { node } = await native.planAsync(print(document), name, new Set(), percentage);
    if (!node) return null;
    refuseUnreadAliases(node);
    return isReordered ? withOriginalNames(node) : node;
  }
}

interface LoadedPlanner {
  readonly native: QueryPlanner;
  /** Whether it knows the subgraphs by names of ours. */
  readonly isReordered: boolean;
}

async function loadPlanner(supergraphSdl: string): Promise<LoadedPlanner> {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  const ordered = withInterfaceOwnersFirst(supergraphSdl);
  return { native: new QueryPlanner(ordered), isReordered: ordered !== supergraphSdl };
}

function withOriginalNames(node: PlanNode): PlanNode {
  const text = JSON.stringify(node, (key, value: unknown) =>
    key === 'serviceName' && typeof value === 'string' ? originalName(value) : value,
  );
  return JSON.parse(text) as PlanNode;
}

/**
 * What a plan depends on, as one text: the document (`queryHash` identifies its text), the operation in it, the values
 * of the variables that `@skip` and `@include` read, and the bucket of the draw for `@override`.
 */
export function operationKey(
  queryHash: string,
  operation: OperationDefinitionNode,
  conditions: readonly string[],
  variables: Readonly<ObjectValue>,
  bucket: number,
): string {
  const values = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
  return `${queryHash}|${operation.name?.value ?? ''}|${values}|${bucket}`;
}

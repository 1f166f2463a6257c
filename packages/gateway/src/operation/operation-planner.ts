import { OperationTypeNode, print } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { ObjectValue } from '../transport.ts';
import { contestedFields } from './contested-fields.ts';
import { originalName, withInterfaceOwnersFirst } from './interface-owners.ts';
import { planningDocument } from './planning-document.ts';
import { isSerial, mutationSteps } from './serial-mutations.ts';
import { refuseUnreadAliases } from './unread-aliases.ts';

/** Hive Router's planner for one supergraph, shown operations in the form that it plans rightly. */
export class OperationPlanner {
  /** SDL of the public schema, with introspection types. */
  readonly consumerSdl: string;
  /** The percentages of `@override(label: "percent(…)")`. */
  readonly thresholds: readonly number[];
  /** The names of fields that `storageKey` keeps apart from what the planner fetches itself. */
  readonly contested: ReadonlySet<string>;
  readonly #planner: QueryPlanner;
  readonly #isReordered: boolean;

  constructor(supergraphSdl: string) {
    const ordered = withInterfaceOwnersFirst(supergraphSdl);
    this.#planner = new QueryPlanner(ordered);
    this.#isReordered = ordered !== supergraphSdl;
    this.consumerSdl = this.#planner.consumerSchema;
    this.thresholds = this.#planner.overridePercentages;
    this.contested = contestedFields(supergraphSdl);
  }

  /**
   * The plan under these values of the conditions and this draw (0 up to 100) for `@override`; null where no subgraph is
   * needed. Rejects where the planner finds none.
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
    const { node } = await this.#planner.planAsync(print(document), name, new Set(), percentage);
    if (!node) return null;
    refuseUnreadAliases(node);
    return this.#isReordered ? withOriginalNames(node) : node;
  }
}

function withOriginalNames(node: PlanNode): PlanNode {
  const text = JSON.stringify(node, (key, value: unknown) =>
    key === 'serviceName' && typeof value === 'string' ? originalName(value) : value,
  );
  return JSON.parse(text) as PlanNode;
}

/**
 * What a plan depends on, as one text: the document (`queryHash` stands for its text), the operation in it, the values
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

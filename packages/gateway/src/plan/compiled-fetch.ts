import { Kind, OperationTypeNode, parse } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import type { ObjectValue } from '../transports/transport.ts';

/** What of a fetch is the same in every run. */
export interface CompiledFetch {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variableUsages: readonly string[];
  readonly isMutation: boolean;
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function compileFetchOperation(node: FetchNode | BatchFetchNode): CompiledFetch {
  const document = parse(node.operation, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The plan holds a fetch without an operation.');
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return {
    subgraph: node.serviceName,
    document,
    query: node.operation,
    operationName: node.operationName,
    variableUsages: node.variableUsages ?? [],
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    selectionSet: operation.selectionSet,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

/** The variables of the whole operation that this fetch uses; those that were not given stay absent. */
export function selectVariables(fetch: CompiledFetch, variables: Readonly<ObjectValue>): ObjectValue {
  const selected: ObjectValue = {};
  for (const name of fetch.variableUsages) {
    if (Object.hasOwn(variables, name)) selected[name] = variables[name];
  }
  return selected;
}

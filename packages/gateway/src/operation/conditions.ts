import { Kind, visit } from 'graphql';
import type { DirectiveNode, OperationDefinitionNode, DocumentNode, SelectionNode, ValueNode } from 'graphql';
import type { ObjectValue } from '../transports/transport.ts';

/** True if `@skip` and `@include` keep the selection (GraphQL specification §3.13), given the variables. */
export function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<ObjectValue>): boolean {
  return directives.every((directive) => {
    const wanted = wantedCondition(directive);
    return wanted === undefined || valueOf(conditionNode(directive), variables) === wanted;
  });
}

/** True for `@skip` and `@include`. */
export function isCondition(directive: DirectiveNode): boolean {
  return wantedCondition(directive) !== undefined;
}

/** The value of `if` that keeps the selection. */
function wantedCondition({ name }: DirectiveNode): boolean | undefined {
  if (name.value === 'include') return true;
  return name.value === 'skip' ? false : undefined;
}

function conditionNode({ arguments: given }: DirectiveNode): ValueNode | undefined {
  return given?.find(({ name }) => name.value === 'if')?.value;
}

function valueOf(node: ValueNode | undefined, variables: Readonly<ObjectValue>): unknown {
  if (node?.kind === Kind.BOOLEAN) return node.value;
  return node?.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
}

/** The variables that `@skip` and `@include` read in the operation and the document's fragments, in order of appearance. */
export function conditionVariables(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    OperationDefinition: (definition) => (definition === operation ? undefined : false),
    Directive(directive) {
      const node = isCondition(directive) ? conditionNode(directive) : undefined;
      if (node?.kind === Kind.VARIABLE) names.add(node.name.value);
    },
  });
  // Fragments of other operations may read variables that this one does not have.
  const own = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  return [...names].filter((name) => own.has(name));
}

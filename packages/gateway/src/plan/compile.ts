import type { GraphQLSchema } from 'graphql';
import type { FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import { compileBatchFetch, compileEntityFetch } from './entity-fetch.ts';
import type { Step } from './execution.ts';
import { compileRootFetch } from './root-fetch.ts';

/** Compiles a plan into functions; null is the plan without fetches. Throws for unknown kinds of nodes. */
export function compilePlan(node: PlanNode | null, schema: GraphQLSchema): Step {
  return node === null ? nothing : compileNode(node, schema, null);
}

async function nothing(): Promise<void> {
  await Promise.resolve();
}

/** `path` is that of the Flatten around the node; null at the root of the answer. */
function compileNode(node: PlanNode, schema: GraphQLSchema, path: readonly FlattenNodePathSegment[] | null): Step {
  switch (node.kind) {
    case 'Sequence':
      return compileSequence(node.nodes.map((child) => compileNode(child, schema, path)));
    case 'Parallel':
      return compileParallel(node.nodes.map((child) => compileNode(child, schema, path)));
    case 'Flatten':
      return compileNode(node.node, schema, [...(path ?? []), ...node.path]);
    case 'Fetch':
      return path === null ? compileRootFetch(node, schema) : compileEntityFetch(node, path, schema);
    case 'BatchFetch':
      return compileBatchFetch(node, schema);
    case 'Condition': {
      // The addon writes a missing branch as null, which its types do not say.
      const branch = (child: PlanNode | null | undefined): Step => (child ? compileNode(child, schema, path) : nothing);
      return compileCondition(node.condition, branch(node.ifClause), branch(node.elseClause));
    }
    case 'Subscription':
    case 'Defer':
      return unknownKind(node.kind);
    default:
      return unknownKind((node satisfies never as { kind: string }).kind);
  }
}

function unknownKind(kind: string): never {
  throw new Error(`The plan holds a node of kind "${kind}", which the gateway does not execute.`);
}

function compileSequence(steps: readonly Step[]): Step {
  return async (execution) => {
    for (const step of steps) await step(execution);
  };
}

function compileParallel(steps: readonly Step[]): Step {
  return async (execution) => {
    await Promise.all(steps.map((step) => step(execution)));
  };
}

function compileCondition(variable: string, ifTrue: Step, ifFalse: Step): Step {
  return (execution) => (execution.variables[variable] === true ? ifTrue : ifFalse)(execution);
}

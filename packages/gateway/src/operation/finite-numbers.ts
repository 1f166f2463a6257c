import { GraphQLError, Kind } from 'graphql';
import type { ASTNode, ASTVisitor, ValidationContext } from 'graphql';

/**
 * Refuses number literals beyond the range of `Float` (GraphQL specification §3.5.2: a value that IEEE 754 cannot hold
 * as a finite number is an error). graphql-js reads them as infinity, which no plan and no JSON can carry.
 */
export function finiteNumbersRule(context: ValidationContext): ASTVisitor {
  return {
    FloatValue(node, _key, parent, _path, ancestors) {
      if (Number.isFinite(Number(node.value))) return;
      const argument = nearestArgument(parent ? [...ancestors, parent] : ancestors);
      const place = argument === undefined ? 'A number' : `Argument "${argument}"`;
      context.reportError(new GraphQLError(`${place} must be a finite number; got ${node.value}.`, { nodes: node }));
    },
  };
}

function nearestArgument(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string | undefined {
  for (const ancestor of ancestors.toReversed()) {
    if ('kind' in ancestor && ancestor.kind === Kind.ARGUMENT) return ancestor.name.value;
  }
  return undefined;
}

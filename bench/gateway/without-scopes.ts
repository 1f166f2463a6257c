import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

const SPECIFICATION = 'requiresScopes';

/**
 * A supergraph without what it says of scopes. Apollo Gateway refuses to start with it (`for: SECURITY` is its paid router's),
 * although it would have nothing to do: our subgraphs enforce their scopes themselves.
 */
export function withoutScopes(supergraphSdl: string): string {
  const isLink = ({ name, arguments: given = [] }: ConstDirectiveNode): boolean =>
    name.value === 'link' &&
    given.some(({ value }) => value.kind === Kind.STRING && value.value.includes(`/${SPECIFICATION}/`));
  const stripped = visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) => (node.name.value === SPECIFICATION || isLink(node as ConstDirectiveNode) ? null : undefined),
    DirectiveDefinition: ({ name }) => (name.value === SPECIFICATION ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (name.value.startsWith(`${SPECIFICATION}__`) ? null : undefined),
  });
  return print(stripped);
}

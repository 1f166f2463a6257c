import { parse, print, visit } from 'graphql';
import type { ASTNode } from 'graphql';

/** The same SDL with nothing said about it. */
export function withoutDescriptions(sdl: string): string {
  const enter = (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined);
  return print(visit(parse(sdl, { noLocation: true }), { enter }));
}

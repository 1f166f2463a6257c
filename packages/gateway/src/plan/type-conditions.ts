import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The names that satisfy a type condition: the type itself and, for an interface or union, its possible types. */
export function typesSatisfying(schema: GraphQLSchema, conditions: readonly string[]): ReadonlySet<string> {
  const names = new Set(conditions);
  for (const condition of conditions) {
    const type = schema.getType(condition);
    if (!isAbstractType(type)) continue;
    for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
  }
  return names;
}

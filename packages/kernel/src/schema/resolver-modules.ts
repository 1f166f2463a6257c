import type { ReferenceResolver, ResolverMap } from './subgraph-schema.ts';
import type { RequestContext } from '../reader/request-context.ts';

/** The resolvers of one aggregate. A field without a resolver is a property of its domain object. */
export interface ResolverModule<Context extends RequestContext = RequestContext> {
  /** By type and field; `Query` and entities of other subgraphs may stand in several modules. */
  readonly resolvers: ResolverMap;
  /**
   * By entity.
   * @default none
   */
  readonly references?: Readonly<Record<string, ReferenceResolver<Context>>>;
}

/** Puts the resolvers of several aggregates together. Throws if two define the same field or entity. */
export function mergeModules<Context extends RequestContext>(
  modules: readonly ResolverModule<Context>[],
): Required<ResolverModule<Context>> {
  const resolvers: Record<string, Record<string, unknown>> = {};
  const references: Record<string, ReferenceResolver<Context>> = {};
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module.resolvers)) {
      resolvers[type] = joinOnce(type, resolvers[type] ?? {}, fields as Readonly<Record<string, unknown>>);
    }
    Object.assign(references, joinOnce('references', references, module.references ?? {}));
  }
  return { resolvers, references };
}

/** Reads the entities of a type one by one, by the one field of their key. */
export function readEach<Context extends RequestContext>(
  field: 'id' | 'code',
  read: (value: string, context: Context) => Promise<object | null>,
): ReferenceResolver<Context> {
  return (members, context) =>
    Promise.all(
      members.map(async (member) => {
        const value = member[field];
        return typeof value === 'string' ? read(value, context) : null;
      }),
    );
}

/** Puts two maps together. Throws if both define the same name. */
function joinOnce<Value>(
  place: string,
  first: Readonly<Record<string, Value>>,
  second: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const twice = Object.keys(second).find((name) => Object.hasOwn(first, name));
  if (twice !== undefined) throw new Error(`${place}.${twice} is defined twice.`);
  return { ...first, ...second };
}

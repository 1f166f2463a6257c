import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '@liaison/gateway';
import type { CacheHint, FieldPolicies } from '@liaison/gateway';

/** How long an answer may be cached, and by whom. */
export interface CachePolicy {
  /** Seconds. */
  readonly maxAge: number;
  readonly scope: 'PUBLIC' | 'PRIVATE';
}

/** The schema changes only with a release. */
const INTROSPECTION = { maxAge: 3600 } as const satisfies CacheHint;

/**
 * How long the answer of an operation may be cached. The hints (`@cacheControl`) of its fields and of their types
 * decide: the shortest age of all, and `PRIVATE` if one of them is. A root field without a hint may not be cached.
 * Other fields without a hint live as long as their parents. The walk ignores `@skip` and `@include`, so that one
 * policy is right for all variables. Null if the operation is not a query.
 */
export function computeCachePolicy(
  schema: GraphQLSchema,
  policies: FieldPolicies,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CachePolicy | null {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return null;
  const walk = new PolicyWalk(schema, policies, document);
  walk.selections(operation.selectionSet, query, true);
  return walk.policy();
}

class PolicyWalk {
  readonly #schema: GraphQLSchema;
  readonly #policies: FieldPolicies;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments that were visited. Each counts once at the root and once below it, however often it is spread. */
  readonly #seen = new Set<string>();
  #maxAge = Infinity;
  #scope: CachePolicy['scope'] = 'PUBLIC';

  constructor(schema: GraphQLSchema, policies: FieldPolicies, document: DocumentNode) {
    this.#schema = schema;
    this.#policies = policies;
    this.#fragments = fragmentsOf(document);
  }

  policy(): CachePolicy {
    const maxAge = this.#maxAge === Infinity ? INTROSPECTION.maxAge : this.#maxAge;
    return { maxAge, scope: this.#scope };
  }

  selections({ selections }: SelectionSetNode, parent: GraphQLCompositeType, isRoot: boolean): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#field(selection, parent, isRoot);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#fragment(selection.selectionSet, selection.typeCondition?.name.value ?? parent.name, isRoot);
      } else {
        const key = `${selection.name.value} ${String(isRoot)}`;
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment === undefined || this.#seen.has(key)) continue;
        this.#seen.add(key);
        this.#fragment(fragment.selectionSet, fragment.typeCondition.name.value, isRoot);
      }
    }
  }

  #fragment(selectionSet: SelectionSetNode, typeName: string, isRoot: boolean): void {
    const type = this.#schema.getType(typeName);
    if (isCompositeType(type)) this.selections(selectionSet, type, isRoot);
  }

  #field({ name: { value: name }, selectionSet }: FieldNode, parent: GraphQLCompositeType, isRoot: boolean): void {
    if (name === '__schema' || name === '__type') this.#note([INTROSPECTION]);
    if (name.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const field = parent.getFields()[name];
    if (field === undefined) return;
    const type = getNamedType(field.type);
    const owners = [parent.name, ...this.#possible(parent)];
    const ofField = this.#hintsOf(owners.map((owner) => `${owner}.${name}`));
    const ofType = this.#hintsOf([type.name, ...(isCompositeType(type) ? this.#possible(type) : [])]);
    // The hint of a field overrides the hint of its type.
    const hints = [...ofField, ...(ofField.some(({ maxAge }) => maxAge !== undefined) ? scopesOf(ofType) : ofType)];
    if (isRoot && !hints.some(({ maxAge }) => maxAge !== undefined)) hints.push({ maxAge: 0 });
    this.#note(hints);
    if (selectionSet !== undefined && isCompositeType(type)) this.selections(selectionSet, type, false);
  }

  /** The possible types of an interface or a union; any of them may be in the answer. */
  #possible(type: GraphQLCompositeType): string[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type).map(({ name }) => name) : [];
  }

  #hintsOf(coordinates: readonly string[]): CacheHint[] {
    return coordinates.flatMap((coordinate) => this.#policies[coordinate]?.cache ?? []);
  }

  #note(hints: readonly CacheHint[]): void {
    for (const { maxAge, scope } of hints) {
      if (maxAge !== undefined) this.#maxAge = Math.min(this.#maxAge, Math.max(0, maxAge));
      if (scope === 'PRIVATE') this.#scope = 'PRIVATE';
    }
  }
}

function scopesOf(hints: readonly CacheHint[]): CacheHint[] {
  return hints.flatMap(({ scope }) => (scope === undefined ? [] : [{ scope }]));
}

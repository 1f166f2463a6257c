import { defaultFieldResolver, isInterfaceType, isNonNullType, isObjectType, Kind } from 'graphql';
import type {
  ConstDirectiveNode,
  GraphQLField,
  GraphQLFieldMap,
  GraphQLFieldResolver,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import { isPublic } from '../reader/actor.ts';
import type { Actor } from '../reader/actor.ts';
import { createPublicError } from '../reader/errors.ts';
import { SCOPES } from '../reader/permissions.ts';
import type { Scope } from '../reader/permissions.ts';
import type { RequestContext } from '../reader/request-context.ts';

/** Alternatives of scopes that must be held together, as `@requiresScopes` writes them. */
type Alternatives = readonly (readonly Scope[])[];

/**
 * Enforces `@authenticated` and `@requiresScopes` before the resolver runs. A mutation without its scope throws `FORBIDDEN`. A
 * field that the reader may not see is null, and its coordinate is withheld. Only the resolver knows who owns the record.
 * Throws for a directive that cannot be enforced: a directive that is not understood must not open a field.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (guardsOf(directivesOf(type)).length > 0) refuse(type.name, 'stands on a type; write it on the fields');
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields() as GraphQLFieldMap<unknown, RequestContext>)) {
      const coordinate = `${type.name}.${field.name}`;
      const guards = guardsOf(field.astNode?.directives ?? []);
      if (guards.length === 0) continue;
      if (isInterfaceType(type)) refuse(coordinate, "stands on an interface; write it on its types' fields");
      const isAct = type === schema.getMutationType();
      if (!isAct && isNonNullType(field.type)) refuse(coordinate, 'stands on a field that cannot be null');
      guardField(field, coordinate, scopesOf(guards, coordinate), isAct);
    }
  }
}

function guardField(
  field: GraphQLField<unknown, RequestContext>,
  coordinate: string,
  needed: Alternatives | null,
  isAct: boolean,
): void {
  const resolve: GraphQLFieldResolver<unknown, RequestContext> = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    if (needed === null ? !isPublic(context.actor) : meets(context.actor, needed)) {
      return resolve(source, args, context, info);
    }
    if (isAct) throw createPublicError('FORBIDDEN', `${field.name} needs ${describe(needed)}.`);
    context.withheld.add(coordinate);
    return null;
  };
}

function meets(actor: Actor, alternatives: Alternatives): boolean {
  return alternatives.some((together) => together.every((scope) => actor.scopes.has(scope)));
}

function describe(alternatives: Alternatives | null): string {
  if (alternatives === null) return 'a signed-in caller';
  return alternatives.map((together) => `the scope ${together.join(' and ')}`).join(', or ');
}

export const GUARDS = new Set(['authenticated', 'requiresScopes']);

function guardsOf(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  return directives.filter(({ name }) => GUARDS.has(name.value));
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLNamedType): ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** The scope that a mutation requires: null if it requires none, several, or one of several. */
export function findRequiredScope({ name, astNode }: GraphQLField<unknown, unknown>): Scope | null {
  const alternatives = scopesOf(guardsOf(astNode?.directives ?? []), name) ?? [];
  const [[scope, ...others] = [], ...rest] = alternatives;
  return scope === undefined || others.length > 0 || rest.length > 0 ? null : scope;
}

/** Null if any signed-in caller may. */
function scopesOf(guards: readonly ConstDirectiveNode[], coordinate: string): Alternatives | null {
  const needing = guards.find(({ name }) => name.value === 'requiresScopes');
  if (!needing) return null;
  const value = needing.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  const alternatives = value?.kind === Kind.LIST ? value.values : [];
  if (alternatives.length === 0) refuse(coordinate, 'names no scopes');
  return alternatives.map((together) => {
    if (together.kind !== Kind.LIST || together.values.length === 0) refuse(coordinate, 'needs lists of scopes');
    return together.values.map((one) => {
      const scope = one.kind === Kind.STRING ? SCOPES.find((known) => known === one.value) : undefined;
      return scope ?? refuse(coordinate, `names a scope that there is not, not one of ${SCOPES.join(', ')}`);
    });
  });
}

function refuse(coordinate: string, reason: string): never {
  throw new Error(`The directive of ${coordinate} cannot be enforced: it ${reason}.`);
}

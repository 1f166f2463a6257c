import { defaultFieldResolver, isObjectType, Kind } from 'graphql';
import type { ConstDirectiveNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isPublic } from './actor.ts';
import type { Actor } from './actor.ts';
import { publicError } from './errors.ts';
import type { Scope } from './permissions.ts';
import type { RequestContext } from './request-context.ts';

/** Alternatives of scopes that must be held together, as `@requiresScopes` writes them. */
type Alternatives = readonly (readonly string[])[];

/**
 * Enforces what `@authenticated` and `@requiresScopes` say, in front of the resolver: an act without its scope throws
 * `FORBIDDEN`; a field that the reader may not see is null, and its coordinate is withheld. Whose record it is, the
 * resolver knows.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const directives = field.astNode?.directives ?? [];
      const needed = scopesOf(directives);
      const isSignedInOnly = directives.some(({ name }) => name.value === 'authenticated');
      if (needed === null && !isSignedInOnly) continue;
      const isAct = type === schema.getMutationType();
      const allowed = (actor: Actor): boolean => (needed === null ? !isPublic(actor) : meets(actor, needed));
      field.resolve = guarded(field.resolve ?? defaultFieldResolver, allowed, (context) => {
        if (isAct) throw publicError('FORBIDDEN', `${field.name} needs ${describe(needed)}.`);
        context.withheld.add(`${type.name}.${field.name}`);
        return null;
      });
    }
  }
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  allowed: (actor: Actor) => boolean,
  refuse: (context: RequestContext) => null,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, args: Record<string, unknown>, context, info) =>
    allowed(context.actor) ? resolve(source, args, context, info) : refuse(context);
}

function meets(actor: Actor, alternatives: Alternatives): boolean {
  return alternatives.some((together) => together.every((scope) => actor.scopes.has(scope as Scope)));
}

function describe(alternatives: Alternatives | null): string {
  if (alternatives === null) return 'a signed-in caller';
  return alternatives.map((together) => `the scope ${together.join(' and ')}`).join(', or ');
}

function scopesOf(directives: readonly ConstDirectiveNode[]): Alternatives | null {
  const value = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return null;
  return value.values.map((together) =>
    together.kind === Kind.LIST ? together.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [],
  );
}

import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { Deprecation } from '../request-state.ts';

/** Finds deprecated inputs in values of variables. */
export class DeprecatedInputs {
  /** Enums and input objects with a deprecated member at any depth. */
  readonly #concerned: ReadonlySet<string>;

  constructor(schema: GraphQLSchema) {
    const concerned = new Set<string>();
    const types = Object.values(schema.getTypeMap());
    for (let before = -1; before < concerned.size;) {
      before = concerned.size;
      for (const type of types) if (holdsDeprecated(type, concerned)) concerned.add(type.name);
    }
    this.#concerned = concerned;
  }

  concerns(type: GraphQLInputType): boolean {
    return this.#concerned.has(getNamedType(type).name);
  }

  /** The deprecated enum values and input fields in a value. Parts that do not fit the type are ignored. */
  usedIn(value: unknown, type: GraphQLInputType): Deprecation[] {
    if (value === null || value === undefined || !this.concerns(type)) return [];
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const { ofType } = nullable as { ofType: GraphQLInputType };
      // A single value is a list of one (GraphQL specification §3.11).
      return (Array.isArray(value) ? value : [value]).flatMap((item) => this.usedIn(item, ofType));
    }
    if (isEnumType(nullable)) {
      if (typeof value !== 'string') return [];
      return deprecation(`${nullable.name}.${value}`, nullable.getValue(value)?.deprecationReason);
    }
    if (!isInputObjectType(nullable) || typeof value !== 'object') return [];
    const given = value as Readonly<Record<string, unknown>>;
    return Object.values(nullable.getFields()).flatMap(({ name, type: ofField, deprecationReason }) => {
      if (!Object.hasOwn(given, name)) return [];
      return [...deprecation(`${nullable.name}.${name}`, deprecationReason), ...this.usedIn(given[name], ofField)];
    });
  }
}

/** Empty if there is no reason: everything deprecated has one, at least the default of graphql-js. */
export function deprecation(coordinate: string, reason: string | null | undefined): Deprecation[] {
  return reason === null || reason === undefined ? [] : [{ coordinate, reason }];
}

/** True if the schema has a deprecated member. If not, no document needs a search. */
export function holdsDeprecations(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => listMembers(type).some(isDeprecated));
}

interface Member {
  readonly deprecationReason?: string | null | undefined;
  readonly args?: readonly Member[];
}

function listMembers(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values<Member>(type.getFields()) : [];
}

function isDeprecated({ deprecationReason, args = [] }: Member): boolean {
  return typeof deprecationReason === 'string' || args.some(isDeprecated);
}

function holdsDeprecated(type: unknown, concerned: ReadonlySet<string>): boolean {
  if (isEnumType(type)) return type.getValues().some(({ deprecationReason }) => deprecationReason !== undefined);
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    (field) => field.deprecationReason !== undefined || concerned.has(getNamedType(field.type).name),
  );
}

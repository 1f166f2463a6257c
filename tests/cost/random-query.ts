import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputType,
  GraphQLSchema,
} from 'graphql';
import type { Random } from '../support/random.ts';
import type { Values } from './values.ts';

const DEEPEST = 6;
/** Fields of an operation, and objects that one place may multiply to. */
const MOST_FIELDS = 16;
const MOST_OBJECTS = 20;
const LIST = 3;

/** A place where selections stand, and how many objects may be there. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly depth: number;
  readonly objects: number;
}

/** A valid query of a schema that asks for what there is: ids, codes, days and texts come from `values`. */
export function randomQuery(schema: GraphQLSchema, random: Random, values: Values): string {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no query type.');
  for (;;) {
    const query = new Writer(schema, random, values).selections({ type, depth: 0, objects: 1 });
    if (validate(schema, parse(query)).length === 0) return query;
  }
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #values: Values;
  #fields = 0;

  constructor(schema: GraphQLSchema, random: Random, values: Values) {
    this.#schema = schema;
    this.#random = random;
    this.#values = values;
  }

  selections(place: Place): string {
    if (isAbstractType(place.type)) return `{ __typename ${this.#narrowed(place)} }`;
    const count = place.depth === 0 ? 1 + this.#random.below(2) : 1 + this.#random.below(4);
    const selections = Array.from({ length: count }, () => this.#selection(place));
    return `{ ${selections.join(' ')} }`;
  }

  #narrowed(place: Place): string {
    const possible = isAbstractType(place.type) ? this.#schema.getPossibleTypes(place.type) : [];
    return possible
      .filter(() => this.#random.chance(0.7))
      .map((type) => `... on ${type.name} ${this.selections({ ...place, type, depth: place.depth + 1 })}`)
      .join(' ');
  }

  #selection(place: Place): string {
    const fields = isObjectType(place.type) ? Object.values(place.type.getFields()) : [];
    const isFull = this.#fields >= MOST_FIELDS || place.depth >= DEEPEST;
    const leading = fields.filter(
      (field) =>
        isCompositeType(getNamedType(field.type)) && this.#values.canAsk(`${place.type.name}.${field.name}`, field),
    );
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)) && field.args.every(isOptional));
    const wantsLeaf = leading.length === 0 || (leaves.length > 0 && this.#random.chance(0.35));
    if (isFull || wantsLeaf) return leaves.length === 0 ? '__typename' : this.#random.pick(leaves).name;
    return this.#leading(this.#random.pick(leading), place);
  }

  #leading(field: GraphQLField<unknown, unknown>, place: Place): string {
    const alias = `f${(this.#fields += 1)}`;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) throw new Error(`${field.name} leads nowhere.`);
    const isPaged = field.args.some(({ name }) => name === 'first');
    const first = Math.max(1, Math.min(1 + this.#random.below(5), Math.floor(MOST_OBJECTS / place.objects)));
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'after' || argument.name === 'since') return [];
      if (argument.name === 'first') return [`first: ${first}`];
      if (isOptional(argument) && this.#random.chance(0.6)) return [];
      return [`${argument.name}: ${this.#literal(argument, `${place.type.name}.${field.name}`)}`];
    });
    const many = isListType(getNullableType(field.type)) && !PAGES.has(field.name) ? LIST : isPaged ? first : 1;
    const below = this.selections({ type, depth: place.depth + 1, objects: place.objects * many });
    return `${alias}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`;
  }

  #literal({ name, type }: GraphQLArgument | GraphQLInputField, place: string): string {
    return this.#valueOf(type, name, place);
  }

  #valueOf(type: GraphQLInputType, name: string, place: string): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const itemType: GraphQLInputType = nullable.ofType;
      return `[${this.#valueOf(itemType, name, place)}]`;
    }
    if (isEnumType(nullable)) return this.#random.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (field) => isNonNullType(field.type) || this.#random.chance(0.3),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#literal(field, place)}`).join(', ')} }`;
    }
    return JSON.stringify(this.#values.draw(place, name, nullable.name, this.#random));
  }
}

/** Their length is told by the field above. */
const PAGES = new Set(['nodes', 'edges']);

function isOptional({ type, defaultValue }: GraphQLArgument): boolean {
  return !isNonNullType(type) || defaultValue !== undefined;
}

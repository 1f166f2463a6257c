import { getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType, parse, validate } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Names that a careless executor trips over: keys of entities, members of every object. */
const ALIASES = ['id', 'name', 'nick', 'title', 'forums', 'code', 'constructor', 'x', 'y', 'z'];
const DEEPEST = 4;

/** A valid operation on the schema: aliases, fragments of both kinds, variables with defaults, `@skip` and `@include`. */
export function randomOperation(schema: GraphQLSchema, random: () => number): RandomOperation {
  for (;;) {
    const operation = new Generator(schema, random).operation();
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #random: () => number;
  readonly #fragments: string[] = [];
  readonly #variables = new Map<string, { type: string; value: unknown }>();

  constructor(schema: GraphQLSchema, random: () => number) {
    this.#schema = schema;
    this.#random = random;
  }

  operation(): RandomOperation {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('The schema has no query type.');
    const selections = this.#selections(root, 0);
    const definitions = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
    const given = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return {
      query: [`${head} ${selections}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const count = 1 + this.#below(depth === 0 ? 2 : 3);
    for (let index = 0; index < count; index += 1) parts.push(this.#selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (this.#chance(0.08)) return `__typename${this.#condition()}`;
    if (depth < DEEPEST && this.#chance(isAbstractType(type) ? 0.6 : 0.15)) return this.#fragment(type, depth);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter((field) => depth + 1 < DEEPEST || !isCompositeType(getNamedType(field.type)));
    const field = usable[this.#below(usable.length)];
    return field === undefined ? '__typename' : this.#field(field, depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#chance(0.25) ? `${ALIASES[this.#below(ALIASES.length)] ?? 'x'}: ` : '';
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.#selections(named, depth + 1)}` : '';
    return `${alias}${field.name}${this.#arguments(field)}${this.#condition()}${below}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const conditions = Object.values(this.#schema.getTypeMap()).filter(
      (other) => isCompositeType(other) && !other.name.startsWith('__') && this.#overlap(type, other),
    );
    const on = conditions[this.#below(conditions.length)];
    if (!on || !isCompositeType(on)) return '__typename';
    // Half a level: fragments may nest, but not without end.
    const selections = this.#selections(on, depth + 0.5);
    if (this.#chance(0.7)) return `... on ${on.name}${this.#condition()} ${selections}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${selections}`);
    return `...${name}${this.#condition()}`;
  }

  #overlap(a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
    const possible = (type: GraphQLCompositeType) =>
      isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    return possible(a).some((type) => possible(b).includes(type));
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(({ name, type }) => {
      if (!isNonNullType(type) && this.#chance(0.5)) return [];
      const value = name === 'first' ? this.#below(4) : name === 'id' ? `n${this.#below(7)}` : 'p';
      if (this.#chance(0.5)) return [`${name}: ${JSON.stringify(value)}`];
      const variable = `v${this.#variables.size}`;
      const hasDefault = this.#chance(0.3);
      const isGiven = !hasDefault || this.#chance(0.5);
      const typeText = `${String(type)}${hasDefault ? ` = ${JSON.stringify(value)}` : ''}`;
      this.#variables.set(variable, { type: typeText, value: isGiven ? value : undefined });
      return [`${name}: $${variable}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #condition(): string {
    if (this.#chance(0.85)) return '';
    const directive = this.#chance(0.5) ? 'skip' : 'include';
    if (this.#chance(0.3)) return ` @${directive}(if: ${this.#chance(0.5)})`;
    const variable = `c${this.#below(2)}`;
    if (!this.#variables.has(variable)) this.#variables.set(variable, { type: 'Boolean!', value: this.#chance(0.5) });
    return ` @${directive}(if: $${variable})`;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }
}

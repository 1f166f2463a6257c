import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { Random } from '../../../../tests/support/random.ts';
import type { PlannerLimits } from './planner-limits.ts';
import { RandomArguments } from './random-arguments.ts';

export interface RandomOperation {
  readonly query: string;
  /** Values for the variables, drawn anew at every call. */
  readonly drawVariables: () => Record<string, unknown>;
}

/** Names that a careless executor trips over: keys of entities, members of every object. */
const ALIASES = ['id', 'code', 'name', 'nick', 'forums', 'constructor', '__proto__', 'x', 'y', 'z'];
const DEEPEST = 7;
/** Fields of an operation, and objects that one place may multiply to: both keep answers small. */
const MOST_FIELDS = 24;
const MOST_OBJECTS = 24;

/** A valid query on the schema: aliases, fragments of both kinds, arguments, variables with defaults, `@skip` and `@include`. */
export function randomOperation(schema: GraphQLSchema, random: Random, limits: PlannerLimits): RandomOperation {
  for (;;) {
    const generator = new Generator(schema, random, limits);
    const query = generator.query();
    if (validate(schema, parse(query)).length === 0) return { query, drawVariables: () => generator.variables() };
  }
}

/** A place where selections stand. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly depth: number;
  /** How many objects may be here. */
  readonly objects: number;
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #limits: PlannerLimits;
  readonly #arguments: RandomArguments;
  readonly #fragments = new Map<string, { readonly on: GraphQLCompositeType; readonly text: string }>();
  #fields = 0;

  constructor(schema: GraphQLSchema, random: Random, limits: PlannerLimits) {
    this.#schema = schema;
    this.#limits = limits;
    this.#random = random;
    this.#arguments = new RandomArguments(random);
  }

  query(): string {
    const type = this.#schema.getQueryType();
    if (!type) throw new Error('The schema has no query type.');
    const selections = this.#selections({ type, depth: 0, objects: 1 });
    const fragments = [...this.#fragments.values()].map(({ text }) => text);
    return [`query${this.#arguments.definitions()} ${selections}`, ...fragments].join('\n');
  }

  variables(): Record<string, unknown> {
    return this.#arguments.values();
  }

  #selections(place: Place): string {
    const count = 1 + this.#random.below(place.depth === 0 ? 2 : 3);
    const selections = Array.from({ length: count }, () => this.#selection(place));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(place: Place): string {
    const { type, depth } = place;
    if (this.#random.chance(0.08)) return `${this.#alias(0.2)}__typename${this.#conditions()}`;
    if (depth === 0 && this.#random.chance(0.01)) return '__schema { queryType { name } }';
    if (depth < DEEPEST && this.#random.chance(isAbstractType(type) ? 0.6 : 0.15)) return this.#fragment(place);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const isFull = this.#fields >= MOST_FIELDS || depth + 1 >= DEEPEST;
    const usable = fields.filter((field) => {
      if (!this.#limits.mayAsk(type, field.name)) return false;
      if (!isCompositeType(getNamedType(field.type))) return true;
      return !isFull && place.objects * manifold(field.type) <= MOST_OBJECTS;
    });
    // Those that lead on are rarer than leaves in most types, and are what the gateway is about.
    const leading = usable.filter((field) => isCompositeType(getNamedType(field.type)));
    const from = leading.length > 0 && this.#random.chance(0.5) ? leading : usable;
    return from.length === 0 ? '__typename' : this.#field(this.#random.pick(from), place);
  }

  #field(field: GraphQLField<unknown, unknown>, { depth, objects }: Place): string {
    this.#fields += 1;
    const args = this.#arguments.argumentsOf(field.args);
    // The same key with other arguments would be refused.
    const alias = args === '' ? this.#alias(0.2) : this.#alias(0.6);
    const named = getNamedType(field.type);
    const below = isCompositeType(named)
      ? ` ${this.#selections({ type: named, depth: depth + 1, objects: objects * manifold(field.type) })}`
      : '';
    return `${alias}${field.name}${args}${this.#conditions()}${below}`;
  }

  #alias(probability: number): string {
    if (!this.#random.chance(probability)) return '';
    return this.#random.chance(0.5) ? `${this.#random.pick(ALIASES)}: ` : `a${this.#fields}: `;
  }

  #fragment(place: Place): string {
    const known = [...this.#fragments].filter(([, { on }]) => this.#mayNarrow(place.type, on));
    if (known.length > 0 && this.#random.chance(0.2)) return `...${this.#random.pick(known)[0]}${this.#conditions()}`;
    const types = Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && !other.name.startsWith('__') && this.#mayNarrow(place.type, other),
    );
    const on = this.#random.pick(types);
    // Half a level: fragments may nest, but not without end.
    const selections = this.#selections({ ...place, type: on, depth: place.depth + 0.5 });
    if (this.#random.chance(0.1) && on === place.type) return `...${this.#conditions()} ${selections}`;
    if (this.#random.chance(0.7)) return `... on ${on.name}${this.#conditions()} ${selections}`;
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { on, text: `fragment ${name} on ${on.name} ${selections}` });
    return `...${name}${this.#conditions()}`;
  }

  #mayNarrow(from: GraphQLCompositeType, to: GraphQLCompositeType): boolean {
    return this.#overlap(from, to) && this.#limits.mayNarrow(from, to);
  }

  #overlap(a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
    const possible = (type: GraphQLCompositeType) =>
      isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    return possible(a).some((type) => possible(b).includes(type));
  }

  #conditions(): string {
    if (this.#random.chance(0.85)) return '';
    const first = this.#random.chance(0.5) ? 'skip' : 'include';
    const directives = [`@${first}(if: ${this.#arguments.condition()})`];
    if (this.#random.chance(0.15)) {
      directives.push(`@${first === 'skip' ? 'include' : 'skip'}(if: ${this.#arguments.condition()})`);
    }
    return ` ${directives.join(' ')}`;
  }
}

/** How many objects stand in a field for one around it, about. */
function manifold(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return isInterfaceType(nullable) ? 1.2 : 1;
  const itemType: GraphQLOutputType = nullable.ofType;
  return 1.6 * manifold(itemType);
}

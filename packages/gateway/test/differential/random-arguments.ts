import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import type { Random } from '../../../../tests/support/random.ts';

interface Variable {
  readonly type: string;
  /** As a literal; absent where the variable has no default. */
  readonly defaultValue: string | undefined;
  readonly inputType: GraphQLInputType | null;
}

/** A value and how it is written in a document; `undefined` is left out. */
type Value = string | number | boolean | null | EnumValue | readonly Value[] | { readonly [field: string]: Value };

class EnumValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Draws arguments: literals, variables, and literals with variables in them. Remembers the variables. */
export class RandomArguments {
  readonly #random: Random;
  readonly #variables = new Map<string, Variable>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** `(first: 3, where: { field: $v0 })`, or nothing. */
  argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((argument) => {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isRequired && this.#random.chance(0.5)) return [];
      return [`${argument.name}: ${this.#literal(argument.type, argument.defaultValue !== undefined, 0)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** `true`, or a variable of type `Boolean!`. */
  condition(): string {
    if (this.#random.chance(0.3)) return String(this.#random.chance(0.5));
    const name = `c${this.#random.below(3)}`;
    if (!this.#variables.has(name)) {
      const defaultValue = this.#random.chance(0.3) ? String(this.#random.chance(0.5)) : undefined;
      this.#variables.set(name, { type: 'Boolean!', defaultValue, inputType: null });
    }
    return `$${name}`;
  }

  /** `($v0: Int = 3)`, or nothing. */
  definitions(): string {
    const definitions = [...this.#variables].map(
      ([name, { type, defaultValue }]) => `$${name}: ${type}${defaultValue === undefined ? '' : ` = ${defaultValue}`}`,
    );
    return definitions.length > 0 ? ` (${definitions.join(', ')})` : '';
  }

  /** Values for the variables, drawn anew each time; some that need not be given are not. */
  values(): Record<string, unknown> {
    const given: Record<string, unknown> = {};
    for (const [name, { type, defaultValue, inputType }] of this.#variables) {
      const mayBeLeftOut = defaultValue !== undefined || !type.endsWith('!');
      if (mayBeLeftOut && this.#random.chance(0.4)) continue;
      given[name] = inputType === null ? this.#random.chance(0.5) : asJson(this.#value(inputType, 0));
    }
    return given;
  }

  /** `hasDefault`: the place has a default value of its own, so a variable that may be null can stand there. */
  #literal(type: GraphQLInputType, hasDefault: boolean, depth: number): string {
    const nullable = getNullableType(type);
    if (this.#random.chance(depth === 0 ? 0.5 : 0.25)) return this.#variable(type, hasDefault);
    if (!isNonNullType(type) && this.#random.chance(0.08)) return 'null';
    if (isListType(nullable)) {
      const itemType: GraphQLInputType = nullable.ofType;
      const items = Array.from({ length: this.#random.below(3) }, () => this.#literal(itemType, false, depth + 1));
      return `[${items.join(', ')}]`;
    }
    if (!isInputObjectType(nullable)) return asLiteral(this.#value(type, depth));
    const fields = Object.values(nullable.getFields()).flatMap((field) => {
      const isRequired = isNonNullType(field.type) && field.defaultValue === undefined;
      if (!isRequired && (depth > 2 || this.#random.chance(0.5))) return [];
      return [`${field.name}: ${this.#literal(field.type, field.defaultValue !== undefined, depth + 1)}`];
    });
    return `{ ${fields.join(', ')} }`;
  }

  #variable(type: GraphQLInputType, hasDefault: boolean): string {
    const known = [...this.#variables].find(([, variable]) => variable.type === String(type));
    if (known && this.#random.chance(0.4)) return `$${known[0]}`;
    const name = `v${this.#variables.size}`;
    // Where the place has a default, a variable may be null and left out, though the place is not (§5.8.5).
    const inputType = hasDefault && this.#random.chance(0.5) ? getNullableType(type) : type;
    const isNullNotGiven = isNonNullType(type) && !isNonNullType(inputType);
    const defaultValue =
      isNullNotGiven || this.#random.chance(0.4) ? asLiteral(this.#valueNotNull(inputType, 0)) : undefined;
    this.#variables.set(name, { type: String(inputType), defaultValue, inputType: isNullNotGiven ? type : inputType });
    return `$${name}`;
  }

  #value(type: GraphQLInputType, depth: number): Value {
    return !isNonNullType(type) && this.#random.chance(0.1) ? null : this.#valueNotNull(type, depth);
  }

  #valueNotNull(type: GraphQLInputType, depth: number): Value {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const itemType: GraphQLInputType = nullable.ofType;
      return Array.from({ length: this.#random.below(3) }, () => this.#value(itemType, depth + 1));
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).flatMap((field): [string, Value][] => {
        const isRequired = isNonNullType(field.type) && field.defaultValue === undefined;
        if (!isRequired && (depth > 2 || this.#random.chance(0.5))) return [];
        return [[field.name, this.#value(field.type, depth + 1)]];
      });
      return Object.fromEntries(fields);
    }
    if (isEnumType(nullable)) return new EnumValue(this.#random.pick(nullable.getValues()).name);
    return this.#scalar(nullable.name);
  }

  #scalar(name: string): Value {
    switch (name) {
      case 'Int':
        return this.#random.below(5);
      case 'Float':
        return this.#random.below(9) / 4;
      case 'Boolean':
        return this.#random.chance(0.5);
      case 'Date':
        return `2026-0${1 + this.#random.below(9)}-11`;
      case 'DateTime':
        return `2026-0${1 + this.#random.below(9)}-11T10:00:00+01:00`;
      case 'JSON':
        return this.#random.pick<Value>([{ a: [1, { b: null }] }, ['x', 2.5], 'text', 3, true]);
      default:
        return this.#random.pick(['n1', 'n2', 'a "quoted" \\ text', '']);
    }
  }
}

function asJson(value: Value): unknown {
  if (value instanceof EnumValue) return value.name;
  if (isList(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asJson(member)]));
}

function asLiteral(value: Value): string {
  if (value instanceof EnumValue) return value.name;
  if (isList(value)) return `[${value.map(asLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, member]) => `${name}: ${asLiteral(member)}`);
  return `{ ${fields.join(', ')} }`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

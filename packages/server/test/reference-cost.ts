import { buildSchema, getNamedType, getNullableType, isAbstractType, isListType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { FieldPolicies, FieldPolicy } from '@liaison/gateway';

/** The schema of which `ReferenceCost` knows the edges. */
export const COST_SCHEMA = buildSchema(`
  type Query { one(id: ID): A items(first: Int = 3): [A!] page(first: Int! = 4): APage things(last: Int): [Thing] b: B }
  interface Named { name: String }
  union Thing = A | B
  type A implements Named { id: ID! name: String b: B things(first: Int = 2): [Thing!] page(first: Int = 2): BPage }
  type B implements Named { id: ID! name: String all: [Named] a: A page(first: Int = 3, other: Int): APage }
  type APage { nodes: [A!]! edges: [AEdge!]! total: Int }
  type AEdge { node: A! rank: Int }
  type BPage { nodes: [B]! total: Int }
`);

type Variables = Readonly<Record<string, unknown>>;

/** What a selection may cost in hundredths, straight from the rules: every object is looked at anew wherever it stands. */
export class ReferenceCost {
  readonly #policies: FieldPolicies;
  readonly #document: DocumentNode;
  readonly #variables: Variables;

  constructor(policies: FieldPolicies, document: DocumentNode, variables: Variables) {
    this.#policies = policies;
    this.#document = document;
    this.#variables = variables;
  }

  /** `size` is the length that the field above gives to the fields `sized`; `brought` has been paid for there. */
  costOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    { size, sized, brought }: { size: number; sized: readonly string[]; brought: string | null },
  ): number {
    let total = 0;
    for (const nodes of this.#fieldsOf(type, sets).values()) {
      const [node] = nodes;
      const field = node && type.getFields()[node.name.value];
      if (node === undefined || field === undefined) continue;
      const coordinate = `${type.name}.${field.name}`;
      const policy = this.#policies[coordinate] ?? {};
      const length = this.#length(policy, node, field.args);
      const isSized = sized.includes(field.name);
      const sizedBelow = isSized ? [] : (policy.listSize?.sizedFields ?? []);
      const broughtBelow = isSized ? brought : this.#broughtBy(getNamedType(field.type).name, sizedBelow);
      const isList = isListType(getNullableType(field.type));
      const count = !isList ? 1 : isSized ? size : policy.listSize?.sizedFields === undefined ? length : 10;
      total += policy.weight ?? 0;
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind !== Kind.NULL) {
          total += this.#policies[`${coordinate}(${argument.name.value}:)`]?.weight ?? 0;
        }
      }
      if (!isSized && broughtBelow !== null) total += length * (this.#policies[broughtBelow]?.weight ?? 0);
      const named = getNamedType(field.type);
      const possible = isAbstractType(named) ? COST_SCHEMA.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const each = possible.map((one) => {
        const isPaid = one.name === brought && (isSized || field.name === 'node');
        const isFree = policy.weight !== undefined || isPaid || this.#isKnown(one, below, policy);
        const own = isFree ? 0 : (this.#policies[one.name]?.weight ?? 0);
        return own + this.costOf(one, below, { size: length, sized: sizedBelow, brought: broughtBelow });
      });
      total += count * Math.max(0, ...each);
    }
    return total;
  }

  #isKnown(type: GraphQLObjectType, sets: readonly SelectionSetNode[], { references = [] }: FieldPolicy): boolean {
    if (!references.includes(type.name)) return false;
    const elsewhere = ['__typename', ...(this.#policies[type.name]?.elsewhere ?? [])];
    return [...this.#fieldsOf(type, sets).values()].every(([node]) => elsewhere.includes(node?.name.value ?? ''));
  }

  #broughtBy(typeName: string, sized: readonly string[]): string | null {
    const found = sized.flatMap((name) => {
      const isWithEdges = name === 'edges' && this.#policies['AEdge']?.weight === undefined;
      const places = isWithEdges
        ? [[typeName, name] as const, ['AEdge', 'node'] as const]
        : [[typeName, name] as const];
      if (places.some(([type, field]) => this.#policies[`${type}.${field}`]?.weight !== undefined)) return [];
      const [type, field] = places.at(-1) ?? ['', ''];
      const owner = COST_SCHEMA.getType(type);
      const brought = isObjectType(owner) ? getNamedType(owner.getFields()[field]?.type)?.name : undefined;
      const isReference = places.some(([of, at]) => this.#policies[`${of}.${at}`]?.references?.includes(brought ?? ''));
      return brought === undefined || isReference || this.#policies[brought]?.weight === undefined ? [] : [brought];
    });
    return found[0] ?? null;
  }

  #length(
    { listSize }: FieldPolicy,
    node: FieldNode,
    args: readonly { name: string; defaultValue?: unknown }[],
  ): number {
    const values = (listSize?.slicingArguments ?? []).flatMap((name) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const byDefault = args.find((argument) => argument.name === name)?.defaultValue;
      const value =
        given?.kind === Kind.INT
          ? Number(given.value)
          : given?.kind === Kind.VARIABLE
            ? (this.#variables[given.name.value] ?? byDefault)
            : given === undefined
              ? byDefault
              : undefined;
      return typeof value === 'number' ? [value] : [];
    });
    return values.length > 0 ? Math.max(0, ...values) : (listSize?.assumedSize ?? 10);
  }

  /** Fields by response key, in the order of the document, as the specification collects them. */
  #fieldsOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    found = new Map<string, FieldNode[]>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      const isOut = selection.directives?.some(({ name, arguments: given }) => {
        const value = given?.[0]?.value;
        const condition =
          value?.kind === Kind.VARIABLE
            ? this.#variables[value.name.value]
            : value?.kind === Kind.BOOLEAN && value.value;
        return (name.value === 'skip') === (condition === true);
      });
      if (isOut) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#document.definitions
              .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
              .find((one) => one.name.value === selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const named = condition === undefined ? type : COST_SCHEMA.getType(condition);
      const isFor = named === type || (isAbstractType(named) && COST_SCHEMA.isSubType(named, type));
      if (isFor) this.#fieldsOf(type, [fragment.selectionSet], found);
    }
    return found;
  }
}

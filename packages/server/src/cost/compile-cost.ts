import { getNamedType, getNullableType, isAbstractType, isListType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded } from '@liaison/gateway';
import type { FieldPolicies, FieldPolicy, ObjectValue } from '@liaison/gateway';
import type { FieldCost, ObjectCost, SelectionCost, Slice } from './cost-graph.ts';
import { computeSize, UNKNOWN_SIZE } from './slicing.ts';

export interface CostParts {
  readonly schema: GraphQLSchema;
  readonly policies: FieldPolicies;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Only the values of variables in `@skip` and `@include` matter. */
  readonly variables: Readonly<ObjectValue>;
}

/**
 * The number of selections after which fields with the same response key are no longer merged, as they are in
 * execution. A document can make merging take exponential time; without merging its estimate is only higher.
 */
const MOST_MERGED = 5000;

const NO_POLICY: FieldPolicy = {};

/** The field of an edge that holds the object (Relay connection specification). */
const NODE = 'node';

/**
 * The role of a type in a page of a connection. `sized` names its fields whose length the field above knows. The
 * objects of type `brought` were read together with the page, and are counted there.
 */
interface Page {
  readonly sized: readonly string[];
  readonly brought: string | null;
}

const NO_PAGE: Page = { sized: [], brought: null };

/** The cost of an operation, for all values of its variables but those in its conditions. */
export function compileCost(parts: CostParts): SelectionCost {
  return new CostCompiler(parts).root();
}

/** The selections of one object that apply to its type. */
interface Collected {
  /** Fields with the same response key if they are merged; else groups of one field. */
  readonly groups: readonly (readonly FieldNode[])[];
  readonly parts: readonly FragmentDefinitionNode[];
}

class CostCompiler {
  readonly #parts: CostParts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #selections = new Map<string, SelectionCost>();
  readonly #numbers = new Map<SelectionSetNode, number>();
  #looked = 0;

  constructor(parts: CostParts) {
    this.#parts = parts;
    this.#fragments = fragmentsOf(parts.document);
  }

  root(): SelectionCost {
    const { schema, operation } = this.#parts;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no type for a ${operation.operation}.`);
    return this.#selection(type, [operation.selectionSet], NO_PAGE);
  }

  #selection(type: GraphQLObjectType, sets: readonly SelectionSetNode[], page: Page): SelectionCost {
    const key = `${type.name} ${sets.map((set) => this.#numberOf(set)).join()} ${page.sized.join()} ${page.brought}`;
    const known = this.#selections.get(key);
    if (known !== undefined) return known;
    const collected = this.#looked < MOST_MERGED ? this.#merged(type, sets) : this.#unmerged(type, sets);
    const fields = collected.groups.flatMap((nodes) => this.#field(type, nodes, page) ?? []);
    const parts = collected.parts.map(({ selectionSet }) => this.#selection(type, [selectionSet], page));
    const elsewhere = this.#parts.policies[type.name]?.elsewhere ?? [];
    const selection: SelectionCost = {
      index: this.#selections.size,
      fields,
      parts: parts.filter(costsAnything),
      isKnownElsewhere:
        collected.groups.every(([node]) => node === undefined || isKnownIn(elsewhere, node)) &&
        parts.every(({ isKnownElsewhere }) => isKnownElsewhere),
    };
    this.#selections.set(key, selection);
    return selection;
  }

  #numberOf(set: SelectionSetNode): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, number);
    return number;
  }

  /** Collects fields as execution does (GraphQL specification §6.3.2). */
  #merged(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected {
    const groups = new Map<string, FieldNode[]>();
    const spread = new Set<FragmentDefinitionNode>();
    const addField = (node: FieldNode): void => {
      const responseKey = (node.alias ?? node.name).value;
      const group = groups.get(responseKey);
      if (group === undefined) groups.set(responseKey, [node]);
      else group.push(node);
    };
    const addSpread = (fragment: FragmentDefinitionNode): void => {
      if (spread.has(fragment)) return;
      spread.add(fragment);
      this.#collect(type, fragment.selectionSet, addField, addSpread);
    };
    for (const set of sets) this.#collect(type, set, addField, addSpread);
    return { groups: [...groups.values()], parts: [] };
  }

  #unmerged(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected {
    const groups: FieldNode[][] = [];
    const parts: FragmentDefinitionNode[] = [];
    const addField = (node: FieldNode): unknown => groups.push([node]);
    for (const set of sets) this.#collect(type, set, addField, (fragment) => parts.push(fragment));
    return { groups, parts };
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    addField: (node: FieldNode) => void,
    addSpread: (fragment: FragmentDefinitionNode) => void,
  ): void {
    for (const selection of selections) {
      this.#looked += 1;
      if (!isIncluded(selection, this.#parts.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        addField(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#isFor(type, selection.typeCondition?.name.value)) {
          this.#collect(type, selection.selectionSet, addField, addSpread);
        }
      } else {
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment && this.#isFor(type, fragment.typeCondition.name.value)) addSpread(fragment);
      }
    }
  }

  #isFor(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const { schema } = this.#parts;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  }

  /** Null if the field costs nothing, as introspection does. */
  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], page: Page): FieldCost | null {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    if (node === undefined || field === undefined) return null;
    const { schema, policies } = this.#parts;
    const policy = this.#policyOf(type, field.name);
    const named = getNamedType(field.type);
    const size = policy.listSize && computeSize(policy.listSize, field, node);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = this.#pageBelow(field, policy, page);
    const objects = this.#possible(named).map((possible): ObjectCost => {
      const selection = isObjectType(possible) ? this.#selection(possible, sets, below) : null;
      const isKnown = policy.references?.includes(possible.name) && selection?.isKnownElsewhere;
      const isBrought = page.brought === possible.name && (page.sized.includes(field.name) || field.name === NODE);
      return {
        // The cost of a field includes the objects that it returns.
        weight: policy.weight === undefined && !isKnown && !isBrought ? (policies[possible.name]?.weight ?? 0) : 0,
        selection: selection !== null && costsAnything(selection) ? selection : null,
      };
    });
    const weight = (policy.weight ?? 0) + this.#argumentsWeight(type, node);
    const weightPerSized =
      below.sized.length > 0 && below.brought !== null ? (policies[below.brought]?.weight ?? 0) : 0;
    const isFree = weight === 0 && weightPerSized === 0;
    if (isFree && !objects.some((object) => object.weight !== 0 || object.selection !== null)) return null;
    return {
      responseKey: (node.alias ?? node.name).value,
      weight,
      weightPerSized,
      isAct: type === schema.getMutationType(),
      count: countObjects(field, page.sized.includes(field.name), below.sized.length > 0 ? undefined : size),
      sizeBelow: size ?? UNKNOWN_SIZE,
      objects,
    };
  }

  /** The page that a field begins, or the page that it is a part of. */
  #pageBelow({ type, name }: GraphQLField<unknown, unknown>, { listSize }: FieldPolicy, page: Page): Page {
    if (page.sized.includes(name)) return { sized: [], brought: page.brought };
    const named = getNamedType(type);
    if (listSize?.sizedFields === undefined || !isObjectType(named)) return NO_PAGE;
    const { sizedFields } = listSize;
    const brought = sizedFields.map((sizedField) => this.#broughtBy(named, sizedField)).find((each) => each !== null);
    return { sized: sizedFields, brought: brought ?? null };
  }

  /** The type of the objects (or of the nodes of the edges) in a sized field that were read with the page. */
  #broughtBy(type: GraphQLObjectType, sizedField: string): string | null {
    const { policies } = this.#parts;
    const field = type.getFields()[sizedField];
    const policy = this.#policyOf(type, sizedField);
    const named = field && getNamedType(field.type);
    if (!isObjectType(named) || policy.weight !== undefined || policy.references?.includes(named.name)) return null;
    if (policies[named.name]?.weight !== undefined) return named.name;
    return sizedField !== NODE && named.getFields()[NODE] !== undefined ? this.#broughtBy(named, NODE) : null;
  }

  /** The policy of the field, or of an interface that declares it. */
  #policyOf(type: GraphQLObjectType, field: string): FieldPolicy {
    const { policies } = this.#parts;
    const owners = [type, ...type.getInterfaces()];
    const owner = owners.find(({ name }) => policies[`${name}.${field}`] !== undefined);
    return (owner && policies[`${owner.name}.${field}`]) ?? NO_POLICY;
  }

  /** The weight of the arguments in the request, whether they have values or variables. */
  #argumentsWeight(type: GraphQLObjectType, { name, arguments: given = [] }: FieldNode): number {
    const coordinate = `${type.name}.${name.value}`;
    return given
      .filter(({ value }) => value.kind !== Kind.NULL)
      .reduce(
        (sum, argument) => sum + (this.#parts.policies[`${coordinate}(${argument.name.value}:)`]?.weight ?? 0),
        0,
      );
  }

  #possible(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    return isAbstractType(type) ? this.#parts.schema.getPossibleTypes(type) : [type];
  }
}

function costsAnything({ fields, parts }: SelectionCost): boolean {
  return fields.length > 0 || parts.length > 0;
}

function isKnownIn(elsewhere: readonly string[], { name: { value: name } }: FieldNode): boolean {
  return name.startsWith('__') || elsewhere.includes(name);
}

/** `size` is the size of the field's own list. */
function countObjects(
  { type }: GraphQLField<unknown, unknown>,
  isSized: boolean,
  size: number | Slice | undefined,
): FieldCost['count'] {
  if (!isListType(getNullableType(type))) return 1;
  return isSized ? 'SIZE_ABOVE' : (size ?? UNKNOWN_SIZE);
}

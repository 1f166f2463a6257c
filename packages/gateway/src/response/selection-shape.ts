import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType, Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { isIncluded } from '../operation/conditions.ts';
import { storageKey } from '../operation/planning-document.ts';
import type { ObjectValue } from '../transports/transport.ts';
import { compileCompleter, compileTypename } from './complete.ts';
import type { Completer, ObjectShape, ResponseField, Selection } from './completion.ts';

/** What an operation selects is read with: its fragments and the variables that `@skip` and `@include` read. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<ObjectValue>;
  /** The names of fields that `storageKey` keeps apart from what the planner fetches itself. */
  readonly contested: ReadonlySet<string>;
}

/** What is selected at one place of the answer, worked out for each concrete type when it is first met. */
export class SelectionShape implements Selection {
  readonly type: GraphQLCompositeType;
  readonly #selectionSets: readonly SelectionSetNode[];
  readonly #context: SelectionContext;
  readonly #byType = new Map<string, ObjectShape | null>();

  constructor(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], context: SelectionContext) {
    this.type = type;
    this.#selectionSets = selectionSets;
    this.#context = context;
  }

  /**
   * The fields for an object whose `__typename` is as given; without one the type of the place counts, as the planner
   * reads it only if it makes a difference. Null for a type that is not public or not possible here.
   */
  forType(typename: unknown): ObjectShape | null {
    const name = typeof typename === 'string' ? typename : this.type.name;
    let shape = this.#byType.get(name);
    if (shape === undefined) {
      shape = this.#collect(name);
      this.#byType.set(name, shape);
    }
    return shape;
  }

  /** Every shape that an object here can have, for places whose object is not there to tell its type. */
  forAnyType(): readonly ObjectShape[] {
    const { schema } = this.#context;
    const names = isAbstractType(this.type)
      ? schema.getPossibleTypes(this.type).map(({ name }) => name)
      : [this.type.name];
    return names.map((name) => this.forType(name)).filter((shape) => shape !== null);
  }

  #collect(name: string): ObjectShape | null {
    const { schema } = this.#context;
    const type = schema.getType(name);
    if (!isCompositeType(type)) return null;
    if (isAbstractType(this.type) && isObjectType(type) && !schema.isSubType(this.type, type)) return null;
    const nodes = new Map<string, FieldNode[]>();
    for (const set of this.#selectionSets) this.#collectFields(set, type, nodes);
    const fields = [...nodes].map(([key, asked]) => this.#createField(key, asked, type));
    return { typeName: name, fields, stored: new Map(fields.map((field) => [field.storageKey, field])) };
  }

  /** CollectFields() of the GraphQL specification, §6.3.2. */
  #collectFields(set: SelectionSetNode, type: GraphQLCompositeType, nodes: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.#context.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = nodes.get(key);
        if (known === undefined) nodes.set(key, [selection]);
        else known.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#satisfies(type, condition)) {
        this.#collectFields(fragment.selectionSet, type, nodes);
      }
    }
  }

  #satisfies(type: GraphQLCompositeType, condition: string): boolean {
    if (type.name === condition) return true;
    const { schema } = this.#context;
    const other = schema.getType(condition);
    if (!isAbstractType(other)) return false;
    return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(other, type);
  }

  #createField(responseKey: string, nodes: readonly FieldNode[], type: GraphQLCompositeType): ResponseField {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const coordinate = `${type.name}.${name}`;
    const stored = node === undefined ? responseKey : storageKey(node, this.#context.contested);
    const common = { responseKey, storageKey: stored, nodes, coordinate };
    if (name === '__typename') return { ...common, kind: 'typename', shape: null, complete: compileTypename(type) };
    if (name.startsWith('__')) return { ...common, kind: 'introspection', shape: null, complete: unchanged };
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`The answer has no field "${coordinate}".`);
    const named = getNamedType(field.type);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const shape = isCompositeType(named) ? new SelectionShape(named, selectionSets, this.#context) : null;
    return { ...common, kind: 'data', shape, complete: compileCompleter(field.type, coordinate, shape) };
  }
}

const unchanged: Completer = (value) => value;

import { Kind } from 'graphql';
import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';

/** Which subgraph answers what, as the joins of a supergraph say it (specification "join" v0.5). */
export class FieldOwners {
  readonly #types: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly #unions: ReadonlyMap<string, readonly string[]>;

  constructor({ definitions }: DocumentNode) {
    const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
    const unions = definitions.filter((definition) => definition.kind === Kind.UNION_TYPE_DEFINITION);
    this.#types = new Map(types.map((type) => [type.name.value, type]));
    this.#unions = new Map(
      unions.map((union) => [union.name.value, (union.types ?? []).map(({ name }) => name.value)]),
    );
  }

  /**
   * The fields of a type that its home does not have alone, such as the key: if only these are requested, a subgraph
   * that refers to an object knows enough of it, or others than its home are asked. Empty for a type of one subgraph.
   */
  fieldsElsewhere(typeName: string): readonly string[] {
    const type = this.#types.get(typeName);
    const home = this.#homeOf(typeName);
    if (type === undefined || home === null || graphsOf(type.directives, 'join__type').length < 2) return [];
    return fieldsOf(type)
      .filter((field) => graphsOfField(type, field).some((graph) => graph !== home))
      .map(({ name }) => name.value);
  }

  /** The types of the objects that a field brings as references alone, since its subgraph is not their home. */
  referencesOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): readonly string[] {
    const named = namedType(field.type);
    const graphs = graphsOfField(type, field);
    return (this.#unions.get(named) ?? [named]).filter((brought) => {
      const home = this.#homeOf(brought);
      return home !== null && !graphs.includes(home);
    });
  }

  /** The subgraph that has most fields of a type, and so loads its objects; null for what is no type of objects. */
  #homeOf(typeName: string): string | null {
    const type = this.#types.get(typeName);
    if (type === undefined) return null;
    const counts = new Map<string, number>();
    for (const field of fieldsOf(type)) {
      for (const graph of graphsOfField(type, field)) counts.set(graph, (counts.get(graph) ?? 0) + 1);
    }
    return [...counts].reduce<readonly [string | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
  }
}

function fieldsOf({ fields = [] }: ObjectTypeDefinitionNode): readonly FieldDefinitionNode[] {
  return fields;
}

/** Those that its joins name; a field without any is in every subgraph that has the type. */
function graphsOfField(type: ObjectTypeDefinitionNode, { directives = [] }: FieldDefinitionNode): readonly string[] {
  const joins = directives.filter((directive) => directive.name.value === 'join__field');
  if (joins.length === 0) return graphsOf(type.directives, 'join__type');
  return graphsOf(
    joins.filter((join) => !join.arguments?.some(({ name }) => name.value === 'external')),
    'join__field',
  );
}

function graphsOf(directives: readonly ConstDirectiveNode[] = [], joinName: string): readonly string[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const graph = given.find((argument) => argument.name.value === 'graph')?.value;
    return name.value === joinName && graph?.kind === Kind.ENUM ? [graph.value] : [];
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  ScalarTypeDefinitionNode,
} from 'graphql';
import { FieldOwners } from './field-owners.ts';
import { directiveNames } from './spec-links.ts';

/** How long the values of a field or type hold: `@cacheControl`. */
export interface CacheHint {
  /** Seconds. */
  readonly maxAge?: number;
  readonly scope?: 'PUBLIC' | 'PRIVATE';
}

/** How long a list is: `@listSize`, as IBM's specification of GraphQL costs has it. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** What the door must know of a field, an argument or a type beside its shape. */
export interface FieldPolicy {
  /** `@cost`, in hundredths of a cost unit. */
  readonly weight?: number;
  /** Of a type with a weight: its fields that other subgraphs than its home know or answer, such as its key. */
  readonly elsewhere?: readonly string[];
  /** For a field: types with a weight that it only refers to, since another subgraph owns them. */
  readonly references?: readonly string[];
  readonly listSize?: ListSize;
  readonly cache?: CacheHint;
}

/** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`. JSON, so that it can be read from a file at the start. */
export type FieldPolicies = Readonly<Record<string, FieldPolicy>>;

type Directives = readonly ConstDirectiveNode[] | undefined;

/**
 * What `@cost`, `@listSize` and `@cacheControl` say in a supergraph, with what its joins tell of the objects that cost
 * something, by coordinate, in the order of the coordinates.
 */
export function readFieldPolicies(supergraphSdl: string): FieldPolicies {
  const document = parse(supergraphSdl, { noLocation: true });
  const policyOf = createPolicyReader(document);
  const owners = new FieldOwners(document);
  const policies: Record<string, FieldPolicy> = {};
  const note = (coordinate: string, policy: FieldPolicy): void => {
    if (Object.keys(policy).length > 0) policies[coordinate] = policy;
  };
  const types = document.definitions.filter(hasDirectives);
  for (const { name, directives } of types) note(name.value, withElsewhere(policyOf(directives), name.value, owners));
  for (const type of types.filter(hasFields)) {
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const policy = policyOf(field.directives);
      const brought = type.kind === Kind.OBJECT_TYPE_DEFINITION ? owners.referencesOf(type, field) : [];
      const references = brought.filter((one) => policies[one]?.weight !== undefined);
      note(coordinate, { ...policy, ...(references.length > 0 && { references }) });
      for (const argument of field.arguments ?? []) {
        note(`${coordinate}(${argument.name.value}:)`, policyOf(argument.directives));
      }
    }
  }
  return Object.fromEntries(Object.entries(policies).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function hasFields(definition: DefinitionNode): definition is WithFields {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function hasDirectives(
  definition: DefinitionNode,
): definition is WithFields | ScalarTypeDefinitionNode | EnumTypeDefinitionNode {
  const isLeaf = definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION;
  return isLeaf || hasFields(definition);
}

function withElsewhere(policy: FieldPolicy, typeName: string, owners: FieldOwners): FieldPolicy {
  if (policy.weight === undefined) return policy;
  const elsewhere = owners.fieldsElsewhere(typeName);
  return { ...policy, ...(elsewhere.length > 0 && { elsewhere }) };
}

function createPolicyReader(document: DocumentNode): (directives: Directives) => FieldPolicy {
  const [cost, listSize, cacheControl] = [
    directiveNames(document, 'cost', 'cost'),
    directiveNames(document, 'cost', 'listSize'),
    directiveNames(document, 'cacheControl', 'cacheControl'),
  ];
  const find = (names: ReadonlySet<string>, directives: Directives): Readonly<Record<string, unknown>> | null => {
    const found = directives?.find(({ name }) => names.has(name.value));
    if (found === undefined) return null;
    return Object.fromEntries(
      (found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    );
  };
  return (directives) => {
    const weight = find(cost, directives)?.['weight'];
    const size = find(listSize, directives);
    const hint = find(cacheControl, directives);
    return {
      ...(typeof weight === 'number' && { weight }),
      ...(size !== null && { listSize: listSizeOf(size) }),
      ...(hint !== null && { cache: cacheHintOf(hint) }),
    };
  };
}

function listSizeOf({ assumedSize, slicingArguments, sizedFields }: Readonly<Record<string, unknown>>): ListSize {
  return {
    ...(typeof assumedSize === 'number' && { assumedSize }),
    ...(Array.isArray(slicingArguments) && { slicingArguments: slicingArguments.map(String) }),
    ...(Array.isArray(sizedFields) && { sizedFields: sizedFields.map(String) }),
  };
}

function cacheHintOf({ maxAge, scope }: Readonly<Record<string, unknown>>): CacheHint {
  return {
    ...(typeof maxAge === 'number' && { maxAge }),
    ...((scope === 'PUBLIC' || scope === 'PRIVATE') && { scope }),
  };
}

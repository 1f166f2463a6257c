import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLScalarType, GraphQLSchema } from 'graphql';
import { buildOutlinedSchema, createOutline } from '@liaison/kernel/schema';
import type { SchemaOutline } from '@liaison/kernel/schema';
import { buildConsumerSchema, parseWith } from './consumer-schema.ts';
import { supergraphId } from '../operation/known-plans.ts';
import { OperationPlanner } from '../operation/operation-planner.ts';

/**
 * What the planner makes of a supergraph before it plans anything, made ahead, so that a process that has just started
 * need not load it. It holds for one supergraph only. JSON, so that it can be read from a file at the start.
 */
export interface KnownSchema {
  /** Of which supergraph: its `supergraphId`. */
  readonly supergraph: string;
  /** Of the public schema. */
  readonly outline: SchemaOutline;
  /** The percentages of `@override(label: "percent(…)")`. */
  readonly thresholds: readonly number[];
}

/** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `@directive`; that of the schema by no name. JSON. */
export type Descriptions = Readonly<Record<string, string>>;

/** Reads a supergraph ahead: what a start needs of it and, apart from that, what only introspection shows. */
export async function readAhead(supergraphSdl: string): Promise<{ known: KnownSchema; descriptions: Descriptions }> {
  const { planner, consumerSdl } = await OperationPlanner.read(supergraphSdl);
  const schema = buildConsumerSchema(consumerSdl);
  const outline = createOutline(schema, { withDirectives: true });
  const descriptions: Record<string, string> = {};
  visitDescribed(schema, (coordinate, { description }) => {
    if (typeof description === 'string') descriptions[coordinate] = description;
  });
  const known = { supergraph: supergraphId(supergraphSdl), outline, thresholds: planner.thresholds };
  return { known, descriptions };
}

/** The public schema without its descriptions; `scalars` as `buildConsumerSchema` takes them. */
export function buildKnownSchema(
  { outline }: KnownSchema,
  scalars: Readonly<Record<string, GraphQLScalarType>> = {},
): GraphQLSchema {
  const schema = buildOutlinedSchema(outline);
  parseWith(schema, scalars);
  return schema;
}

/** Writes descriptions into a schema that was built without. */
export function describeSchema(schema: GraphQLSchema, descriptions: Descriptions): void {
  visitDescribed(schema, (coordinate, described) => {
    described.description ??= descriptions[coordinate];
  });
}

interface Described {
  description?: string | null | undefined;
  readonly args?: readonly Named[];
}

interface Named extends Described {
  readonly name: string;
}

function visitDescribed(schema: GraphQLSchema, visit: (coordinate: string, described: Described) => void): void {
  const visitWithArguments = (coordinate: string, described: Described): void => {
    visit(coordinate, described);
    for (const argument of described.args ?? []) visit(`${coordinate}(${argument.name}:)`, argument);
  };
  visit('', schema);
  for (const directive of schema.getDirectives()) visitWithArguments(`@${directive.name}`, directive);
  for (const type of Object.values(schema.getTypeMap())) {
    visit(type.name, type);
    for (const member of membersOf(type)) visitWithArguments(`${type.name}.${member.name}`, member);
  }
}

function membersOf(type: GraphQLNamedType): readonly Named[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values<Named>(type.getFields()) : [];
}

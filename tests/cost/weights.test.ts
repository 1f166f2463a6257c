import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import type { GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '@liaison/lambda';
import { readFieldPolicies } from '@liaison/gateway';
import { ACT_BUDGET } from '../support/budget.ts';

const { policies, supergraphSdl } = readSchemaFiles();
const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)));

type Field = GraphQLField<unknown, unknown>;

function rootFields(type: 'Query' | 'Mutation'): [coordinate: string, field: Field][] {
  const root = schema.getType(type);
  const fields = isObjectType(root) ? Object.values(root.getFields()) : [];
  return fields.map((field) => [`${type}.${field.name}`, field]);
}

const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field): [string, Field] => [`${type.name}.${field.name}`, field]),
  );

/** The fields that others tell the length of, or that hold no more than a page of a connection does. */
const sized = new Set(
  fields.flatMap(([coordinate, { type }]) => {
    const named = getNamedType(type).name;
    return (policies[coordinate]?.listSize?.sizedFields ?? []).map((name) => `${named}.${name}`);
  }),
);

describe('The policies of fields', () => {
  it('are what the supergraph says', () => {
    expect(policies).toEqual(readFieldPolicies(supergraphSdl));
  });

  it('say what each query costs, and how long its answer may be kept', () => {
    const queries = rootFields('Query').map(([coordinate]) => coordinate);
    expect(queries.filter((coordinate) => policies[coordinate]?.weight === undefined)).toEqual([]);
    expect(queries.filter((coordinate) => policies[coordinate]?.cache?.maxAge === undefined)).toEqual([]);
  });

  it('keep changes and what is due out of caches, and people to their reader', () => {
    const cached = (field: string) => policies[`Query.${field}`]?.cache;
    expect([cached('changes'), cached('partnershipsUpForReview'), cached('contactsToVerify')]).toEqual([
      { maxAge: 0 },
      { maxAge: 0, scope: 'PRIVATE' },
      { maxAge: 0, scope: 'PRIVATE' },
    ]);
    expect([cached('person')?.scope, cached('focalPoint')?.scope]).toEqual(['PRIVATE', 'PRIVATE']);
  });

  it('say what each act writes and reads, as its budget has it', () => {
    const tooCheap = rootFields('Mutation').filter(([coordinate, { name }]) => {
      const weight = policies[coordinate]?.weight ?? 0;
      return weight <= 500 * (ACT_BUDGET[name]?.writeUnits ?? Infinity);
    });
    expect(tooCheap.map(([coordinate]) => coordinate)).toEqual([]);
  });

  it('take the length of every page from its argument', () => {
    const paged = fields.filter(([, { args }]) => args.some(({ name }) => name === 'first'));
    const open = paged.filter(([coordinate, { type }]) => {
      const { slicingArguments, sizedFields } = policies[coordinate]?.listSize ?? {};
      const connection = getNamedType(type);
      const has = isObjectType(connection) ? Object.keys(connection.getFields()) : [];
      const lists = ['nodes', 'edges'].filter((name) => has.includes(name));
      return slicingArguments?.join() !== 'first' || sizedFields?.join() !== lists.join();
    });
    expect(open.map(([coordinate]) => coordinate)).toEqual([]);
    expect(paged.length).toBeGreaterThan(60);
  });

  it('say how long every other list of objects is', () => {
    const lists = fields.filter(
      ([, { type }]) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)),
    );
    // What is wrong with an act, and what a change touched, holds nothing that is read.
    const free = new Set(['UserError', 'HistoryField']);
    const open = lists.filter(
      ([coordinate, { type }]) =>
        !sized.has(coordinate) &&
        !free.has(getNamedType(type).name) &&
        policies[coordinate]?.listSize?.assumedSize === undefined,
    );
    expect(open.map(([coordinate]) => coordinate)).toEqual([]);
  });
});

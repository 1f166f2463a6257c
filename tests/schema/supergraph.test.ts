import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSubgraphs, readSchemaFiles, readExamples, repositoryExplorerFiles } from '@liaison/lambda';
import { createDocumentClient } from '@liaison/kernel/table';
import { OPERATIONS } from '../support/operations.ts';

const { supergraphSdl, subgraphSdl } = readSchemaFiles();
const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)));

describe('the schema of each subgraph', () => {
  const client = createDocumentClient({ endpoint: 'http://127.0.0.1:1' });
  const tables = { truth: 'none', views: 'none' };
  const subgraphs = createSubgraphs({
    client,
    subgraphSdl,
    tables: { partnerships: tables, forums: tables, dialogue: tables },
  });

  it.each(subgraphs.map((subgraph) => [subgraph.name, subgraph.schema] as const))('is valid: %s', (_name, built) => {
    // Built as valid, to start faster: a copy is not taken for valid before it is looked at.
    expect(validateSchema(new GraphQLSchema({ ...built.toConfig(), assumeValid: false }))).toEqual([]);
  });
});

describe('the supergraph', () => {
  it('is what the subgraphs compose to', () => {
    const subgraphs = Object.entries(subgraphSdl).map(([name, sdl]) => ({ name, typeDefs: parse(sdl) }));
    const composed = composeServices(subgraphs);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed.supergraphSdl).toBe(supergraphSdl);
  });

  it('has all operations to answer', () => {
    expect(OPERATIONS.length).toBe(23);
  });

  it.each(OPERATIONS)('answers $file', ({ text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});

describe('names', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const fieldsOf = (type: GraphQLNamedType): { name: string; args: readonly { name: string }[] }[] => {
    if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
    return isInputObjectType(type) ? Object.values(type.getFields()).map(({ name }) => ({ name, args: [] })) : [];
  };

  it('of types are PascalCase', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('of fields and arguments are camelCase', () => {
    const names = types.flatMap((type) =>
      fieldsOf(type).flatMap(({ name, args }) => [`${type.name}.${name}`, ...args.map((arg) => `${name}.${arg.name}`)]),
    );
    expect(names.filter((name) => !/\.[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('of enum values are SCREAMING_CASE', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('of connections, edges and inputs say what they are', () => {
    const odd = types.flatMap((type) => {
      const names = fieldsOf(type).map(({ name }) => name);
      const isConnection = names.includes('pageInfo');
      const isEdge = names.includes('cursor') && names.includes('node');
      const wanted = isConnection ? 'Connection' : isEdge ? 'Edge' : null;
      return wanted !== null && !type.name.endsWith(wanted) ? [type.name] : [];
    });
    expect(odd).toEqual([]);
  });
});

describe('the examples of the explorer', () => {
  const examples = readExamples(repositoryExplorerFiles()).flatMap(({ examples: ofTask }) => ofTask);

  it('ask every query', () => {
    const asked = new Set(examples.map(({ operation }) => `${operation}.graphql`));
    const queries = OPERATIONS.filter(({ kind }) => kind === 'query');
    expect(queries.map(({ file }) => file).filter((file) => !asked.has(file))).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = examples.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

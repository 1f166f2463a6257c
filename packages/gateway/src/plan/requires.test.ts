import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileRequires } from './requires.ts';

const schema = buildSchema(`
  interface Media { id: ID! } type Film implements Media { id: ID! } type Book implements Media { id: ID! }
  type Query { a: Media }
`);
const field = (name: string, ...selections: RequiresSelection[]): RequiresSelection => ({
  kind: 'Field',
  name,
  ...(selections.length > 0 ? { selections } : {}),
});
const on = (typeCondition: string, ...selections: RequiresSelection[]): RequiresSelection => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});

describe('compileRequires', () => {
  const film = on('Film', field('__typename'), field('id'), field('by', field('name')));

  it('takes what the fetch needs and nothing else', () => {
    const represent = compileRequires([film], schema);
    const entity = { __typename: 'Film', id: '1', title: 'x', by: [{ name: 'A', age: 3 }, null] };
    expect(represent(entity)).toEqual({ __typename: 'Film', id: '1', by: [{ name: 'A' }, null] });
  });

  it('keeps nulls, and gives up where something was never fetched', () => {
    const represent = compileRequires([film], schema);
    expect(represent({ __typename: 'Film', id: null, by: null })).toEqual({ __typename: 'Film', id: null, by: null });
    expect(represent({ __typename: 'Film', id: '1' })).toBeNull();
    expect(represent({ __typename: 'Film', id: '1', by: {} })).toBeNull();
  });

  it('goes by the type of the entity', () => {
    const represent = compileRequires([film, on('Media', field('__typename'), field('id'))], schema);
    expect(represent({ __typename: 'Book', id: '2' })).toEqual({ __typename: 'Book', id: '2' });
    expect(compileRequires([film], schema)({ __typename: 'Book', id: '2' })).toBeNull();
  });

  it('unites what several fragments require of one value', () => {
    const represent = compileRequires([film, on('Media', field('by', field('age')))], schema);
    const entity = { __typename: 'Film', id: '1', by: [{ name: 'A', age: 3 }] };
    expect(represent(entity)).toEqual({ __typename: 'Film', id: '1', by: [{ name: 'A', age: 3 }] });
  });
});

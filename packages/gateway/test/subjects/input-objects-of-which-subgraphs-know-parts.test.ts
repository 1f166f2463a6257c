import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const echo = (_: unknown, given: unknown) => JSON.stringify(given);

const graph = await startGraph({
  registry: {
    sdl: `
      type Query { ngos(filter: NgoFilter!): String many(filters: [NgoFilter!]): String ngo: Ngo }
      input NgoFilter { first: Int! country: Country within: Period }
      input Country { code: String! }
      input Period { from: Int = 1945 to: Int }
      type Ngo @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { ngos: echo, many: echo, ngo: () => ({ id: 'n1' }) } },
  },
  forums: {
    sdl: `
      type Query { forums(filter: NgoFilter!): String }
      input NgoFilter { first: Int! offset: Int country: Country! within: Period }
      input Country { code: String! region: String }
      input Period { from: Int = 1945 to: Int }
      type Ngo @key(fields: "id") { id: ID! forums(filter: NgoFilter!): String }
    `,
    resolvers: { Query: { forums: echo }, Ngo: { forums: echo } },
    references: { Ngo: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

const answer = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors, fetches } = await observe(graph, query, variables);
  return { data, errors, subgraphs: fetches.map(([subgraph]) => subgraph) };
};
const refused = (code: string) => ({ data: undefined, errors: [`- ${code}`], subgraphs: [] });
const country = { code: 'FR' };

describe('an input object of which subgraphs know different fields', () => {
  it('reaches each of them with what all know, defaults of the nested ones filled in', async () => {
    const filter = '{ first: 1, country: { code: "FR" }, within: { to: 2000 } }';
    const given = JSON.stringify({ filter: { first: 1, country, within: { from: 1945, to: 2000 } } });
    const { data, errors } = await answer(
      `{ ngos(filter: ${filter}) forums(filter: ${filter}) ngo { forums(filter: ${filter}) } }`,
    );
    expect(errors).toEqual([]);
    expect(parsed(data)).toEqual(parsed({ ngos: given, forums: given, ngo: { forums: given } }));
  });

  it('refuses what only one of them knows, without asking any', async () => {
    for (const field of ['ngos', 'forums']) {
      expect(await answer(`{ ${field}(filter: { first: 1, country: { code: "FR" }, offset: 2 }) }`)).toEqual(
        refused('GRAPHQL_VALIDATION_FAILED'),
      );
      expect(await answer(`{ ${field}(filter: { first: 1, country: { code: "FR", region: "IDF" } }) }`)).toEqual(
        refused('GRAPHQL_VALIDATION_FAILED'),
      );
    }
    const query = 'query ($filter: NgoFilter!) { forums(filter: $filter) }';
    expect(await answer(query, { filter: { first: 1, country, offset: 2 } })).toEqual(refused('BAD_USER_INPUT'));
    expect(await answer(query, { filter: { first: 1, country: { ...country, region: 'IDF' } } })).toEqual(
      refused('BAD_USER_INPUT'),
    );
  });

  it('must have what any of them must have', async () => {
    expect(await answer('{ ngos(filter: { first: 1 }) }')).toEqual(refused('GRAPHQL_VALIDATION_FAILED'));
    const query = 'query ($filter: NgoFilter!) { ngos(filter: $filter) }';
    expect(await answer(query, { filter: { first: 1, country: null } })).toEqual(refused('BAD_USER_INPUT'));
  });

  it('goes through variables whole, in part, and in lists', async () => {
    const query = `query ($filter: NgoFilter!, $code: String!, $country: Country!, $filters: [NgoFilter!]) {
      ngos(filter: $filter) many(filters: $filters)
      ngo { forums(filter: { first: 3, country: { code: $code } }) again: forums(filter: { first: 4, country: $country }) }
    }`;
    const filter = { first: 1, country };
    const variables = {
      filter,
      code: 'CH',
      country: { code: 'KE' },
      filters: [filter, { first: 2, country, within: {} }],
    };
    const { data, errors } = await answer(query, variables);
    expect(errors).toEqual([]);
    expect(parsed(data)).toEqual({
      ngos: { filter },
      many: { filters: [filter, { first: 2, country, within: { from: 1945 } }] },
      ngo: {
        forums: { filter: { first: 3, country: { code: 'CH' } } },
        again: { filter: { first: 4, country: { code: 'KE' } } },
      },
    });
  });
});

/** The echoes in an answer, as values. */
function parsed(value: unknown): unknown {
  if (typeof value === 'string') return JSON.parse(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, parsed(item)]));
}

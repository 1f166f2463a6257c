import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const ACTORS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  a1: { __typename: 'Ngo', id: 'a1', name: 'Aid', founded: 1990 },
  a2: { __typename: 'State', id: 'a2', name: null, seats: 2 },
};
const actor = ({ id }: Reference) => ACTORS[String(id)] ?? null;

// The registry knows what kinds of actor there are; the other two know actors, by id, and nothing of kinds.
const subgraphs = {
  actors: {
    sdl: `
      type Query { actors: [Actor] }
      interface Actor @key(fields: "id") { id: ID! name: String }
      type Ngo implements Actor @key(fields: "id") { id: ID! name: String founded: Int isActive: Boolean @shareable }
      type State implements Actor @key(fields: "id") { id: ID! name: String seats: Int isActive: Boolean @shareable }
    `,
    resolvers: { Query: { actors: () => [ACTORS['a1'], null, ACTORS['a2']] } },
    references: { Actor: actor, Ngo: actor, State: actor },
  },
  speeches: {
    sdl: `
      type Query { speakers: [Actor] chair: Actor }
      type Actor @key(fields: "id") @interfaceObject { id: ID! motto: String follows: [Actor] }
    `,
    resolvers: {
      Query: { speakers: () => ['a2', 'a1', 'a2'].map((id) => ({ id })), chair: () => ({ id: 'a9' }) },
      Actor: {
        motto: ({ id }: { id: string }) => {
          if (id === 'a2') throw new Error('unspoken');
          return `Motto of ${id}`;
        },
        follows: ({ id }: { id: string }) => (id === 'a1' ? [{ id: 'a2' }, null] : null),
      },
    },
    references: { Actor: ({ id }: Reference) => ({ id }) },
  },
  audit: {
    sdl: `
      type Query { audit: Int }
      type Actor @key(fields: "id") @interfaceObject { id: ID! isActive: Boolean @shareable }
    `,
    references: { Actor: ({ id }: Reference) => ({ id, isActive: id === 'a1' }) },
  },
};
const graph = await startGraph(subgraphs);
afterAll(() => graph.server.stop());

const known = (id: string, __typename = 'Actor') => ({ __typename, id });

describe('an interface that a subgraph knows as an object', () => {
  it('needs no hop for what that subgraph has', async () => {
    expect(await observe(graph, '{ speakers { id motto } chair { id } }')).toEqual({
      data: {
        speakers: [
          { id: 'a2', motto: null },
          { id: 'a1', motto: 'Motto of a1' },
          { id: 'a2', motto: null },
        ],
        chair: { id: 'a9' },
      },
      errors: ['speakers.0.motto INTERNAL_SERVER_ERROR', 'speakers.2.motto INTERNAL_SERVER_ERROR'],
      fetches: [['speeches']],
    });
  });

  it('is told its type, once for each object, where the caller asks by type', async () => {
    const query = '{ speakers { name ... on Ngo { founded motto } ... on State { seats kind: __typename } } }';
    const { data, errors, fetches } = await observe(graph, query);
    const state = { name: null, seats: 2, kind: 'State' };
    expect({ data, errors }).toEqual({
      data: { speakers: [state, { name: 'Aid', founded: 1990, motto: 'Motto of a1' }, state] },
      errors: [],
    });
    // Only the NGO's motto is asked for: it is of the type that the caller named.
    expect(fetches).toEqual([['speeches'], ['actors', known('a2'), known('a1')], ['speeches', known('a1')]]);
  });

  it('is sent under its own name from the subgraph that knows the types', async () => {
    expect(await observe(graph, '{ actors { id ... on Ngo { motto } } }')).toEqual({
      data: { actors: [{ id: 'a1', motto: 'Motto of a1' }, null, { id: 'a2' }] },
      errors: [],
      fetches: [['actors'], ['speeches', known('a1')]],
    });
  });

  it('is found behind itself, with nulls in lists', async () => {
    expect(await observe(graph, '{ actors { follows { __typename follows { id } ... on State { seats } } } }')).toEqual(
      {
        data: {
          actors: [{ follows: [{ __typename: 'State', follows: null, seats: 2 }, null] }, null, { follows: null }],
        },
        errors: [],
        fetches: [['actors'], ['speeches', known('a1'), known('a2')], ['actors', known('a2')]],
      },
    );
  });

  it('takes a shared field from a third subgraph that knows it as an object too', async () => {
    expect(await observe(graph, '{ speakers { isActive } }')).toEqual({
      data: { speakers: [{ isActive: false }, { isActive: true }, { isActive: false }] },
      errors: [],
      fetches: [['speeches'], ['audit', known('a2'), known('a1')]],
    });
  });

  it('of which the types know nothing keeps what it has, and matches no type', async () => {
    expect((await observe(graph, '{ chair { motto name ... on Ngo { founded } } }')).data).toEqual({
      chair: { motto: 'Motto of a9', name: null },
    });
  });

  it('is so whatever the subgraphs are called: the planner goes by their names', async () => {
    const { actors, speeches, audit } = subgraphs;
    const renamed = await startGraph({ z: actors, b: speeches, a: audit });
    for (const query of [
      '{ speakers { name ... on Ngo { founded motto } ... on State { seats kind: __typename } } }',
      '{ speakers { isActive ... on Ngo { id founded isActive } id __typename } }',
      '{ actors { isActive motto follows { __typename follows { id } ... on State { seats } } } }',
    ]) {
      const { data, errors } = await observe(graph, query);
      expect(await observe(renamed, query)).toMatchObject({ data, errors });
      expect(renamed.fetches.map(({ subgraph }) => subgraph).join('')).toMatch(/^[abz]+$/);
    }
    await renamed.server.stop();
  });

  it('never takes a type back that another subgraph has told', async () => {
    // In a circle of interface objects, the planner asks the speeches again once the registry has said which is an NGO.
    const { actors, speeches, audit } = subgraphs;
    const circle = await startGraph({
      z: { ...actors, sdl: `${actors.sdl} type Place @key(fields: "id") @interfaceObject { id: ID! owner: String }` },
      b: {
        ...speeches,
        sdl: `${speeches.sdl} interface Place @key(fields: "id") { id: ID! }
          type Hall implements Place @key(fields: "id") { id: ID! }`,
      },
      a: audit,
    });
    const { data, errors } = await observe(circle, '{ speakers { __typename ... on Ngo { isActive } id } }');
    await circle.server.stop();
    const state = { __typename: 'State', id: 'a2' };
    expect({ data, errors }).toEqual({
      data: { speakers: [state, { __typename: 'Ngo', isActive: true, id: 'a1' }, state] },
      errors: [],
    });
  });
});

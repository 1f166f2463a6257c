import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const entity =
  (__typename: string) =>
  ({ id }: Readonly<Record<string, unknown>>) => ({ __typename, id });
const talk = { __typename: 'Talk', id: 't1' };
const panel = { __typename: 'Panel', id: 'p1' };
const walk = { __typename: 'Walk', id: 'w1' };
const title = ({ id }: { id: string }) => `Title of ${id}`;

// Both subgraphs have events: talks are in both unions, panels in one, walks in the other.
const graph = await startGraph({
  indoors: {
    sdl: `
      union Event = Talk | Panel
      type Talk @key(fields: "id") { id: ID! title: String! @shareable seats: Int! }
      type Panel @key(fields: "id") { id: ID! title: String! @shareable seats: Int! }
      type Query { event: Event @shareable inside: [Event] day: Day @shareable talk: Talk @shareable }
      type Day { main: Event @shareable inside: Event }
    `,
    resolvers: {
      Query: { event: () => talk, inside: () => [talk, null, panel], day: () => ({}), talk: () => talk },
      Day: { main: () => talk, inside: () => panel },
      Talk: { title, seats: () => 40 },
      Panel: { title, seats: () => null },
    },
    references: { Talk: entity('Talk'), Panel: entity('Panel') },
  },
  outdoors: {
    sdl: `
      union Event = Talk | Walk
      type Talk @key(fields: "id") { id: ID! title: String! @shareable rain: Boolean! }
      type Walk @key(fields: "id") { id: ID! title: String! @shareable rain: Boolean! }
      type Query { event: Event @shareable outside: [Event] day: Day @shareable talk: Event @shareable }
      type Day { main: Event @shareable outside: Event }
    `,
    resolvers: {
      Query: { event: () => talk, outside: () => [walk, talk], day: () => ({}), talk: () => talk },
      Day: { main: () => talk, outside: () => walk },
      Talk: { title, rain: () => true },
      Walk: { title, rain: () => false },
    },
    references: { Talk: entity('Talk'), Walk: entity('Walk') },
  },
});
afterAll(() => graph.server.stop());

const fields = `__typename ... on Talk { title seats rain } ... on Panel { title } ... on Walk { title rain }`;
const whole = { __typename: 'Talk', title: 'Title of t1', seats: 40, rain: true };

describe('a union that two subgraphs have in part', () => {
  it('brings the fields of the common type from both', async () => {
    const { data, errors, fetches } = await observe(graph, `{ event { ${fields} } }`);
    expect({ data, errors }).toEqual({ data: { event: whole }, errors: [] });
    expect(fetches.map(([subgraph]) => subgraph).sort()).toEqual(['indoors', 'outdoors']);
  });

  it('is a list of what its own subgraph knows, completed by the other', async () => {
    const { data, errors, fetches } = await observe(graph, `{ inside { ${fields} } outside { ${fields} } }`);
    const walked = { __typename: 'Walk', title: 'Title of w1', rain: false };
    expect({ data, errors }).toEqual({
      data: { inside: [whole, null, { __typename: 'Panel', title: 'Title of p1' }], outside: [walked, whole] },
      errors: [],
    });
    const hops = fetches.filter(([, ...sent]) => sent.length > 0);
    expect(hops).toHaveLength(2);
    for (const [, ...sent] of hops) expect(sent).toEqual([{ __typename: 'Talk', id: 't1' }]);
  });

  it('gives an empty object for a type that the caller did not name, and no fetch for one that cannot come', async () => {
    expect(await observe(graph, '{ inside { ... on Walk { title rain } } }')).toEqual({
      data: { inside: [{}, null, {}] },
      errors: [],
      fetches: [['indoors']],
    });
    expect((await observe(graph, '{ event { ... on Walk { title } } }')).data).toEqual({ event: {} });
  });

  it('works below a shared object, and where the field is an object in one subgraph and a union in the other', async () => {
    const query = `{ day { main { ${fields} } inside { ... on Panel { id } } outside { ... on Walk { rain } } } talk { __typename title seats rain } }`;
    const { data, errors } = await observe(graph, query);
    expect({ data, errors }).toEqual({
      data: { day: { main: whole, inside: { id: 'p1' }, outside: { rain: false } }, talk: whole },
      errors: [],
    });
  });

  it('has its errors where they are', async () => {
    const { data, errors } = await observe(
      graph,
      '{ inside { ... on Panel { seats } ... on Talk { chairs: seats } } }',
    );
    expect(data).toEqual({ inside: [{ chairs: 40 }, null, null] });
    expect(errors).toEqual(['inside.2.seats INTERNAL_SERVER_ERROR']);
  });
});

import { startGraph } from '../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import type { Reference, SubgraphFixture } from '../../../tests/support/graph/subgraph-schema.ts';

/** By coordinate and id, `Talk.stars t2` (`Talk t2` for a reference): what happens there instead of an answer. */
export type Faults = Readonly<Record<string, (signal: AbortSignal) => unknown>>;

const talk = (id: string, speaker: string) => ({
  __typename: 'Talk',
  id,
  label: `Talk ${id}`,
  speaker: { id: speaker },
});
const t1 = talk('t1', 'p1');
const t2 = talk('t2', 'p2');
const t3 = talk('t3', 'p1');
const b1 = { __typename: 'Break', id: 'b1', label: 'Tea' };
const ITEMS: Readonly<Record<string, unknown>> = {
  items: [t1, b1, null, t2, t3],
  strict: [t1, t2],
  grid: [[t1, b1], null, [], [b1, t2]],
  picks: [{ __typename: 'Person', id: 'p2' }, t2, b1],
};
const TOWNS: Readonly<Record<string, unknown>> = {
  x: { __typename: 'Rain', id: 'rain', degrees: 9 },
  y: { __typename: 'Sun', id: 'sun', degrees: 30 },
};

/**
 * Talks and breaks, an interface in the agenda, whose stars and speakers are known to the people's subgraph, whose towns
 * are known to a third: `Talk.stars`, `Person.name` and the weather's `degrees` may not be null.
 */
export function startFaultyGraph(faults: Faults, options: Parameters<typeof startGraph>[1] = {}): Promise<TestGraph> {
  const field =
    (coordinate: string, value: (source: Reference) => unknown) =>
    (source: Reference, _: unknown, { signal }: { signal: AbortSignal }) => {
      const fault = faults[`${coordinate} ${String(source['id'])}`];
      return fault === undefined ? value(source) : fault(signal);
    };
  const root =
    (name: string) =>
    (_: unknown, __: unknown, { signal }: { signal: AbortSignal }) =>
      faults[`Query.${name}`]?.(signal) ?? ITEMS[name];
  const reference = (type: string) => (given: Reference) => {
    const fault = faults[`${type} ${String(given['id'])}`];
    return fault === undefined ? given : fault(new AbortController().signal);
  };

  const agenda: SubgraphFixture = {
    sdl: `
      type Query { items: [Item]! strict: [Item!] grid: [[Item!]] picks: [Pick] steady: String }
      interface Item { id: ID! label: String }
      type Talk implements Item @key(fields: "id") { id: ID! label: String speaker: Person slots: [[Int!]] }
      type Break implements Item @key(fields: "id") { id: ID! label: String slots: [[Int!]] }
      union Pick = Talk | Break | Person
      type Person @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        items: root('items'),
        strict: root('strict'),
        grid: root('grid'),
        picks: root('picks'),
        steady: () => 'here',
      },
      Talk: { slots: field('Talk.slots', () => [[1, 2], [3]]) },
      Break: { slots: field('Break.slots', () => null) },
    },
  };
  const people: SubgraphFixture = {
    sdl: `
      type Query { people: Int }
      type Talk @key(fields: "id") { id: ID! stars: Int! tags: [String!] }
      type Break @key(fields: "id") { id: ID! stars: Int }
      type Person @key(fields: "id") { id: ID! name: String! town: Town }
      type Town @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Talk: { stars: field('Talk.stars', () => 5), tags: field('Talk.tags', () => ['a', 'b']) },
      Break: { stars: field('Break.stars', () => 3) },
      Person: {
        name: field('Person.name', ({ id }) => `Person ${String(id)}`),
        town: field('Person.town', ({ id }) => ({ id: id === 'p1' ? 'x' : 'y' })),
      },
    },
    references: { Talk: reference('Talk'), Break: reference('Break'), Person: reference('Person') },
  };
  const towns: SubgraphFixture = {
    sdl: `
      type Query { towns: Int }
      type Town @key(fields: "id") { id: ID! weather: Weather week: [Weather!] }
      interface Weather { degrees: Int! }
      type Rain implements Weather { id: ID! degrees: Int! }
      type Sun implements Weather { id: ID! degrees: Int! }
    `,
    resolvers: {
      Town: {
        weather: field('Town.weather', ({ id }) => TOWNS[String(id)]),
        week: field('Town.week', ({ id }) => [TOWNS[String(id)], TOWNS['y']]),
      },
      Rain: { degrees: field('Rain.degrees', ({ degrees }) => degrees) },
      Sun: { degrees: field('Sun.degrees', ({ degrees }) => degrees) },
    },
    references: { Town: reference('Town') },
  };
  return startGraph({ agenda, people, towns }, options);
}

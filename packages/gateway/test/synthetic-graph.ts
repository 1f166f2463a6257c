import { isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphFixture } from './subgraph-schema.ts';

/** An object of the synthetic graph; `at` names it in the choice of what fails. */
interface Thing extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
  readonly at: string;
}

/** Shared by all four schemas. */
const COMMON = `
  interface Named { name: String! }
  type Address @shareable { city: String zip: String! }
  type Series @shareable { code: ID! }
`;

const PARTNERSHIPS = `
  ${COMMON.replace('type Series @shareable { code: ID! }', '')}
  enum Size { SMALL LARGE }
  interface Node { id: ID! }
  union Member = Ngo | Programme
  type Query {
    ngos(first: Int = 3): [Ngo!]!
    ngo(id: ID!): Ngo
    named: [Named!]!
    members: [Member]
    node(id: ID!): Node
  }
  type Ngo implements Node & Named @key(fields: "id") {
    id: ID! name: String! nick: String size: Size! address: Address addresses: [Address!]
    partner: Ngo partners(first: Int): [Ngo!] programmes: [[Programme!]]
  }
  type Programme implements Node & Named @key(fields: "id") { id: ID! name: String! lead: Ngo! note: String }
`;

const FORUMS = `
  ${COMMON}
  type Query { forums(first: Int): [Forum]! forum(id: ID!): Forum! }
  type Ngo @key(fields: "id") {
    id: ID! nick: String @external
    forums(first: Int = 2): [Forum!] mainForum: Forum!
    label(prefix: String = "x"): String @requires(fields: "nick")
  }
  type Forum implements Named @key(fields: "id") @key(fields: "series { code } year") {
    id: ID! name: String! year: Int! series: Series! venue: Address!
  }
`;

const DIALOGUE = `
  type Series @shareable { code: ID! }
  union Subject = Ngo | Forum | Session
  type Query { sessions(first: Int = 2): [Session!]! session(id: ID!): Session subjects: [Subject] }
  type Session @key(fields: "id") {
    id: ID! title: String about: Subject host: Ngo! forum: Forum forums: [Forum!] next: Session! notes: [String!]
  }
  type Ngo @key(fields: "id") { id: ID! sessions: [Session!]! subject: Subject! }
  type Forum @key(fields: "series { code } year") { series: Series! year: Int! topics: [Subject!] session: Session host: Ngo hosts: [Ngo!]! }
  type Programme @key(fields: "id") { id: ID! session: Session }
`;

/** The same graph as one schema. */
export const MONOLITH = `
  ${COMMON.replaceAll('@shareable', '')}
  enum Size { SMALL LARGE }
  interface Node { id: ID! }
  union Member = Ngo | Programme
  union Subject = Ngo | Forum | Session
  type Query {
    ngos(first: Int = 3): [Ngo!]! ngo(id: ID!): Ngo named: [Named!]! members: [Member] node(id: ID!): Node
    forums(first: Int): [Forum]! forum(id: ID!): Forum!
    sessions(first: Int = 2): [Session!]! session(id: ID!): Session subjects: [Subject]
  }
  type Ngo implements Node & Named {
    id: ID! name: String! nick: String size: Size! address: Address addresses: [Address!]
    partner: Ngo partners(first: Int): [Ngo!] programmes: [[Programme!]]
    forums(first: Int = 2): [Forum!] mainForum: Forum! label(prefix: String = "x"): String
    sessions: [Session!]! subject: Subject!
  }
  type Programme implements Node & Named { id: ID! name: String! lead: Ngo! note: String session: Session }
  type Forum implements Named {
    id: ID! name: String! year: Int! series: Series! venue: Address! host: Ngo hosts: [Ngo!]!
    topics: [Subject!] session: Session
  }
  type Session {
    id: ID! title: String about: Subject host: Ngo! forum: Forum forums: [Forum!] next: Session! notes: [String!]
  }
`;

const THINGS = createThings();

/** Decides which fields fail: `throw`, `null` (wrong where the field is non-null), or none. */
export type Failing = (at: string, field: string) => 'throw' | 'null' | undefined;

/** Fields that keys and `@requires` read: if they failed, a gateway could not but answer differently. */
const SOUND: ReadonlySet<string> = new Set(['id', 'nick', 'series', 'code', 'year', '_entities']);

/** Gives every field of the schema a resolver over the same things; `failing()` is asked anew in every run. */
export function resolveSynthetic(schema: GraphQLSchema, failing: () => Failing): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === '_entities') continue;
      field.resolve = (source: Thing | undefined, args: Record<string, unknown>) => {
        const outcome = SOUND.has(field.name) ? undefined : failing()(source?.at ?? 'query', field.name);
        if (outcome === 'throw') throw new Error(`${source?.at ?? 'query'}.${field.name}`);
        return outcome === 'null' ? null : read(source ?? QUERY, field.name, args);
      };
    }
  }
  return schema;
}

function read(source: Thing, field: string, { first, id, prefix }: Record<string, unknown>): unknown {
  if (field === 'label') return `${String(prefix)} ${String(source['nick'])}`;
  if (id !== undefined)
    return THINGS.find((thing) => thing['id'] === id && LOOKUPS[field]?.includes(thing.__typename)) ?? null;
  const value = source[field];
  const resolved = typeof value === 'function' ? (value as () => unknown)() : value;
  return Array.isArray(resolved) && typeof first === 'number' ? resolved.slice(0, first) : resolved;
}

const LOOKUPS: Readonly<Record<string, readonly string[]>> = {
  ngo: ['Ngo'],
  node: ['Ngo', 'Programme'],
  forum: ['Forum'],
  session: ['Session'],
};

const find = (reference: Readonly<Record<string, unknown>>): unknown =>
  THINGS.find(
    (thing) =>
      thing.__typename === reference['__typename'] &&
      (reference['id'] === undefined
        ? thing['year'] === reference['year'] && JSON.stringify(thing['series']).includes(codeOf(reference))
        : thing['id'] === reference['id']),
  ) ?? null;

function codeOf(reference: Readonly<Record<string, unknown>>): string {
  return JSON.stringify((reference['series'] as { code: string }).code);
}

export const SYNTHETIC: Readonly<Record<string, SubgraphFixture>> = {
  partnerships: { sdl: PARTNERSHIPS, references: { Ngo: find, Programme: find } },
  forums: { sdl: FORUMS, references: { Ngo: find, Forum: find } },
  dialogue: { sdl: DIALOGUE, references: { Ngo: find, Forum: find, Session: find, Programme: find } },
};

const QUERY: Thing = {
  __typename: 'Query',
  at: 'query',
  ngos: () => some('Ngo', 0, 5),
  named: () => [...some('Programme', 1, 2), ...some('Ngo', 2, 3)],
  members: () => [some('Ngo', 1, 1)[0], null, ...some('Programme', 0, 2)],
  forums: () => [...some('Forum', 0, 3), null],
  sessions: () => some('Session', 0, 4),
  subjects: () => [...some('Ngo', 3, 2), ...some('Forum', 1, 2), null, ...some('Session', 2, 2)],
};

/** `count` things of a type from the `start`-th on, round and round. */
function some(typeName: string, start: number, count: number): Thing[] {
  const all = THINGS.filter(({ __typename }) => __typename === typeName);
  return Array.from({ length: count }, (_, index) => all[(start + index) % all.length]).filter(
    (thing) => thing !== undefined,
  );
}

function one(typeName: string, start: number): Thing | null {
  return some(typeName, start, 1)[0] ?? null;
}

function createThings(): Thing[] {
  const things: Thing[] = [];
  for (let n = 0; n < 7; n += 1) {
    things.push({
      __typename: 'Ngo',
      at: `ngo${n}`,
      id: `n${n}`,
      name: `Ngo ${n}`,
      nick: n % 3 === 0 ? null : `nick ${n}`,
      size: n % 2 === 0 ? 'SMALL' : 'LARGE',
      address: n % 4 === 3 ? null : address(`ngo${n}`),
      addresses: [address(`ngo${n}a`), address(`ngo${n}b`)],
      partner: () => (n % 3 === 2 ? null : one('Ngo', n + 1)),
      partners: () => some('Ngo', n + 2, 3),
      programmes: () => [some('Programme', n, 2), null, some('Programme', n + 1, 1)],
      forums: () => some('Forum', n, 3),
      mainForum: () => one('Forum', n),
      sessions: () => some('Session', n, 2),
      subject: () => one(n % 2 === 0 ? 'Forum' : 'Ngo', n + 1),
    });
  }
  for (let n = 0; n < 3; n += 1) {
    things.push({
      __typename: 'Programme',
      at: `programme${n}`,
      id: `n${n + 4}p`,
      name: `Programme ${n}`,
      note: null,
      lead: () => one('Ngo', n),
      session: () => one('Session', n),
    });
  }
  for (let n = 0; n < 4; n += 1) {
    things.push({
      __typename: 'Forum',
      at: `forum${n}`,
      id: `n${n}`,
      name: `Forum ${n}`,
      year: 2020 + (n >> 1),
      series: { __typename: 'Series', at: `series${n % 2}`, code: `s${n % 2}` },
      venue: address(`forum${n}`),
      host: () => (n === 1 ? null : one('Ngo', n + 3)),
      hosts: () => some('Ngo', n + 1, 2),
      topics: () => [one('Ngo', n), one('Session', n), one('Forum', n + 1)],
      session: () => one('Session', n + 1),
    });
  }
  for (let n = 0; n < 5; n += 1) {
    things.push({
      __typename: 'Session',
      at: `session${n}`,
      id: `n${n}`,
      title: n === 2 ? null : `Session ${n}`,
      about: () => (n === 4 ? null : one(n % 2 === 0 ? 'Forum' : n % 3 === 0 ? 'Session' : 'Ngo', n)),
      host: () => one('Ngo', n * 2),
      forum: () => one('Forum', n),
      forums: () => some('Forum', n, 2),
      next: () => one('Session', n + 1),
      notes: ['a', 'b'],
    });
  }
  return things;
}

function address(at: string): Thing {
  return { __typename: 'Address', at: `address-${at}`, city: `City ${at}`, zip: `zip ${at}` };
}

import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const ITEMS = [
  { __typename: 'Talk', id: 't', title: 'Rights' },
  null,
  { __typename: 'Pause', minutes: 15 },
  { __typename: 'Vote', question: 'Adopt?', options: ['yes', null, 'no'] },
  { __typename: 'Talk', id: 'u', title: null },
];

// The archive knows the same agenda, and only one of its three kinds of item; it is never asked for an agenda.
const graph = await startGraph({
  conference: {
    sdl: `
      type Query { agenda: Agenda agendas: [[Agenda]] }
      type Agenda @shareable { items: [Item] motto: String }
      union Item = Talk | Pause | Vote
      type Talk @shareable { id: ID! title: String }
      type Pause { minutes: Int }
      type Vote { question: String! options: [String] }
    `,
    resolvers: {
      Query: {
        agenda: () => ({ motto: 'Together', items: ITEMS }),
        agendas: () => [[{ items: [] }, null], [{ items: [{ __typename: 'Vote', question: null }] }]],
      },
    },
  },
  archive: {
    sdl: `
      type Query { archived: Agenda }
      type Agenda @shareable { items: [Item] motto: String }
      union Item = Talk
      type Talk @shareable { id: ID! title: String }
    `,
    resolvers: { Query: { archived: () => ({ items: ITEMS.filter((item) => item?.__typename === 'Talk') }) } },
  },
});
afterAll(() => graph.server.stop());

describe('union members that one subgraph has alone', () => {
  it('keep their fields, nulls and order', async () => {
    const query = `{ agenda { motto items {
      ... on Vote { question options } ... on Pause { minutes } ... on Talk { title } kind: __typename
    } } }`;
    expect(await observe(graph, query)).toEqual({
      data: {
        agenda: {
          motto: 'Together',
          items: [
            { title: 'Rights', kind: 'Talk' },
            null,
            { minutes: 15, kind: 'Pause' },
            { question: 'Adopt?', options: ['yes', null, 'no'], kind: 'Vote' },
            { title: null, kind: 'Talk' },
          ],
        },
      },
      errors: [],
      fetches: [['conference']],
    });
  });

  it('that were not selected are empty objects, in their place', async () => {
    const { data } = await observe(graph, '{ agenda { items { ... on Pause { minutes } } } }');
    expect(data).toEqual({ agenda: { items: [{}, null, { minutes: 15 }, {}, {}] } });
  });

  it('never come from the subgraph that lacks them', async () => {
    const query = '{ archived { items { __typename ... on Vote { question } ... on Talk { id } } } }';
    const { data, errors, fetches } = await observe(graph, query);
    expect(data).toEqual({
      archived: {
        items: [
          { __typename: 'Talk', id: 't' },
          { __typename: 'Talk', id: 'u' },
        ],
      },
    });
    expect(errors).toEqual([]);
    expect(fetches).toEqual([['archive']]);
  });

  it('become null in a list when a non-null field of theirs is', async () => {
    const { data, errors } = await observe(graph, '{ agendas { items { ... on Vote { question } } } }');
    expect(data).toEqual({ agendas: [[{ items: [] }, null], [{ items: [null] }]] });
    expect(errors).toEqual(['agendas.1.0.items.0.question INTERNAL_SERVER_ERROR']);
  });
});

import { describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/api';
import { createEvent } from '@liaison/local';
import { BUDGET } from '../../support/budget.ts';
import type { Bound } from '../../support/budget.ts';
import { documentOf } from '../../support/operations.ts';
import { NOW, useWorld } from '../../support/world.ts';
import type { Cost, World } from '../../support/world.ts';

/**
 * Inputs by name. The second answer of a process has a bound of its own where the first costs more. Operations that read
 * several lists at once may gather what hangs on them in one request more or less: their bounds have one to spare.
 */
const INPUTS: readonly (readonly [name: string, operation: string, variables: object])[] = [
  ['all, 20', 'ForumsInRange', {}],
  ['all, 100', 'ForumsInRange', { first: 100 }],
  ['in Tunisia since 2019', 'ForumsInRange', { where: { country: 'TN', from: '2019-01-01' } }],
  ['the example forum', 'ForumSchedule', { forum: 'example-forum' }],
  [
    'an hour of the example forum',
    'ForumSchedule',
    { forum: 'example-forum', from: '2027-03-27T09:00:00Z', to: '2027-03-27T10:00:00Z' },
  ],
  ['a forum without a programme', 'ForumSchedule', { forum: 'icngo-2024' }],
  ['an unknown forum', 'ForumSchedule', { forum: 'forum-of-atlantis' }],
  ['all of the example forum', 'ScheduleChanges', { forum: 'example-forum', sinceVersion: 0 }],
  ['the example forum since version 2', 'ScheduleChanges', { forum: 'example-forum', sinceVersion: 2 }],
  ['the example forum', 'ForumPreparation', { forum: 'example-forum' }],
  ['all, 20', 'DialogueSessions', {}],
  ['all, 100', 'DialogueSessions', { first: 100 }],
  ['of the Liaison Committee', 'DialogueSessions', { where: { body: 'LIAISON_COMMITTEE' } }],
  ['to France', 'RecommendationsForState', { memberState: 'FR' }],
  ['to France, 100 as of 2020', 'RecommendationsForState', { memberState: 'FR', onDate: '2020-01-01', first: 100 }],
  ['overdue in Senegal', 'RecommendationsForState', { memberState: 'SN', status: 'OVERDUE' }],
  ['migration', 'TaskForce', { id: 'migration' }],
];

describe.each([{ examples: false }, { examples: true }])(
  'The cost of operations on forums and dialogue, examples: $examples',
  ({ examples }) => {
    const world = useWorld({ examples });
    const data = examples ? 'facts and examples' : 'facts';

    it('is within the budget, for the first answer of a process and the next', async () => {
      const spent: Record<string, Bound> = {};
      for (const [name, operation, variables] of INPUTS) {
        const [first, again] = await costsOf(world, operation, variables);
        spent[`${operation}: ${name} (${data})`] = first;
        spent[`${operation}: ${name} (${data}, again)`] = again;
      }
      const beyond = Object.entries(spent).filter(([key, { requests, readUnits }]) => {
        const bound = BUDGET[key] ?? BUDGET[key.replace(', again)', ')')];
        return !bound || requests > bound.requests || readUnits > bound.readUnits;
      });
      expect(Object.fromEntries(beyond)).toEqual({});
    });

    it('is budgeted for nothing that is not asked', () => {
      const operations = new Set(INPUTS.map(([, operation]) => operation));
      const asked = new Set(INPUTS.map(([name, operation]) => `${operation}: ${name} (${data})`));
      const budgeted = Object.keys(BUDGET)
        .filter((key) => operations.has(key.split(':')[0] ?? ''))
        .map((key) => key.replace(', again)', ')'))
        .filter((key) => key.endsWith(`(${data})`));
      expect(new Set(budgeted)).toEqual(asked);
    });

    it("of a forum's schedule is at most three requests", () => {
      const schedules = Object.entries(BUDGET).filter(([key]) => key.startsWith('ForumSchedule: '));
      for (const [key, { requests }] of schedules) expect(requests, key).toBeLessThanOrEqual(3);
    });
  },
);

/** What a new process spends on the operation, and on the same again. */
async function costsOf(world: World, operation: string, variables: object): Promise<[Bound, Bound]> {
  const { supergraphSdl, subgraphSdl } = readSchemaFiles();
  const subgraphs = createSubgraphs({ client: world.engine.client, subgraphSdl, tables: world.tables });
  const handler = createHandler({ supergraphSdl, subgraphs, now: () => NOW });
  const ask = async (): Promise<Bound> => {
    const event = createEvent({
      method: 'POST',
      path: '/graphql',
      rawQueryString: '',
      headers: { 'content-type': 'application/json', 'x-liaison-cost': '1' },
      body: JSON.stringify({ query: documentOf(operation), variables }),
      now: NOW,
    });
    const answer = JSON.parse((await handler(event)).body ?? '') as { errors?: unknown; extensions: { cost: Cost } };
    expect(answer.errors).toBeUndefined();
    const { requests, readUnits } = answer.extensions.cost;
    return { requests, readUnits };
  };
  try {
    return [await ask(), await ask()];
  } finally {
    await handler.stop();
  }
}

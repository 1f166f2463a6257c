import { describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { createEvent } from '@liaison/local';
import { BUDGET } from '../../support/budget.ts';
import type { Bound } from '../../support/budget.ts';
import { documentOf } from '../../support/operations.ts';
import { DIALOGUE_INPUTS } from '../../support/named-inputs.ts';
import { NOW, useWorld } from '../../support/world.ts';
import type { Cost, World } from '../../support/world.ts';

describe.each([{ examples: false }, { examples: true }])(
  'The cost of operations on forums and dialogue, examples: $examples',
  ({ examples }) => {
    const world = useWorld({ examples });
    const data = examples ? 'facts and examples' : 'facts';

    // The second answer of a process has a bound of its own where the first costs more. Operations that read several lists at
    // once may gather what hangs on them in one request more or less: their bounds have one to spare.
    it('is within the budget, for the first answer of a process and the next', async () => {
      const spent: Record<string, Bound> = {};
      for (const { name, operation, variables } of DIALOGUE_INPUTS) {
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
      const operations = new Set(DIALOGUE_INPUTS.map(({ operation }) => operation));
      const asked = new Set(DIALOGUE_INPUTS.map(({ operation, name }) => `${operation}: ${name} (${data})`));
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

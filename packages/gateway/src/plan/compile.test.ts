import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compilePlan } from './compile.ts';
import type { Execution } from './execution.ts';

const schema = buildSchema('type Query { a: Int b: Int c: Int }');
const fetch = (key: string): FetchNode => ({ kind: 'Fetch', serviceName: key, operation: `{ ${key} }` });

/** Runs a plan whose fetches are answered in turn of their delays; notes when each begins and ends. */
async function run(
  node: PlanNode,
  variables: Record<string, unknown> = {},
): Promise<{ data: unknown; steps: string[] }> {
  const steps: string[] = [];
  const execution: Execution = {
    data: {},
    failures: [],
    absent: new Set(),
    variables,
    context: createRequestContext({ actor: PUBLIC, languages: ['en'], now: '2027-01-01T00:00:00Z' }),
    fetch: async ({ subgraph }) => {
      steps.push(`${subgraph}+`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${subgraph}-`);
      return { kind: 'answered', result: { data: { [subgraph]: 1 } } };
    },
  };
  await compilePlan(node, schema)(execution);
  return { data: execution.data, steps };
}

describe('compilePlan', () => {
  it('runs a Sequence in turn and a Parallel at once', async () => {
    const { steps } = await run({
      kind: 'Sequence',
      nodes: [fetch('a'), { kind: 'Parallel', nodes: [fetch('b'), fetch('c')] }],
    });
    expect(steps).toEqual(['a+', 'a-', 'b+', 'c+', 'b-', 'c-']);
  });

  it('follows the branch of a Condition, which may be missing', async () => {
    const node: PlanNode = { kind: 'Condition', condition: 'yes', ifClause: fetch('a'), elseClause: fetch('b') };
    expect((await run(node, { yes: true })).data).toEqual({ a: 1 });
    expect((await run(node, { yes: false })).data).toEqual({ b: 1 });
    const half = { kind: 'Condition', condition: 'yes', ifClause: null } as unknown as PlanNode;
    expect((await run(half, { yes: true })).data).toEqual({});
  });

  it('does nothing for the plan that asks nobody', async () => {
    await expect(compilePlan(null, schema)({} as Execution)).resolves.toBeUndefined();
  });

  it('refuses kinds of nodes that it does not know', () => {
    for (const kind of ['Defer', 'Teleport']) {
      const node = { kind, primary: {} } as unknown as PlanNode;
      expect(() => compilePlan(node, schema)).toThrow(`The plan holds a node of kind "${kind}"`);
    }
  });
});

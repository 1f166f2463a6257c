import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { computeCostUnits } from '@liaison/kernel/reader';
import { createEvent } from '@liaison/local';
import { DIALOGUE_INPUTS, PARTNERSHIPS_INPUTS } from '../support/named-inputs.ts';
import { createRandom } from '../support/random.ts';
import { NOW, toReply, useWorld } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { randomQuery } from './random-query.ts';
import { Values } from './values.ts';

const SEED = 20_261_122;
/** Over both worlds together. */
const QUERIES = 500;
const SHARE_OF_UPPER_BOUNDS = 0.99;

const { subgraphSdl, ...contract } = readSchemaFiles();
const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(contract.supergraphSdl)));

/** An operation, what it was estimated at and what it spent, in cost units. */
interface Sample {
  readonly asked: string;
  readonly estimated: number;
  readonly spent: number;
}

/** Null where it was refused before it was run. No honest query is stopped. */
async function sample(world: World, asked: string, operation: string, variables: object): Promise<Sample | null> {
  const { cost, errors } = await world.ask(operation, variables, { 'x-liaison-cost': '1' });
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  expect(codes, asked).not.toContain('COST_ESTIMATE_EXCEEDED');
  if (codes.includes('COST_LIMIT_EXCEEDED')) return null;
  if (cost === null) throw new Error(`${asked} was answered without its cost.`);
  return { asked, estimated: cost.estimated, spent: computeCostUnits(cost) };
}

/** Prints how good the estimates are; answers the share of upper bounds. */
function judge(title: string, samples: readonly Sample[]): number {
  const low = samples.filter(({ estimated, spent }) => estimated < spent);
  const times = samples.filter(({ spent }) => spent > 0).map(({ estimated, spent }) => estimated / spent);
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  const share = 1 - low.length / samples.length;
  const lines = low.map(({ asked, estimated, spent }) => `  ${estimated} for ${spent}: ${asked}`);
  const percent = (share * 100).toFixed(1);
  console.log(
    [
      `${title}: ${percent} % of ${samples.length} estimates are upper bounds, the median one ${median.toFixed(1)} times`,
      'what was spent.',
      ...lines,
    ].join('\n'),
  );
  return share;
}

describe.each([{ examples: false }, { examples: true }])('Estimates, examples: $examples', ({ examples }) => {
  const world = useWorld({ examples });
  const data = examples ? 'facts and examples' : 'facts';

  it('are upper bounds of what the operations of the budget spend, and let all of them pass', async () => {
    const samples: Sample[] = [];
    for (const { operation, name, variables } of [...PARTNERSHIPS_INPUTS, ...DIALOGUE_INPUTS]) {
      const one = await sample(world, `${operation}: ${name}`, operation, variables);
      if (one === null) throw new Error(`${operation}: ${name} is refused.`);
      samples.push(one);
    }
    expect(judge(`Operations (${data})`, samples)).toBeGreaterThanOrEqual(SHARE_OF_UPPER_BOUNDS);
  });

  it('are upper bounds of what random queries spend', async () => {
    const random = createRandom(SEED);
    const values = new Values(world.dataset);
    const samples: Sample[] = [];
    let refused = 0;
    while (samples.length < QUERIES / 2) {
      const query = randomQuery(schema, random, values);
      const one = await sample(world, query, query, {});
      if (one === null) refused += 1;
      else samples.push(one);
    }
    expect(judge(`Random queries (${data})`, samples)).toBeGreaterThanOrEqual(SHARE_OF_UPPER_BOUNDS);
    expect(refused).toBeLessThan(QUERIES / 10);
  });
});

describe('The refusal in the documentation', () => {
  const world = useWorld({ examples: false });

  it('is what its query is answered', async () => {
    const text = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');
    const [, section = ''] = text.split('## When it is refused');
    const [, query = '', , body = ''] = /```graphql\n([^`]+)```([^`]*)```json\n([^`]+)```/.exec(section) ?? [];
    const { status, errors } = await world.ask(query);
    expect({ status, errors }).toEqual({ status: 400, ...(JSON.parse(body) as object) });
  });
});

describe('A query that spends far more than it was estimated at', () => {
  const world = useWorld({ examples: false });

  it('is stopped, and answers what it has read', async () => {
    const subgraphs = createSubgraphs({ client: world.engine.client, subgraphSdl, tables: world.tables });
    const policies = { 'Query.ngo': { weight: 50 } };
    const handler = createHandler({ ...contract, policies, subgraphs, now: () => NOW });
    const query = '{ ngos(first: 40) { nodes { name forums(first: 1) { nodes { id } } } } }';
    const answer = await handler(
      createEvent({
        method: 'POST',
        path: '/graphql',
        rawQueryString: '',
        headers: { 'content-type': 'application/json', 'x-liaison-cost': '1' },
        body: JSON.stringify({ query }),
        now: NOW,
      }),
    );
    await handler.stop();
    const { data, errors, cost } = toReply(answer.body ?? '');
    const { nodes } = (
      data as { readonly ngos: { readonly nodes: readonly { name: string; forums: unknown }[] } } | null
    )?.ngos ?? { nodes: [] };
    expect(nodes.length).toBe(40);
    expect(nodes.filter(({ name, forums }) => name === '' || forums !== null)).toEqual([]);
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['COST_ESTIMATE_EXCEEDED']));
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(nodes.map((_, index) => `ngos.nodes.${index}.forums`));
    expect(Object.keys(cost?.bySubgraph ?? {})).toEqual(['partnerships']);
  });
});

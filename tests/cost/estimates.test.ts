import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '@liaison/api';
import { DIALOGUE_INPUTS, PARTNERSHIPS_INPUTS } from '../support/named-inputs.ts';
import { createRandom } from '../support/random.ts';
import { useWorld } from '../support/world.ts';
import type { Cost, World } from '../support/world.ts';
import { randomQuery } from './random-query.ts';
import { Values } from './values.ts';

const SEED = 20_261_122;
const QUERIES = 500;

const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(readSchemaFiles().supergraphSdl)));

/** An operation, what it was estimated at and what it spent, in cost units. */
interface Sample {
  readonly asked: string;
  readonly estimated: number;
  readonly spent: number;
}

async function sample(world: World, asked: string, operation: string, variables: object = {}): Promise<Sample> {
  const { cost, errors } = await world.ask(operation, variables, { 'x-liaison-cost': '1' });
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  expect(codes, asked).not.toContain('COST_ESTIMATE_EXCEEDED');
  expect(codes, asked).not.toContain('COST_LIMIT_EXCEEDED');
  expect(cost, asked).not.toBeNull();
  const { estimated, readUnits, writeUnits } = cost as Cost & { readonly estimated: number };
  return { asked, estimated, spent: readUnits + 5 * writeUnits };
}

function report(title: string, samples: readonly Sample[]): number {
  const below = samples.filter(({ estimated, spent }) => estimated < spent);
  const ratios = samples.filter(({ spent }) => spent > 0).map(({ estimated, spent }) => estimated / spent);
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN;
  const share = 1 - below.length / samples.length;
  const lines = below.map(({ asked, estimated, spent }) => `  ${estimated} for ${spent}: ${asked}`);
  console.log(
    [
      `${title}: ${(share * 100).toFixed(1)} % of ${samples.length} estimates are upper bounds;`,
      `the median estimate is ${median.toFixed(1)} times what was spent.`,
      ...lines,
    ].join('\n'),
  );
  return share;
}

describe.each([{ examples: false }, { examples: true }])('Estimates, examples: $examples', ({ examples }) => {
  const world = useWorld({ examples });
  const data = examples ? 'facts and examples' : 'facts';

  it('are upper bounds of what the operations of the budget spend', async () => {
    const samples: Sample[] = [];
    for (const { operation, name, variables } of [...PARTNERSHIPS_INPUTS, ...DIALOGUE_INPUTS]) {
      samples.push(await sample(world, `${operation}: ${name}`, operation, variables));
    }
    expect(report(`Operations (${data})`, samples)).toBe(1);
  });

  it('are upper bounds of what random queries spend', async () => {
    const random = createRandom(SEED);
    const values = new Values(world.dataset);
    const samples: Sample[] = [];
    for (let count = 0; count < QUERIES / 2; count += 1) {
      const query = randomQuery(schema, random, values);
      samples.push(await sample(world, query, query));
    }
    expect(report(`Random queries (${data})`, samples)).toBeGreaterThanOrEqual(0.99);
  });
});

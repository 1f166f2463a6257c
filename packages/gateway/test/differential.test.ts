import { buildSchema, execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { createLocalTransport } from '../src/index.ts';
import { SEED_OFFSET } from '../../../tests/support/seed.ts';
import { startGraph } from './graph.ts';
import type { Answer } from './graph.ts';
import { randomOperation, seeded } from './random-operation.ts';
import { MONOLITH, resolveSynthetic, SYNTHETIC } from './synthetic-graph.ts';
import type { Failing } from './synthetic-graph.ts';
import { subgraphSchema } from './subgraph-schema.ts';

/** More, and others, in `npm run soak`. */
const OPERATIONS = Number(process.env['LIAISON_OPERATIONS'] ?? 400);

let failing: Failing = () => undefined;
const monolith = resolveSynthetic(buildSchema(MONOLITH), () => failing);
const transports = Object.fromEntries(
  Object.entries(SYNTHETIC).map(([name, fixture]) => [
    name,
    createLocalTransport(resolveSynthetic(subgraphSchema(fixture), () => failing)),
  ]),
);
const graph = await startGraph(SYNTHETIC, { transports });
afterAll(() => graph.server.stop());

async function compare(seed: number, failures: number): Promise<Answer> {
  const random = seeded(seed + SEED_OFFSET);
  const { query, variables } = randomOperation(monolith, random);
  failing = failuresFor(seed, failures);
  const wanted = await execute({ schema: monolith, document: parse(query), variableValues: variables });
  const got = await graph.ask(query, variables);
  const about = { seed, query, variables };
  expect({ ...about, data: got.data }).toEqual({ ...about, data: wanted.data });
  const regions = { got: nulledBy(got), wanted: nulledBy(wanted as Answer) };
  expect({ ...about, nulls: regions.got }).toEqual({ ...about, nulls: regions.wanted });
  return got;
}

/** A share of all fields fails, always the same ones for a seed. */
function failuresFor(seed: number, share: number): Failing {
  return (at, field) => {
    const draw = seeded(hash(`${seed}/${at}.${field}`))();
    if (draw >= share) return undefined;
    return draw < share * 0.7 ? 'throw' : 'null';
  };
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
  return value;
}

/**
 * The places of the answer that are null because of an error, without duplicates. Where a null bubbled up, executors
 * may differ in how many of the errors below they came to hear of, but not in what they nulled.
 */
function nulledBy({ data, errors }: Answer): string[] {
  const places = (errors ?? []).map(({ path }) => {
    const reached: (string | number)[] = [];
    let value: unknown = data;
    for (const key of path ?? []) {
      if (typeof value !== 'object' || value === null) break;
      reached.push(key);
      value = (value as Record<string, unknown>)[key];
    }
    expect(value ?? null).toBeNull();
    return reached.join('.');
  });
  return [...new Set(places)].sort();
}

describe('a federated graph and one schema', () => {
  it('answer alike where no fragment can apply', async () => {
    failing = () => undefined;
    const query = '{ forum(id: "n2") { topics { ... on Session { ... on Subject { ... on Node { id } } } } id } }';
    const { data } = await execute({ schema: monolith, document: parse(query) });
    expect(data).toMatchObject({ forum: { topics: [{}, {}, {}] } });
    expect((await graph.ask(query)).data).toEqual(data);
  });

  it(`answer ${OPERATIONS} random operations alike`, async () => {
    for (let seed = 1; seed <= OPERATIONS; seed += 1) await compare(seed, 0);
  });

  it(`answer ${OPERATIONS} random operations alike when fields fail`, async () => {
    let withErrors = 0;
    for (let seed = 1_000_001; seed <= 1_000_000 + OPERATIONS; seed += 1) {
      const { errors } = await compare(seed, 0.03 + (seed % 5) * 0.03);
      withErrors += errors === undefined ? 0 : 1;
    }
    // Otherwise the comparison would say little.
    expect(withErrors).toBeGreaterThan(OPERATIONS / 4);
  });
});

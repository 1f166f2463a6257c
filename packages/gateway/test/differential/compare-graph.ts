import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tests/support/random.ts';
import { SEED_OFFSET } from '../../../../tests/support/seed.ts';
import { startContest } from './contest.ts';
import type { Contest, GatewayName, Outcome, Question } from './contest.ts';
import { Coverage } from './coverage.ts';
import { OPERATIONS } from './environment.ts';
import type { Graph } from './graphs.ts';
import { randomOperation } from './random-operation.ts';
import { shrink } from './shrink.ts';

const GRAPHS = 3;
/** Of a test; `npm run soak` asks for more operations and is given more time. */
const LEAST_TIMEOUT_MS = 120_000;
/** Of each document that runs several times. */
const RUNS = 5;
/** Of the operations, those that planner 0.0.38 finds no plan for: a `@requires` on an entity that the same subgraph led to. */
const MOST_UNPLANNED = 0.02;

/** Compares gateways with one schema over a graph: see `comparison.ts` for what is compared, `world.ts` for the answers. */
export function compareGraph(graph: Graph): void {
  describe(`${graph.name}, federated and as one schema,`, () => {
    let contest: Contest;
    beforeAll(async () => {
      contest = await startContest(graph.sdls, graph.scalars);
    });
    afterAll(() => contest.stop());

    const operations = Math.ceil(OPERATIONS / GRAPHS);
    const timeout = LEAST_TIMEOUT_MS + operations * 200;
    it(
      `answers ${operations} random operations alike, half of them with fields that fail`,
      async () => {
        const coverage = new Coverage(contest);
        let unplanned = 0;
        for (let seed = 1; coverage.answered < operations; seed += 1) {
          const { question } = drawQuestion(contest, seed, seed % 2 === 0);
          const outcome = await ask(graph, contest, question, seed % 3 === 0 ? 'compiled' : 'interpreted', seed);
          if (outcome === null) unplanned += 1;
          else coverage.count(question, outcome);
          expect(unplanned).toBeLessThanOrEqual(Math.max(5, seed * MOST_UNPLANNED));
        }
        // Otherwise the comparison would say little.
        expect(coverage.withErrors).toBeGreaterThan(operations / 8);
        expect(coverage.occurrences.missing()).toEqual([]);
      },
      timeout,
    );

    const documents = Math.ceil(operations / 20);
    it(
      `answers ${documents} documents alike that run ${RUNS} times in turns, with other variables each time`,
      async () => {
        const drawn = Array.from({ length: documents }, (_, index) =>
          drawQuestion(contest, 2_000_000 + index, index % 2 === 0),
        );
        for (let run = 0; run < RUNS; run += 1) {
          for (const [index, { question, drawVariables }] of drawn.entries()) {
            const seed = 2_000_000 + index;
            const again = { ...question, variables: drawVariables(), faults: { ...question.faults, seed: seed + run } };
            await ask(graph, contest, again, index % 3 === 0 ? 'compiled' : 'usual', seed);
          }
        }
      },
      timeout,
    );
  });
}

interface DrawnQuestion {
  readonly question: Question;
  readonly drawVariables: () => Record<string, unknown>;
}

function drawQuestion(contest: Contest, seed: number, fails: boolean): DrawnQuestion {
  const random = createRandom(seed);
  const { query, drawVariables } = randomOperation(contest.schema, random, contest.limits);
  const share = fails ? random.between(0.05, 0.25) : 0;
  const faults = { seed: seed + SEED_OFFSET, share, isLate: random.chance(0.5) };
  return { question: { query, variables: drawVariables(), faults }, drawVariables };
}

/** Null for an operation that the planner finds no plan for. Throws when the answers differ, with the smallest query. */
async function ask(
  graph: Graph,
  contest: Contest,
  question: Question,
  gateway: GatewayName,
  seed: number,
): Promise<Outcome | null> {
  const outcome = await contest.ask(question, gateway);
  if (isUnplanned(outcome)) return null;
  if (outcome.differences.length === 0) return outcome;
  const query = await shrink(question.query, contest.schema, async (smaller) => {
    const again = await contest.ask({ ...question, query: smaller }, gateway);
    return again.differences.length > 0 && !isUnplanned(again);
  });
  const smallest = await contest.ask({ ...question, query }, gateway);
  const command = `npm run soak -- --rounds 1 --seed ${SEED_OFFSET} --operations ${OPERATIONS}`;
  throw new Error(
    [
      `${graph.name}, ${gateway}, operation ${seed} of seed ${SEED_OFFSET}: ${SEED_OFFSET === 0 ? 'npm test' : command}`,
      ...smallest.differences,
      query,
      ...Object.entries({ ...question, ...smallest }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ].join('\n'),
  );
}

function isUnplanned({ hidden, got }: Outcome): boolean {
  return got.data === null && hidden.some((error) => error.includes('Failed to plan query: '));
}

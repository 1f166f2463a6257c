import { describe, expect, it } from 'vitest';
import type { SubgraphName } from '@liaison/lambda';
import { DEADLINE_MS, useFailingGraph } from './failing-graph.ts';
import type { Answered } from './failing-graph.ts';

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

const SECRET = 'Injected: secret details of a table named liaison-truth at 10.0.0.7.';

/** How a subgraph fails, and with which code that is told. */
const FAILURES = [
  { how: 'throws', code: 'SUBGRAPH_FAILED' },
  { how: 'hangs', code: 'SUBGRAPH_DEADLINE_EXCEEDED' },
] as const;

/** What becomes null when the subgraph fails, seen from the whole answer. A star stands for every place of a list. */
interface Case {
  readonly operation: string;
  readonly variables: object;
  readonly nulls: Readonly<Record<SubgraphName, readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    operation: 'NgoProfile',
    variables: { id: 'ngo-icom' },
    nulls: { partnerships: ['ngo'], forums: ['ngo.forums'], dialogue: ['ngo.dialogueSessions'] },
  },
  {
    operation: 'MemberStateBrief',
    variables: { code: 'FR' },
    nulls: {
      partnerships: ['memberState'],
      forums: ['memberState.forums'],
      dialogue: ['memberState.dialogueSessions', 'memberState.recommendations'],
    },
  },
  {
    operation: 'RecommendationsForState',
    variables: { memberState: 'FR', first: 50 },
    nulls: {
      partnerships: ['memberState'],
      forums: ['memberState.recommendations.edges.*.node.origin<Forum>.title'],
      dialogue: ['memberState.recommendations'],
    },
  },
  {
    operation: 'ForumSchedule',
    variables: { forum: 'example-forum' },
    nulls: {
      partnerships: [
        'forum.schedule.slots.*.participants.*.party<Ngo>.name',
        'forum.schedule.slots.*.participants.*.party<MemberState>.name',
      ],
      forums: ['forum'],
      dialogue: [],
    },
  },
];

describe('A subgraph that fails', () => {
  const graph = useFailingGraph();

  describe.each(CASES)('under $operation', ({ operation, variables, nulls }) => {
    it.each(
      (['partnerships', 'forums', 'dialogue'] as const).flatMap((subgraph) =>
        FAILURES.map(({ how, code }) => ({ subgraph, how, code })),
      ),
    )('leaves the rest of the answer when $subgraph $how', async ({ subgraph, how, code }) => {
      const whole = await graph.ask(operation, variables);
      expect(whole.errors).toEqual([]);
      if (how === 'throws') graph.world.faults.fail(subgraph, new Error(SECRET));
      else graph.world.faults.hang(subgraph);

      const answer = await (how === 'throws'
        ? graph.ask(operation, variables)
        : inTime(graph.askInHaste(operation, variables)));

      const places = nulls[subgraph].flatMap((pattern) => placesOf(whole.data, pattern));
      expect(answer.data).toEqual(withNulls(whole.data, places));
      expect(
        answer.errors
          .map(({ path }) => path)
          .map(String)
          .toSorted(),
      ).toEqual(places.map(String).toSorted());
      for (const error of answer.errors) {
        expect(error.extensions).toEqual({ code, subgraph });
        expect(error.message).toContain(subgraph);
      }
      expect(answer.status).toBe(200);
      expectNoLeak(answer);
      if (how === 'throws' && places.length > 0) expect(graph.heard.join('\n')).toContain(SECRET);
    });
  });

  it('is told once a place even where everything fails', async () => {
    for (const subgraph of ['partnerships', 'forums', 'dialogue'] as const) {
      graph.world.faults.fail(subgraph, new Error(SECRET));
    }
    const answer = await graph.ask('{ forums { nodes { id } } taskForces { id } ngo(id: "ngo-icom") { id } }', {});
    expect(answer.data).toBeNull();
    expect(
      answer.errors
        .map(({ path }) => path)
        .map(String)
        .toSorted(),
    ).toEqual(['forums', 'ngo', 'taskForces']);
    expectNoLeak(answer);
  });

  it('is asked again as soon as it is well', async () => {
    graph.world.faults.fail('forums', new Error(SECRET));
    expect((await graph.ask('ForumSchedule', { forum: 'example-forum' })).data).toEqual({ forum: null });
    graph.world.faults.clear();
    expect((await graph.ask('ForumSchedule', { forum: 'example-forum' })).errors).toEqual([]);
  });

  it('that answers after its deadline changes nothing any more', async () => {
    let hasAnswered = false;
    graph.world.faults.intercept('forums', async (request, subgraph) => {
      await new Promise((resolve) => setTimeout(resolve, DEADLINE_MS * 1.5));
      const result = await subgraph.execute(request);
      hasAnswered = true;
      return result;
    });
    const answer = await inTime(graph.askInHaste('NgoProfile', { id: 'ngo-icom' }));
    expect(hasAnswered).toBe(false);
    expect(answer.errors).toMatchObject([
      { path: ['ngo', 'forums'], extensions: { code: 'SUBGRAPH_DEADLINE_EXCEEDED' } },
    ]);
  });
});

/** Waits for an answer, but not much longer than the deadline allows: both clocks run in this process. */
async function inTime(answer: Promise<Answered>): Promise<Answered> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`No answer within ${4 * DEADLINE_MS} ms, with a deadline of ${DEADLINE_MS} ms.`));
  }, 4 * DEADLINE_MS);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function expectNoLeak({ body, errors }: Answered): void {
  expect(body).not.toMatch(/secret details|liaison-truth|10\.0\.0\.7/);
  expect(JSON.stringify(errors)).not.toMatch(/secret|liaison|-views|stacktrace|\n\s+at |\.ts\b|node_modules/i);
}

/** The places that the pattern means in the answer; `<Type>` after a field takes only the objects of that type. */
function placesOf(data: unknown, pattern: string): Path[] {
  return pattern.split('.').reduce<Path[]>(
    (paths, step) => {
      const [, name = '', typeName] = /^(\w+|\*)(?:<(\w+)>)?$/.exec(step) ?? [];
      return paths.flatMap((path): Path[] => {
        if (name === '*') return (valueAt(data, path) as unknown[]).map((_value, index) => [...path, index]);
        const found = valueAt(data, [...path, name]);
        return typeName !== undefined && (found as Data | null)?.['__typename'] !== typeName ? [] : [[...path, name]];
      });
    },
    [[]],
  );
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
}

/** The answer with null at the places; a field that may not be null takes the object that holds it along. */
function withNulls(data: Data | null, places: readonly Path[]): unknown {
  const copy = structuredClone(data);
  for (const place of places) {
    const last = place.at(-1);
    const nulled = last === 'title' || last === 'name' ? place.slice(0, -1) : place;
    const holder = valueAt(copy, nulled.slice(0, -1)) as Record<string | number, unknown>;
    holder[nulled.at(-1) ?? ''] = null;
  }
  return copy;
}

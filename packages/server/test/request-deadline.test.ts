import { afterAll, expect, it } from 'vitest';
import type { HttpReply } from '../src/http/message.ts';
import { doorTo, requestTo, textOf } from '../../../tests/support/graph/door.ts';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import type { Answer, TestGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';
import type { Replacements } from '../../../tests/support/graph/liaison-graph.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

const silent = () => new Promise(() => undefined);

async function start(replacements: Replacements): Promise<TestGraph> {
  const graph = await startGraph(liaison(replacements));
  started.push(graph);
  return graph;
}

function answerIn(reply: HttpReply): Answer {
  return JSON.parse(textOf(reply)) as Answer;
}

const codes = ({ errors }: Answer): unknown[] => (errors ?? []).map(({ extensions }) => extensions?.['code']);

it('ends a request of which nothing was answered with 504', async () => {
  const graph = await start({ partnerships: { Query: { ngos: silent } } });
  const door = doorTo(graph.server, { deadlineMs: 30 });
  const reply = await door(requestTo({ body: JSON.stringify({ query: '{ ngos { id } }' }) }));
  expect([reply.status, answerIn(reply).data]).toEqual([504, undefined]);
  expect(codes(answerIn(reply))).toEqual(['REQUEST_DEADLINE_EXCEEDED']);
  expect(graph.fetches.filter(({ signal }) => !signal.aborted)).toEqual([]);
});

it('tells what is under way to stop, and answers what has come by then', async () => {
  const graph = await start({ dialogue: { Ngo: { sessions: silent } } });
  const caller = new AbortController();
  const body = JSON.stringify({ query: '{ ngos { name sessions { id } } }' });
  const reply = doorTo(graph.server)(requestTo({ body, signal: caller.signal }));
  while (graph.fetches.length < 2) await new Promise((resolve) => setImmediate(resolve));
  caller.abort();
  const answer = answerIn(await reply);
  expect(graph.fetches.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  expect(answer.data).toEqual({ ngos: ['a', 'b', 'c'].map((id) => ({ name: `Ngo ${id}`, sessions: null })) });
  expect(new Set(codes(answer))).toEqual(new Set(['SUBGRAPH_DEADLINE_EXCEEDED']));
});

it('reads a document once that is asked with again', async () => {
  const read: string[] = [];
  const graph = await startGraph(liaison({}), {
    plugins: [
      {
        requestDidStart: async () => ({
          parsingDidStart: async ({ source }) => {
            read.push(source);
          },
          validationDidStart: async ({ source }) => {
            read.push(source);
          },
        }),
      },
    ],
  });
  started.push(graph);
  const ask = async (query: string): Promise<void> => {
    await graph.ask(query);
  };
  for (const query of ['{ ngos { id } }', '{ ngos { id } }', '{ nobody }', '{ nobody }']) await ask(query);
  expect(read).toEqual(['{ ngos { id } }', '{ ngos { id } }', ...Array.from({ length: 4 }, () => '{ nobody }')]);
  // Comments are in no one's size but their own.
  for (let index = 0; index < 12; index += 1) await ask(`{ ngos { id } } # ${String(index).repeat(90_000)}`);
  read.length = 0;
  await ask('{ ngos { id } }');
  expect(read).toHaveLength(2);
});

import { describe, expect, it } from 'vitest';
import { answers, sendJson, silent, useSubgraphs } from '../../../../tests/support/graph/http-subgraph.ts';
import type { Script } from '../../../../tests/support/graph/http-subgraph.ts';
import { ask } from './one-fetch.ts';

const start = useSubgraphs();

/** Answers each request by the next script, the last one for ever. */
function inTurn(...scripts: readonly Script[]): Script {
  let turn = 0;
  return (asked, response) => {
    const script = scripts[Math.min(turn, scripts.length - 1)] ?? silent;
    turn += 1;
    return script(asked, response);
  };
}

const status =
  (code: number, headers: Record<string, string> = {}): Script =>
  (_asked, response) => {
    response.writeHead(code, headers).end();
  };
const breaks: Script = (_asked, response) => response.socket?.destroy();

describe('a query that brought no answer', () => {
  it.each([
    ['its connection broke', breaks],
    ['a proxy found nobody', status(502)],
    ['the server was starting', status(503)],
    ['a proxy gave up', status(504)],
    ['the server asked for patience', status(429, { 'retry-after': '0' })],
    ['the server named a time', status(503, { 'retry-after': 'Sat, 01 Jan 2000 00:00:00 GMT' })],
    [
      'half of its answer came',
      ((_asked, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{', () => response.socket?.destroy());
      }) satisfies Script,
    ],
  ])('is asked once more when %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    expect(await ask(subgraph)).toEqual({ data: { a: 1 } });
    expect(subgraph.asked).toHaveLength(2);
  });

  it.each([
    ['it went wrong there', status(500)],
    ['it was not liked', status(400)],
    ['it was too much without a time being named', status(429)],
    ['it has to wait too long', status(503, { 'retry-after': '3600' })],
    ['it leads elsewhere', status(307, { location: '/graphql' })],
  ])('is not asked again when %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    await expect(ask(subgraph)).rejects.toThrow('answered');
    expect(subgraph.asked).toHaveLength(1);
  });

  it('is asked as often as is allowed, and then fails', async () => {
    const subgraph = await start(breaks);
    await expect(ask(subgraph, { retries: 3 })).rejects.toThrow('the connection was closed');
    expect(subgraph.asked).toHaveLength(4);
    await expect(ask(subgraph, { retries: 0 })).rejects.toThrow('the connection was closed');
    expect(subgraph.asked).toHaveLength(5);
  });

  it('is answered with the errors that the last 503 holds', async () => {
    const subgraph = await start((_asked, response) => {
      sendJson(response, 503, { errors: [{ message: 'Later.', extensions: { code: 'BUSY' } }] });
    });
    const { errors } = await ask(subgraph);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BUSY']);
    expect(subgraph.asked).toHaveLength(2);
  });

  it('is asked again when an attempt of its own takes too long', async () => {
    const subgraph = await start(inTurn(silent, answers));
    expect(await ask(subgraph, { timeoutMs: 100, retries: 5 })).toEqual({ data: { a: 1 } });
    expect(await subgraph.asked[0]?.gone).toBe(true);
  });

  it('is told as what it is when every attempt takes too long', async () => {
    const subgraph = await start(silent);
    await expect(ask(subgraph, { timeoutMs: 30 })).rejects.toThrow('there was no answer within 30 ms');
    expect(subgraph.asked.length).toBeLessThanOrEqual(2);
  });

  it('is given up with its connection when nobody waits any more', async () => {
    for (const timeoutMs of [undefined, 60_000]) {
      const subgraph = await start(silent);
      const controller = new AbortController();
      const answer = ask(subgraph, { timeoutMs, retries: 9 }, { signal: controller.signal });
      const { gone } = await subgraph.next();
      controller.abort();
      await expect(answer).rejects.toThrow();
      expect(await gone).toBe(true);
      expect(subgraph.asked).toHaveLength(1);
    }
  });

  it('is not waited for between attempts when nobody waits any more', async () => {
    const controller = new AbortController();
    const subgraph = await start((_asked, response) => {
      response.writeHead(503, { 'retry-after': '1' }).end(() => {
        controller.abort();
      });
    });
    await expect(ask(subgraph, { retries: 100 }, { signal: controller.signal })).rejects.toThrow();
    expect(subgraph.asked).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const subgraph = await start(answers);
    await ask(subgraph);
    const before = timers();
    await ask(subgraph, { timeoutMs: 60_000 });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe('a mutation that brought no answer', () => {
  it.each([
    ['its connection broke', breaks],
    ['the server was starting', status(503, { 'retry-after': '0' })],
    ['a proxy gave up', status(504)],
  ])('is never sent twice, though %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    await expect(ask(subgraph, { retries: 5 }, { query: 'mutation { a }' })).rejects.toThrow();
    expect(subgraph.asked).toHaveLength(1);
  });
});

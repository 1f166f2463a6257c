import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { fetchAgain } from './fetch-again.ts';

/** A server that breaks the connections of these requests, counted from 1. */
async function startServer(broken: readonly number[]): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    if (broken.includes(requests)) request.socket.destroy();
    else response.end(`answer ${requests}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests };
}

it('asks once more over another connection where the one that was kept is dead', async () => {
  const { url } = await startServer([2]);
  expect(await (await fetchAgain(url, {})).text()).toBe('answer 1');
  expect(await (await fetchAgain(url, {})).text()).toBe('answer 3');
});

it('gives up after that, and at once where it was told to stop', async () => {
  const { url, requests } = await startServer([1, 2]);
  await expect(fetchAgain(url, {})).rejects.toThrow(TypeError);
  expect(requests()).toBe(2);
  await expect(fetchAgain(url, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
  expect(requests()).toBe(2);
});

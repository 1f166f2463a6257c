import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { WorldName } from './world-tables.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `GET <worldServer>/<WorldName>` answers with the engine's endpoint, as soon as that data set is loaded. */
    readonly worldServer: string;
  }
}

/**
 * Runs beside the tests, once a run: one engine in memory for all files, each data set loaded into tables of its own when
 * the first test asks for it, so that a run that asks for none loads none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const worlds = new Map<WorldName, Promise<string>>();
  const load = async (name: WorldName): Promise<string> => (await import('./load-world.ts')).loadWorld(name);

  const server = createServer((request, response) => {
    const name: WorldName = request.url === '/facts' ? 'facts' : 'facts-and-examples';
    const world = worlds.get(name) ?? load(name);
    worlds.set(name, world);
    world.then(
      (endpoint) => response.end(endpoint),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('worldServer', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  return async () => {
    server.closeAllConnections();
    server.close();
    if (worlds.size > 0) await (await import('./load-world.ts')).closeWorlds();
  };
}

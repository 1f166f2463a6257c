import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../../tests/support/graph/graph.ts';
import { liaison } from '../../../../tests/support/graph/liaison-graph.ts';
import { runGateway, temporaryFolder } from './gateway-process.ts';

const SUPERGRAPHS = {
  'good.graphql': compose(liaison()),
  'cut-off.graphql': `${compose(liaison())}\ntype`,
  'refused.graphql': compose(liaison()).replace('key: "id"', 'key: "nothing"'),
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder(SUPERGRAPHS);
});
afterAll(() => folder.remove());

const at = (name: string): string => join(folder.folder, `${name}.graphql`);

describe('a supergraph that cannot be used', () => {
  it.each([
    ['missing', 'There is no such file.'],
    ['cut-off', 'It is not SDL (line '],
    ['refused', 'The query planner refuses it: '],
  ])('is refused with 3 and one line: %s', async (name, message) => {
    const { status, stdout, stderr } = await runGateway(['--supergraph', at(name), '--port', '0']);
    expect(stderr).toContain(`${at(name)}: ${message}`);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([3, '', 1]);
  });

  it('is refused where it is a folder', async () => {
    const { status, stderr } = await runGateway(['--supergraph', folder.folder]);
    expect([status, stderr]).toEqual([3, `${folder.folder}: It cannot be read: it is a folder.\n`]);
  });
});

describe('a subgraph that is not there at the start', () => {
  it('ends it with 4, naming all that cannot be reached and why', async () => {
    const there = createServer((_request, response) => response.writeHead(401).end());
    const silent = createServer(() => undefined);
    for (const server of [there, silent]) await once(server.listen(0, '127.0.0.1'), 'listening');
    const [thereUrl, silentUrl] = [there, silent].map(
      (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    );
    const refused = createServer();
    await once(refused.listen(0, '127.0.0.1'), 'listening');
    const refusedUrl = `http://key:secret@127.0.0.1:${(refused.address() as AddressInfo).port}/graphql?token=secret`;
    await once(refused.close(), 'close');

    const { status, stdout, stderr } = await runGateway([
      ...['--supergraph', at('good'), '--port', '0', '--start-timeout', '2000'],
      ...['--subgraph', `partnerships=${thereUrl ?? ''}`],
      ...['--subgraph', `FORUMS=${refusedUrl}`],
      ...['--subgraph', `dialogue=${silentUrl ?? ''}`],
    ]);
    for (const server of [there, silent]) server.close();
    silent.closeAllConnections();
    there.closeAllConnections();
    expect([status, stdout]).toEqual([4, '']);
    const shown = refusedUrl.replace('key:secret@', '').replace('?token=secret', '');
    expect(stderr.trim().split('\n').sort()).toEqual([
      `The subgraph "dialogue" cannot be reached at ${silentUrl ?? ''}: there was no answer within 2000 ms.`,
      `The subgraph "forums" cannot be reached at ${shown}: the connection was refused.`,
    ]);
  });
});

describe('a command line that cannot be meant', () => {
  it('ends it with 2 and the usage', async () => {
    const { status, stdout, stderr } = await runGateway(['--prot', '1']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain("Unknown option '--prot'");
    expect(stderr).toContain('--supergraph FILE  ');
    expect(stderr).not.toContain('    at ');
  });

  it('ends it with 2 where it names a subgraph that is not in the supergraph', async () => {
    const { status, stderr } = await runGateway(['--supergraph', at('good'), '--subgraph', 'x=http://a.test']);
    expect(status).toBe(2);
    expect(stderr).toContain('--subgraph x=…: the supergraph has no subgraph of that name, but ');
  });

  it('ends it with 2 where the documents cannot be planned', async () => {
    const documents = await temporaryFolder({ 'wrong.graphql': 'query Wrong { nothing }' });
    const start = ['--supergraph', at('good'), '--no-start-check', '--documents'];
    const wrong = await runGateway([...start, documents.folder]);
    const missing = await runGateway([...start, join(documents.folder, 'missing')]);
    await documents.remove();
    expect([wrong.status, missing.status]).toEqual([2, 2]);
    expect(wrong.stderr).toContain('"Wrong" does not fit the supergraph: Cannot query field "nothing"');
    expect(missing.stderr).toContain('--documents must be a folder that can be read');
  });

  it('may ask for help instead', async () => {
    const { status, stdout } = await runGateway(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Exit codes:');
  });
});

describe('an address that cannot be listened on', () => {
  it('ends it with 1 and one line where the port is taken', async () => {
    const taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const { status, stderr } = await runGateway(['--supergraph', at('good'), '--no-start-check', '--port', port]);
    taken.close();
    expect([status, stderr]).toEqual([1, `127.0.0.1:${port} is taken: choose another with --port.\n`]);
  });

  it('ends it with 1 and one line where the address is another machine’s', async () => {
    const args = ['--supergraph', at('good'), '--no-start-check', '--port', '0', '--host', '192.0.2.1'];
    const { status, stderr } = await runGateway(args);
    expect([status, stderr]).toEqual([1, '192.0.2.1 is not an address of this machine: choose another with --host.\n']);
  });
});

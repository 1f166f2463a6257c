import type { AddressInfo } from 'node:net';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { Identify } from '@liaison/server';
import type { Actor } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { closeHttpServer, createHttpServer, createLocalClient, localTables } from '@liaison/local';
import { curl } from '../support/curl.ts';
import type { HttpReply } from '../support/curl.ts';

/** A server without tables: its subgraphs only note who asked them. */
export interface Door {
  readonly asked: Actor[];
  readonly faults: unknown[];
  ask(
    authorization?: string | string[],
    headers?: Readonly<Record<string, string>>,
    query?: string,
  ): Promise<HttpReply>;
  close(): Promise<void>;
}

export async function openDoor(now: Instant, identify?: Identify): Promise<Door> {
  const { supergraphSdl, subgraphSdl } = readSchemaFiles();
  const asked: Actor[] = [];
  const faults: unknown[] = [];
  const client = createLocalClient('http://127.0.0.1:1');
  const handler = createHandler({
    supergraphSdl,
    subgraphs: createSubgraphs({ client, subgraphSdl, tables: localTables() }),
    ...(identify && { identify }),
    now: () => now,
    onError: (fault) => faults.push(fault),
    wrapTransport: () => ({
      execute: async ({ context, operationName }) => {
        // Who asks is known before by which ids his NGO goes: what is noted is his own question.
        if (operationName !== 'NgoIds') asked.push(context.actor);
        return { data: { ngo: null } };
      },
    }),
  });
  const server = createHttpServer(handler, (fault) => faults.push(fault));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    faults,
    ask: (authorization, headers = {}, query = '') =>
      curl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql${query}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...(authorization !== undefined && { authorization }),
        },
        body: JSON.stringify({ query: '{ ngo(id: "ngo-a") { id } }' }),
      }),
    close: async () => {
      await closeHttpServer(server);
      await handler.stop();
      client.destroy();
    },
  };
}

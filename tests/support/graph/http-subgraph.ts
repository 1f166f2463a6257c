import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { graphql } from 'graphql';
import { afterEach } from 'vitest';
import { subgraphSchema } from './subgraph-schema.ts';
import type { SubgraphFixture } from './subgraph-schema.ts';

/** A request as it came to a subgraph. */
export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly operationName?: string; readonly variables?: ObjectValue };
  /** Settles when the one who asked goes away, or has got his whole answer: true where he went before. */
  readonly gone: Promise<boolean>;
}

type ObjectValue = Record<string, unknown>;

/** Answers one request. */
export type Script = (asked: Asked, response: ServerResponse) => unknown;

export interface HttpSubgraph {
  readonly url: string;
  readonly port: number;
  readonly asked: Asked[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /** Answers as told from now on. */
  answer(script: Script): void;
  /** The next request that comes. */
  next(): Promise<Asked>;
  stop(): Promise<void>;
}

/** Starts subgraphs for the tests of one file; each is stopped when its test is over. */
export function useSubgraphs(): (script: Script) => Promise<HttpSubgraph> {
  const started: HttpSubgraph[] = [];
  afterEach(() => Promise.all(started.splice(0).map((subgraph) => subgraph.stop())));
  return async (script) => {
    const subgraph = await startSubgraph(script);
    started.push(subgraph);
    return subgraph;
  };
}

/** A server on this machine that answers each request as the script says. */
export async function startSubgraph(script: Script, port = 0): Promise<HttpSubgraph> {
  let answer = script;
  let connections = 0;
  const asked: Asked[] = [];
  const waiting: ((request: Asked) => void)[] = [];
  const server = createServer((request, response) => {
    const gone = once(response, 'close').then(() => !response.writableFinished);
    void json(request).then((body) => {
      const { method, url: path, headers } = request;
      const each: Asked = { method, path, headers, body: body as Asked['body'], gone };
      asked.push(each);
      for (const tell of waiting.splice(0)) tell(each);
      return answer(each, response);
    });
  });
  server.on('connection', () => (connections += 1));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/graphql`,
    port: taken,
    asked,
    get connections() {
      return connections;
    },
    answer(other) {
      answer = other;
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

/** Executes what is asked, as a subgraph does. */
export function executes(fixture: SubgraphFixture): Script {
  const schema = subgraphSchema(fixture);
  return async ({ body: { query, operationName, variables } }, response) => {
    const result = await graphql({
      schema,
      source: query,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    });
    sendJson(response, 200, result);
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** Leaves the request without an answer. */
export const silent: Script = () => undefined;

/** Answers everything alike. */
export const answers: Script = (_asked, response) => {
  sendJson(response, 200, { data: { a: 1 } });
};

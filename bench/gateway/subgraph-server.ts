import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { execute, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { newContext } from './layers/context.ts';
import type { BenchSubgraph, Layer, Settings } from './layers/layer.ts';

interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/**
 * Serves the subgraphs of a layer at `/partnerships`, … on a free port, which the parent process is told. Lighter than an
 * Apollo Server each: what is asked again is not parsed again, and nothing is validated.
 */
export async function serve(layer: Layer): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '{}') as Settings;
  const answers = new Map(layer.subgraphs(settings).map((subgraph) => [`/${subgraph.name}`, answerer(subgraph)]));
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    void readBody(request)
      .then(async (body) => JSON.stringify(await answer(JSON.parse(body) as GraphqlRequest)))
      .then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object') process.send?.(`http://127.0.0.1:${address.port}`);
  });
  process.on('message', () => process.send?.(process.memoryUsage().rss));
  process.once('disconnect', () => process.exit());
}

function answerer({ readingSchema: schema, contextFor }: BenchSubgraph) {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, operationName }: GraphqlRequest) => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: contextFor(newContext()),
    });
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

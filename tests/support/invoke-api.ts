import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outcome } from './sandbox.ts';

/** What answers an event by the name of its function. */
export type Functions = Readonly<Record<string, { invoke(event: unknown): Promise<Outcome> }>>;

export interface InvokeApi {
  readonly url: string;
  stop(): Promise<void>;
}

const FUNCTION = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/**
 * Lambda's Invoke, as far as RequestResponse goes.
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export async function startInvokeApi(functions: Functions): Promise<InvokeApi> {
  const server = createServer((request, response) => {
    answer(functions, request, response).catch((error: unknown) => {
      response
        .writeHead(500, { 'x-amzn-errortype': 'ServiceException' })
        .end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(functions: Functions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, encoded = ''] = FUNCTION.exec(request.url ?? '') ?? [];
  const invoked = functions[decodeURIComponent(encoded)];
  if (invoked === undefined) {
    response
      .writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' })
      .end('{"Message":"Function not found"}');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const outcome = await invoked.invoke(JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown);
  if ('payload' in outcome) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(outcome.payload));
  } else if (outcome.fault.errorType === 'TooManyRequestsException') {
    response.writeHead(429, { 'x-amzn-errortype': 'TooManyRequestsException' }).end('{"Message":"Rate Exceeded."}');
  } else {
    response
      .writeHead(200, { 'x-amz-function-error': 'Unhandled', 'content-type': 'application/json' })
      .end(JSON.stringify(outcome.fault));
  }
}

import { parse } from 'graphql';
import { createHttpTransport } from '../../src/transports/http/transport.ts';
import type { HttpTransportOptions } from '../../src/transports/http/transport.ts';
import type { SubgraphResult } from '../../src/transports/transport.ts';
import { publicContext } from '../../../../tests/support/graph/graph.ts';

export interface Asking {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends one fetch the way the gateway does. */
export async function ask(
  { url }: { readonly url: string },
  options: Partial<HttpTransportOptions> = {},
  { query = '{ a }', variables = {}, headers = {}, signal = new AbortController().signal }: Asking = {},
): Promise<SubgraphResult> {
  return createHttpTransport({ url, ...options }).execute({
    subgraph: 'forums',
    document: parse(query),
    query,
    operationName: undefined,
    variables,
    context: { ...publicContext(), headers: new Map(Object.entries(headers)) },
    signal,
  });
}

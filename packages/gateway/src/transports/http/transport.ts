import { Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode } from 'graphql';
import { withDeadline } from '../../deadline.ts';
import type { SubgraphResult, Transport } from '../transport.ts';
import { parseAddress } from './address.ts';
import type { Address } from './address.ts';
import { parseAnswer } from './answer.ts';
import { connectionFault } from './connection-fault.ts';
import { createRequestHeaders } from './request-headers.ts';
import { readText, ResponseTooLargeError } from './response-text.ts';
import { backOff, retryAfter } from './retry.ts';

export interface HttpTransportOptions {
  /** `http:` or `https:`. Credentials in it are sent as basic authorization. */
  readonly url: string;
  /** Milliseconds that one attempt may take; unless told otherwise only the gateway's deadline ends it. */
  readonly timeoutMs?: number | undefined;
  /** How often a query is asked again after a failure that may pass; 1 unless told otherwise. */
  readonly retries?: number | undefined;
  /** The largest answer that is read, after decompression; 10 MiB unless told otherwise. */
  readonly maxResponseBytes?: number | undefined;
  /** The caller's headers that the subgraph gets to see; none unless told otherwise. */
  readonly forwardHeaders?: readonly string[] | undefined;
  /** Headers of every request, such as a key that the subgraph asks of its gateway. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const RETRIES = 1;
const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;
const EXCERPT_LENGTH = 200;

/** How one attempt ended. */
interface Outcome {
  readonly result: SubgraphResult | Error;
  /** Milliseconds after which another attempt may end otherwise; null where it would not. */
  readonly retryAfterMs: number | null;
}

/**
 * A subgraph over HTTP. Only queries are ever sent twice: a mutation that brought no answer may have been carried out.
 * Throws where the options cannot be meant.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const { retries = RETRIES, maxResponseBytes = MAX_RESPONSE_BYTES, timeoutMs } = options;
  const address = parseAddress(options.url);
  if (address === null) throw new TypeError('A subgraph is asked at an http or https URL.');
  const headersFor = createRequestHeaders({
    address,
    forwardHeaders: options.forwardHeaders ?? [],
    headers: options.headers ?? {},
  });

  return {
    async execute({ document, query, operationName, variables, context, signal }) {
      const body = JSON.stringify({ query, operationName, variables });
      const headers = headersFor(context.headers);
      const ask = (aborted: AbortSignal): Promise<Outcome> =>
        post(address, { body, headers, signal: aborted }, maxResponseBytes);
      // An aborted attempt ends by itself, and says why.
      const askOnce = (parent: AbortSignal): Promise<Outcome> =>
        timeoutMs === undefined
          ? ask(parent)
          : withDeadline({ milliseconds: timeoutMs, parent, graceMs: Infinity }, ask);
      const attempts = isQuery(document) ? retries + 1 : 1;
      for (let attempt = 1; ; attempt += 1) {
        const { result, retryAfterMs } = await askOnce(signal);
        if (retryAfterMs !== null && attempt < attempts && !signal.aborted) {
          await backOff(attempt, retryAfterMs, signal);
        } else if (result instanceof Error) {
          throw result;
        } else {
          return result;
        }
      }
    },
  };
}

/** The planner makes one operation a document. */
function isQuery({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  );
}

/** One request and its answer. Never rejects. */
async function post(
  { url, shown }: Address,
  request: Pick<RequestInit, 'body' | 'headers' | 'signal'>,
  maxResponseBytes: number,
): Promise<Outcome> {
  let status: number | undefined;
  try {
    // A redirect is an answer like any other: following it would carry the caller's headers to another host.
    const response = await fetch(url, { method: 'POST', redirect: 'manual', ...request });
    ({ status } = response);
    const text = await readText(response, maxResponseBytes);
    return { result: read(response, text, shown), retryAfterMs: retryAfter(response) };
  } catch (error) {
    if (error instanceof ResponseTooLargeError) {
      const result = new Error(`${shown} answered ${String(status)} with more than ${maxResponseBytes} bytes.`);
      return { result, retryAfterMs: null };
    }
    const result = new Error(`${shown} could not be asked: ${connectionFault(error)}.`, { cause: error });
    return { result, retryAfterMs: 0 };
  }
}

function read({ status, headers }: Response, text: string, shown: string): SubgraphResult | Error {
  try {
    return parseAnswer(headers.get('content-type'), text);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return new Error(`${shown} answered ${status} with ${what}: ${excerpt(text)}`);
  }
}

/** The start of a body on one line, for the owner of the gateway. */
function excerpt(text: string): string {
  const line = text
    .slice(0, 2 * EXCERPT_LENGTH)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line === '') return '(nothing)';
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}

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
  /**
   * Milliseconds for one attempt.
   * @default only the gateway's deadline ends an attempt
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Further attempts for a query after a failure that may pass.
   * @default 1
   */
  readonly retries?: number | undefined;
  /**
   * The largest answer in bytes, after decompression.
   * @default 10 MiB
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Headers of the caller that are forwarded to the subgraph.
   * @default none
   */
  readonly forwardHeaders?: readonly string[] | undefined;
  /** Headers of every request, for example a key of the gateway. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const RETRIES = 1;
const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;
const EXCERPT_LENGTH = 200;

/** The outcome of one attempt. */
interface Outcome {
  readonly result: SubgraphResult | Error;
  /** Milliseconds after which another attempt may succeed; null if none can. */
  readonly retryAfterMs: number | null;
}

/**
 * A transport to a subgraph over HTTP. Only queries are repeated: a mutation without an answer may have been carried
 * out. Throws for invalid options.
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

/** A plan has one operation in each document. */
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
    // A redirect counts as an answer. Following it would send the headers of the caller to another host.
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

import { readTrustedName } from '@liaison/server';
import type { AnsweredRequest } from '@liaison/server';
import type { Meter } from '@liaison/kernel/reader';
import { createMetrics } from './metrics.ts';

export interface RequestLogOptions {
  /** Writes one line, given without its end. */
  readonly write: (line: string) => void;
  /** Adds metrics in CloudWatch's embedded format to each line. */
  readonly withMetrics: boolean;
  /**
   * The stage of the metrics.
   * @default none
   */
  readonly stage?: string;
}

/** A line of the log for one request. Unknown fields are absent. */
export interface RequestRecord {
  readonly timestamp: string;
  /**
   * The level as Lambda names it: `ERROR` for faults of the server, `WARN` for refused requests, `INFO` for the rest.
   */
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly message: 'request';
  readonly requestId: string;
  readonly traceId?: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  /** How the caller was identified: `NONE`, `KEY` or `TOKEN`. */
  readonly credentials?: string;
  readonly keyPrefix?: string;
  /** `sha256:` and the digest of the document. */
  readonly documentId?: string;
  readonly operationType?: string;
  /** The name of a trusted operation; absent for others. */
  readonly operationName?: string;
  /** The code of the refusal, if a step of the pipeline refused the request. */
  readonly refusal?: string;
  /** Codes of the errors in the answer. */
  readonly codes?: readonly string[];
  readonly cost?: Readonly<Record<'requests' | 'readUnits' | 'writeUnits', number>> & { readonly estimated?: number };
  /** Cost units left in the bucket of the caller. */
  readonly rateRemaining?: number;
  /** Coordinates of deprecated parts of the schema, at most twenty. */
  readonly deprecations?: readonly string[];
}

/**
 * Writes one line of JSON for each GraphQL request, with codes, counts and names that we chose. It never contains the
 * text of a document, variables, addresses, tokens, or the identity of a person.
 */
export function createRequestLog({
  write,
  withMetrics,
  stage,
}: RequestLogOptions): (answered: AnsweredRequest) => void {
  let isFirst = true;
  return (answered) => {
    const record = createRecord(answered);
    const metrics = withMetrics ? createMetrics(answered, isFirst, stage) : {};
    isFirst = false;
    write(JSON.stringify({ ...record, ...metrics }));
  };
}

const MOST_DEPRECATIONS = 20;

export function createRecord(answered: AnsweredRequest): RequestRecord {
  const { request, status, caller, document, operationState, refusal, codes, traceId, milliseconds } = answered;
  const name = operationState && readTrustedName(operationState);
  return {
    timestamp: request.now,
    level: chooseLevel(answered),
    message: 'request',
    requestId: limitText(request.id),
    ...(traceId !== null && { traceId }),
    method: request.method,
    status,
    milliseconds: Math.round(milliseconds * 100) / 100,
    ...(caller && { credentials: caller.credentials }),
    ...(caller?.keyPrefix !== undefined && { keyPrefix: limitText(caller.keyPrefix) }),
    ...(document && { documentId: document.id }),
    ...(operationState?.operation && { operationType: operationState.operation.type }),
    ...(name !== null && { operationName: name }),
    ...(refusal !== null && { refusal }),
    ...(codes.length > 0 && { codes }),
    ...(operationState && {
      cost: {
        ...(operationState.estimate && { estimated: operationState.estimate.units }),
        ...readSpending(operationState.meter),
      },
    }),
    ...(operationState?.rate &&
      Number.isFinite(operationState.rate.remaining) && { rateRemaining: operationState.rate.remaining }),
    ...(operationState &&
      operationState.deprecations.length > 0 && { deprecations: listCoordinates(operationState.deprecations) }),
  };
}

function chooseLevel({ fault, isRefused }: AnsweredRequest): RequestRecord['level'] {
  if (fault !== null) return 'ERROR';
  return isRefused ? 'WARN' : 'INFO';
}

function readSpending(meter: Meter): Readonly<Record<'requests' | 'readUnits' | 'writeUnits', number>> {
  const { requests, readUnits, writeUnits } = meter.total();
  return { requests, readUnits, writeUnits };
}

function listCoordinates(deprecations: readonly { readonly coordinate: string }[]): string[] {
  return [...new Set(deprecations.map(({ coordinate }) => coordinate))].slice(0, MOST_DEPRECATIONS);
}

const LONGEST_NAME = 64;

/** A text from outside, with the characters and the length of a name. */
function limitText(text: string): string {
  return text.slice(0, LONGEST_NAME).replaceAll(/[^\w=.:-]/g, '_');
}

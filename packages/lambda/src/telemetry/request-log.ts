import { readTrustedName } from '@liaison/server';
import type { AnsweredRequest } from '@liaison/server';
import type { Meter } from '@liaison/kernel/reader';
import { createMetrics } from './metrics.ts';

export interface RequestLogOptions {
  /** Takes one line, without its end. */
  readonly write: (line: string) => void;
  /** Adds metrics in CloudWatch's embedded format to each line. */
  readonly withMetrics: boolean;
  /** To which the metrics belong; to none unless told otherwise. */
  readonly stage?: string;
}

/** What a line of the log says of one request; a field is left out where nothing is known. */
export interface RequestRecord {
  readonly timestamp: string;
  /** As Lambda names levels: `ERROR` for a fault of ours, `WARN` for what was refused, `INFO` for the rest. */
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly message: 'request';
  readonly requestId: string;
  readonly traceId?: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  /** By what the caller is known: `NONE`, `KEY` or `TOKEN`. */
  readonly credentials?: string;
  readonly keyPrefix?: string;
  /** `sha256:` and the digest of the document. */
  readonly documentId?: string;
  readonly operationType?: string;
  /** Of trusted documents only. */
  readonly operationName?: string;
  /** The code with which the door refused it. */
  readonly refusal?: string;
  /** Codes of the errors in the answer. */
  readonly codes?: readonly string[];
  readonly cost?: Readonly<Record<'requests' | 'readUnits' | 'writeUnits', number>> & { readonly estimated?: number };
  /** Cost units that are left in the caller's bucket. */
  readonly rateRemaining?: number;
  /** Coordinates of what will go away, at most twenty. */
  readonly deprecations?: readonly string[];
}

/**
 * Writes one line of JSON for each request of GraphQL: codes, counts and names of ours. Never the text of a document, a
 * variable, an address, a token, or who somebody is.
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

/** What comes from outside, as far as it can stand in a name of the platform's or of ours. */
function limitText(text: string): string {
  return text.slice(0, LONGEST_NAME).replaceAll(/[^\w=.:-]/g, '_');
}

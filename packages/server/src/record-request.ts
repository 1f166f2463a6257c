import { failSpan, runInServerSpan, readTraceId } from '@liaison/kernel/reader';
import type { HttpReply, HttpRequest } from './http/message.ts';
import type { AnsweredRequest, OperationState, RequestState } from './request-state.ts';

/** Answers a request within its own span, and reports the outcome to `onAnswered`. */
export function recordRequest(
  request: HttpRequest,
  answer: (state: RequestState) => Promise<HttpReply>,
  onAnswered: (answered: AnsweredRequest) => void,
): Promise<HttpReply> {
  const began = performance.now();
  const { method, path, headers } = request;
  const attributes = { 'http.request.method': method, 'http.route': path, 'url.path': path };
  return runInServerSpan(`${method} ${path}`, attributes, headers, async (span) => {
    const state: RequestState = { caller: null, document: null, operationState: null, refusal: null };
    const reply = await answer(state);
    const { document, operationState, refusal } = state;
    const codes = limitCodes(refusal === null ? (operationState?.codes ?? []) : [refusal]);
    const fault = codes.find((code) => FAULTS.has(code)) ?? (reply.status >= 500 ? String(reply.status) : null);
    span.setAttribute('http.response.status_code', reply.status);
    if (document !== null) span.setAttribute('graphql.document.id', document.id);
    if (operationState?.operation) {
      span.setAttribute('graphql.operation.type', operationState.operation.type);
      const name = readTrustedName(operationState);
      if (name !== null) span.setAttribute('graphql.operation.name', name);
    }
    if (codes.length > 0) span.setAttribute('liaison.error.codes', codes);
    if (fault !== null) failSpan(span, fault);
    const { status } = reply;
    const isRefused = fault === null && (refusal !== null || status >= 400 || isUnexecuted(operationState));
    const milliseconds = performance.now() - began;
    onAnswered({ ...state, request, status, codes, fault, isRefused, milliseconds, traceId: readTraceId(span) });
    return reply;
  });
}

/** A result without `data` is a refusal by GraphQL itself, whatever the status is. */
function isUnexecuted(operationState: OperationState | null): boolean {
  return operationState?.result !== undefined && operationState.result.data === undefined;
}

/** The name of a trusted operation; null if the caller chose the name, since that can be any text. */
export function readTrustedName({ document, operation }: OperationState): string | null {
  return document.isTrusted ? (operation?.name ?? null) : null;
}

const FAULTS: ReadonlySet<string> = new Set([
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_FAILED',
  'SUBGRAPH_DEADLINE_EXCEEDED',
  'REQUEST_DEADLINE_EXCEEDED',
  'IDENTITY_UNAVAILABLE',
]);

const MOST_CODES = 10;
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** Each code once, at most ten. A remote subgraph can send any text as a code: what does not look like one is `OTHER`. */
function limitCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => (CODE.test(code) ? code : 'OTHER')))].slice(0, MOST_CODES);
}

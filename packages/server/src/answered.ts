import { failSpan, runInServerSpan, readTraceId } from '@liaison/kernel/reader';
import type { HttpReply, HttpRequest } from './http/message.ts';
import type { Caller } from './identity/caller.ts';
import type { AskedDocument } from './documents/documents.ts';
import type { Visit } from './visit.ts';

/** What is learned of a request of GraphQL on its way through the door. */
export interface Progress {
  /** Null until it is known who asks. */
  caller: Caller | null;
  /** Null until it is known with which document. */
  document: AskedDocument | null;
  /** Null until it has been let in. */
  visit: Visit | null;
  /** The code of the refusal, where it was refused at the door. */
  refusal: string | null;
}

/** A request of GraphQL and what became of it. */
export interface Answered extends Readonly<Progress> {
  readonly request: HttpRequest;
  readonly status: number;
  /** Codes of the errors in the answer, each once, at most ten. */
  readonly codes: readonly string[];
  /** The first of them that says that something is wrong here, not with what was asked. */
  readonly fault: string | null;
  /** Whether nothing was run because of what was asked, or by whom. */
  readonly isRefused: boolean;
  readonly milliseconds: number;
  /** The trace in which it was recorded; null where none is. */
  readonly traceId: string | null;
}

/** Answers a request in a span of its own, and tells what became of it. */
export function answerSeen(
  request: HttpRequest,
  answer: (progress: Progress) => Promise<HttpReply>,
  onAnswered: (answered: Answered) => void,
): Promise<HttpReply> {
  const began = performance.now();
  const { method, path, headers } = request;
  const attributes = { 'http.request.method': method, 'http.route': path, 'url.path': path };
  return runInServerSpan(`${method} ${path}`, attributes, headers, async (span) => {
    const progress: Progress = { caller: null, document: null, visit: null, refusal: null };
    const reply = await answer(progress);
    const { document, visit, refusal } = progress;
    const codes = knownCodes(refusal === null ? (visit?.codes ?? []) : [refusal]);
    const fault = codes.find((code) => FAULTS.has(code)) ?? (reply.status >= 500 ? String(reply.status) : null);
    span.setAttribute('http.response.status_code', reply.status);
    if (document !== null) span.setAttribute('graphql.document.id', document.id);
    if (visit?.operation) {
      span.setAttribute('graphql.operation.type', visit.operation.type);
      const name = trustedName(visit);
      if (name !== null) span.setAttribute('graphql.operation.name', name);
    }
    if (codes.length > 0) span.setAttribute('liaison.error.codes', codes);
    if (fault !== null) failSpan(span, fault);
    const { status } = reply;
    const isRefused = fault === null && (refusal !== null || status >= 400 || hasNotRun(visit));
    const milliseconds = performance.now() - began;
    onAnswered({ ...progress, request, status, codes, fault, isRefused, milliseconds, traceId: readTraceId(span) });
    return reply;
  });
}

/** GraphQL's own refusals have no `data`, whatever their status is. */
function hasNotRun(visit: Visit | null): boolean {
  return visit?.result !== undefined && visit.result.data === undefined;
}

/** The name of an operation that is ours; null where the caller gave the name, which may hold anything. */
export function trustedName({ document, operation }: Visit): string | null {
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

/** Codes that come from a subgraph elsewhere may hold anything. */
function knownCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => (CODE.test(code) ? code : 'OTHER')))].slice(0, MOST_CODES);
}

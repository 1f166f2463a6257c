import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorHook, FieldPolicies, GatewayOptions } from '@liaison/gateway';
import type { DocumentLimiter } from './documents/document-limits.ts';
import type { Documents } from './documents/documents.ts';
import type { CorsOrigins } from './http/cors.ts';
import type { HttpReply, HttpRequest } from './http/message.ts';
import type { IdentifyCaller } from './identity/caller.ts';
import type { RateLimiter } from './rate-limit/rate-limiter.ts';
import type { AnsweredRequest, ServerContext } from './request-state.ts';

/** Rejects if something that requests need does not answer. */
export type Ready = () => Promise<void>;

/** What the steps of a request need. Each option is declared here, and nowhere else. */
export interface ServerOptions {
  /** Finds out who the caller is. */
  readonly identify: IdentifyCaller;
  /** The documents that may be requested by id or name. */
  readonly documents: Documents;
  /** Checks the size of documents that are not trusted. */
  readonly limiter: DocumentLimiter;
  /** Milliseconds after which a request is abandoned; `HttpRequest.withinMs` can shorten it. */
  readonly deadlineMs: number;
  /**
   * Secrets of the front (a CDN). Requests without one of them are refused, unless the list is empty.
   * @default undefined: there is no front, and its headers are headers like any others
   */
  readonly frontSecrets?: readonly string[] | undefined;
  /**
   * Pages beside the graph, by path; null if there is no such page.
   * @default no pages
   */
  readonly pages?: ((request: HttpRequest) => HttpReply | null) | undefined;
  /**
   * Called by `/ready`; rejects if something that requests need does not answer.
   * @default always ready
   */
  readonly ready?: Ready | undefined;
  /**
   * Origins whose pages may read answers.
   * @default none but our own
   */
  readonly corsOrigins?: CorsOrigins | undefined;
  /**
   * The size of a reply, divided by the largest size that can be sent. Above 1 the reply is refused.
   * @default any size can be sent
   */
  readonly sizeRatio?: ((reply: HttpReply) => number) | undefined;
  /**
   * Cost and cache hints of fields.
   * @default none: nothing is estimated, and nothing may be cached
   */
  readonly policies?: FieldPolicies | undefined;
  /**
   * The most objects that a subgraph returns in one page, whatever is requested.
   * @default any number
   */
  readonly largestPage?: number | undefined;
  /**
   * Limits the cost units that a caller may spend in a minute.
   * @default no limit
   */
  readonly rateLimiter?: RateLimiter | undefined;
  /**
   * Further Apollo plugins. They run after the gateway's own.
   * @default none
   */
  readonly plugins?: readonly ApolloServerPlugin<ServerContext>[] | undefined;
  /** Called after each GraphQL request. */
  readonly onAnswered?: ((answered: AnsweredRequest) => void) | undefined;
  /** Called with each error whose message callers do not get. */
  readonly onError: ErrorHook;
}

/** What Apollo Server needs: the executor's options, and those of the steps that run within it. */
export type GatewayServerOptions = Omit<GatewayOptions, 'admit'> &
  Pick<ServerOptions, 'policies' | 'largestPage' | 'rateLimiter' | 'plugins'>;

import type { Instant } from '@liaison/kernel/values';
import type { RefusedRequest } from './refused-request.ts';

/** An HTTP request that has arrived, from a socket or a Lambda event. */
export interface HttpRequest {
  /** The id of this request, for the log. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The query string, without the question mark. */
  readonly query: string;
  /** Names in lower case. Several values of one name are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty if there is no body. */
  readonly body: string;
  /** Why the body is incomplete, if it is. */
  readonly bodyRefusal?: RefusedRequest | undefined;
  /** The address of the connection, from the network and never from a header. */
  readonly sourceAddress: string;
  /** The instant of arrival. */
  readonly now: Instant;
  /** Aborted when the caller has gone, if that can be known. */
  readonly signal: AbortSignal;
  /** Milliseconds until the carrier of the answer gives up, if that is known. */
  readonly withinMs?: number | undefined;
}

/** An HTTP reply. */
export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

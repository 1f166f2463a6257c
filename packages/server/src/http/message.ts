import type { Instant } from '@liaison/kernel/values';
import type { RefusedRequest } from './refused-request.ts';

/** An HTTP request that has come in whole, whichever way it came: a socket or a Lambda event. */
export interface HttpRequest {
  /** Of this request alone; stands in the log. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** What follows the question mark, without it. */
  readonly query: string;
  /** Names in lower case; several values of one name are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty where there is none. */
  readonly body: string;
  /** Why the body did not come in whole, where it did not. */
  readonly bodyRefusal?: RefusedRequest | undefined;
  /** Where the connection comes from, as the network says it, never as a header does. */
  readonly sourceAddress: string;
  /** The instant at which it arrived. */
  readonly now: Instant;
  /** Aborted when the caller has gone, where that can be known. */
  readonly signal: AbortSignal;
  /** Milliseconds in which it must be answered, where whoever carries the answer gives up after them. */
  readonly withinMs?: number | undefined;
}

/** What is answered. */
export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

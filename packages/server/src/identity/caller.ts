import type { Actor } from '@liaison/kernel/reader';
import type { HttpRequest } from '../http/message.ts';

/** The limits of a caller. One cost unit is one read unit; a write unit counts as five, like its price. */
export interface Allowance {
  /** The largest estimate of one operation, in cost units. */
  readonly unitsPerOperation: number;
  /** The cost units that flow into his bucket in a minute, and that it holds at most. */
  readonly unitsPerMinute: number;
}

/** The caller of a request. */
export interface Caller {
  readonly actor: Actor;
  /** How he was identified: not at all, by an API key, or by an access token. */
  readonly credentials: 'NONE' | 'KEY' | 'TOKEN';
  /** The name of his bucket: `address:192.0.2.1`, `key:k7f3…`, `sub:…`. */
  readonly bucket: string;
  readonly allowance: Allowance;
  /** The part of his key that may be shown and logged; absent without a key. */
  readonly keyPrefix?: string;
}

/** Identifies the caller. Throws `RefusedRequest` for invalid credentials, or if they cannot be checked now. */
export type IdentifyCaller = (request: HttpRequest) => Promise<Caller>;

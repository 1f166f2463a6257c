import type { Actor } from '@liaison/kernel/reader';
import type { HttpRequest } from '../http/message.ts';

/** How much a caller may ask. One cost unit is one read unit; a write unit counts as five, as its price does. */
export interface Allowance {
  /** Cost units that one operation may be estimated at. */
  readonly unitsPerOperation: number;
  /** Cost units that his bucket takes in each minute, and holds at most. */
  readonly unitsPerMinute: number;
}

/** Who asks, as far as the door is concerned. */
export interface Caller {
  readonly actor: Actor;
  /** By what he is known: nothing, a key for apps, or an access token. */
  readonly credentials: 'NONE' | 'KEY' | 'TOKEN';
  /** Whose bucket he draws on: `address:192.0.2.1`, `key:k7f3…`, `sub:…`. */
  readonly bucket: string;
  readonly allowance: Allowance;
  /** The part of his key that may be shown and logged; absent without a key. */
  readonly keyPrefix?: string;
}

/** Finds out who asks. Throws `RefusedRequest` for credentials that do not hold, or cannot be checked now. */
export type IdentifyCaller = (request: HttpRequest) => Promise<Caller>;

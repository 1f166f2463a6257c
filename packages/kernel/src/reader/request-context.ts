import { hasScope } from './actor.ts';
import type { Actor, Owner } from './actor.ts';
import type { Language } from '../values/languages.ts';
import { Meter } from './meter.ts';
import type { Scope } from './permissions.ts';

/**
 * What every resolver of every subgraph knows about the request it serves. Built once at the front door; in-process
 * subgraphs receive the object itself.
 */
export interface RequestContext {
  readonly actor: Actor;
  /** Languages of the `Accept-Language` header that the graph speaks, best first; English is always last. */
  readonly languages: readonly Language[];
  /** The instant the request arrived, ISO 8601 in UTC. "Today" is its day. */
  readonly now: string;
  readonly meter: Meter;
  /** Coordinates (`FocalPoint.email`) of fields that were null because the reader may not see them. */
  readonly withheld: Set<string>;
  /** The caller's HTTP headers, names in lower case. For transports, which pass some of them on; rules read `actor`. */
  readonly headers: ReadonlyMap<string, string>;
  /** Aborted when the caller has gone or the deadline has passed. */
  readonly signal: AbortSignal;
  /** When `signal` will be aborted at the latest, by `performance.now()`; absent if nothing ends the request. */
  readonly endsAt?: number | undefined;
  /** True for those who may write: they read what they have written, whichever replica answers. */
  readonly readsStrongly: boolean;
}

/**
 * True if the actor has the scope for records of these owners. Otherwise the coordinate is noted for
 * `extensions.withheld`.
 */
export function maySee(
  context: Pick<RequestContext, 'actor' | 'withheld'>,
  scope: Scope,
  coordinate: string,
  owners: readonly Owner[] = [],
): boolean {
  if (hasScope(context.actor, scope, owners)) return true;
  context.withheld.add(coordinate);
  return false;
}

/** A context with nothing spent and nothing withheld yet. Without `signal` it lasts until it is answered. */
export function createRequestContext(
  parts: Pick<RequestContext, 'actor' | 'languages' | 'now'> &
    Partial<Pick<RequestContext, 'headers' | 'signal' | 'endsAt'>>,
): RequestContext {
  return {
    actor: parts.actor,
    languages: parts.languages,
    now: parts.now,
    meter: new Meter(),
    withheld: new Set(),
    headers: parts.headers ?? new Map(),
    signal: parts.signal ?? new AbortController().signal,
    endsAt: parts.endsAt,
    readsStrongly: [...parts.actor.scopes.keys()].some((scope) => !scope.endsWith(':read')),
  };
}

import { PUBLIC } from '@liaison/kernel/reader';
import type { Actor, Role } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { bearerToken } from './bearer-token.ts';
import { actorOf, rolesOf } from './claims.ts';
import { RefusedTokenError } from './refused-token.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';
import type { TokenVerifier } from './verify-token.ts';

/** Who asks, and in which roles. */
export interface Bearer extends Actor {
  /** Absent for the public, and for a service, which has scopes alone. */
  readonly roles?: readonly Role[] | undefined;
}

/**
 * Finds out who asks, at the instant at which the request arrived. Throws `RefusedTokenError` for credentials that do not
 * hold, and `IdentityUnavailableError` where that cannot be told.
 */
export type Identify = (headers: ReadonlyMap<string, string>, now: Instant) => Promise<Bearer>;

/** Where nobody can be known: tokens are refused, everybody else is the public. */
export const identifyNobody: Identify = async (headers) => {
  if (bearerToken(headers) === null) return PUBLIC;
  throw new RefusedTokenError('No tokens are taken here: no identity provider is configured.');
};

/** Believes the access tokens of one issuer. What checks them is loaded when the first one comes. */
export function createIdentify(trusted: TrustedIssuer): Identify {
  let verifier: Promise<TokenVerifier> | undefined;
  return async (headers, now) => {
    const token = bearerToken(headers);
    if (token === null) return PUBLIC;
    verifier ??= import('./verify-token.ts').then(({ createTokenVerifier }) => createTokenVerifier(trusted));
    const verify = await verifier;
    const claims = await verify(token, now);
    return { ...actorOf(claims), roles: rolesOf(claims) };
  };
}

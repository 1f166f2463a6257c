import { PUBLIC } from '@liaison/kernel/reader';
import type { Actor, Role } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import { readBearerToken } from './bearer-token.ts';
import { readActor, readRoles } from './claims.ts';
import { RefusedTokenError } from './refused-token.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';
import type { TokenVerifier } from './verify-token.ts';

/** An actor and his roles. */
export interface Bearer extends Actor {
  /** Absent for the public, and for services, which have scopes only. */
  readonly roles?: readonly Role[] | undefined;
}

/**
 * Identifies the bearer at the instant of the request. Throws `RefusedTokenError` for an invalid token, and
 * `IdentityUnavailableError` if it cannot be checked.
 */
export type Identify = (headers: ReadonlyMap<string, string>, now: Instant) => Promise<Bearer>;

/** Without an identity provider: refuses tokens; everybody else is the public. */
export const identifyNobody: Identify = async (headers) => {
  if (readBearerToken(headers) === null) return PUBLIC;
  throw new RefusedTokenError('No tokens are taken here: no identity provider is configured.');
};

/** Accepts the access tokens of one issuer. The code that checks them is loaded with the first token. */
export function createIdentify(trusted: TrustedIssuer): Identify {
  let verifier: Promise<TokenVerifier> | undefined;
  return async (headers, now) => {
    const token = readBearerToken(headers);
    if (token === null) return PUBLIC;
    verifier ??= import('./verify-token.ts').then(({ createTokenVerifier }) => createTokenVerifier(trusted));
    const verify = await verifier;
    const claims = await verify(token, now);
    return { ...readActor(claims), roles: readRoles(claims) };
  };
}

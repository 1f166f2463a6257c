import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Instant } from '@liaison/kernel/values';
import type { VerifiedClaims } from './claims.ts';
import { discoverKeySet } from './discover-key-set.ts';
import { fetchAgain } from './fetch-again.ts';
import type { RemoteKeys, TrustedIssuer } from './trusted-issuer.ts';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

/** Asymmetric algorithms only: a public key can then never be taken for a shared secret, and no token is unsigned. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** The types of access tokens (RFC 9068), and the general one that many providers use. */
const TYPES: readonly string[] = ['at+jwt', 'application/at+jwt', 'jwt'];
const SKEW_SECONDS = 60;
const KEYS_WITHIN_MS = 3000;
const COOLDOWN_MS = 30_000;
const KEYS_LAST_MS = 600_000;

export type TokenVerifier = (token: string, now: Instant) => Promise<VerifiedClaims>;

/** Checks tokens of one issuer: signature, issuer, audience and times. It keeps the keys of the issuer. */
export function createTokenVerifier({ issuer, audience, keys }: TrustedIssuer): TokenVerifier {
  const keyOf = 'keys' in keys ? createLocalJWKSet(keys) : createRemoteKeySet(issuer, keys);
  return async (token, now) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(now),
        requiredClaims: ['exp', 'sub'],
      });
      if (!isAccessToken(protectedHeader)) throw new RefusedTokenError('This kind of token is no access token.');
      return payload;
    } catch (error) {
      // Other errors are faults of the server or the issuer, which the caller cannot fix.
      throw error instanceof errors.JOSEError ? new RefusedTokenError(explainFailure(error)) : error;
    }
  };
}

/** The header is parsed JSON, so its types may be wrong. */
function isAccessToken({ typ }: { readonly typ?: unknown }): boolean {
  return typ === undefined || (typeof typ === 'string' && TYPES.includes(typ.toLowerCase()));
}

/**
 * The keys at an address. They are fetched when first needed, when they are old, and when a token names an unknown one.
 */
function createRemoteKeySet(issuer: string, remote: RemoteKeys): JWTVerifyGetKey {
  const { jwksUri, cooldownMs = COOLDOWN_MS, lastMs = KEYS_LAST_MS, withinMs = KEYS_WITHIN_MS } = remote;
  let found: JWTVerifyGetKey | undefined;
  const open = async (): Promise<JWTVerifyGetKey> => {
    const address = jwksUri ?? (await discoverKeySet(issuer, withinMs));
    found ??= createRemoteJWKSet(new URL(address), {
      timeoutDuration: withinMs,
      cooldownDuration: cooldownMs,
      cacheMaxAge: lastMs,
      [customFetch]: fetchAgain,
    });
    return found;
  };
  return async (header, token) => {
    try {
      return await (found ?? (await open()))(header, token);
    } catch (error) {
      if (isAboutTheToken(error) || error instanceof IdentityUnavailableError) throw error;
      throw new IdentityUnavailableError('The keys of the issuer cannot be had.', { cause: error });
    }
  };
}

/** The keys were fetched, but none fits the token. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Our own sentence for each way in which a token fails. None repeats parts of the token. */
function explainFailure(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return explainClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return 'The token is not signed with an algorithm that is taken here.';
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return 'The token is not signed with a key of the issuer.';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token is wrong.';
  return 'The token is not a signed JSON Web Token.';
}

function explainClaim({ claim, reason }: InstanceType<typeof errors.JWTClaimValidationFailed>): string {
  if (reason === 'missing') return `The token lacks a claim: ${CHECKED.find((name) => name === claim) ?? 'one'}.`;
  if (claim === 'iss') return 'The token is of another issuer.';
  if (claim === 'aud') return 'The token is for another audience.';
  if (claim === 'nbf') return 'The token is not valid yet.';
  return 'A claim of the token has a wrong form.';
}

const CHECKED = ['iss', 'aud', 'exp', 'sub'];

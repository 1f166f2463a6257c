import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Instant } from '@liaison/kernel/values';
import type { VerifiedClaims } from './claims.ts';
import { discoverKeySet } from './discover-key-set.ts';
import { fetchAgain } from './fetch-again.ts';
import type { RemoteKeys, TrustedIssuer } from './trusted-issuer.ts';
import { IdentityUnavailableError, RefusedTokenError } from './refused-token.ts';

/** Asymmetric ones only: a public key can then never be mistaken for a shared secret, nor a token go unsigned. */
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
/** Access tokens say so (RFC 9068), or say only that they are tokens, as many providers have them. */
const TYPES: readonly string[] = ['at+jwt', 'application/at+jwt', 'jwt'];
const SKEW_SECONDS = 60;
const KEYS_WITHIN_MS = 3000;
const COOLDOWN_MS = 30_000;
const KEYS_LAST_MS = 600_000;

export type TokenVerifier = (token: string, now: Instant) => Promise<VerifiedClaims>;

/** Checks tokens of one issuer: signature, issuer, audience and times. It keeps the issuer's keys once it has fetched them. */
export function createTokenVerifier({ issuer, audience, keys }: TrustedIssuer): TokenVerifier {
  const keyOf = 'keys' in keys ? createLocalJWKSet(keys) : remoteKeys(issuer, keys);
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
      if (!saysAccessToken(protectedHeader)) throw new RefusedTokenError('This kind of token is no access token.');
      return payload;
    } catch (error) {
      // Whatever is not about the token is a fault, which is not for the caller to mend.
      throw error instanceof errors.JOSEError ? new RefusedTokenError(reasonOf(error)) : error;
    }
  };
}

/** The header is read from JSON: its types say what should stand in it. */
function saysAccessToken({ typ }: { readonly typ?: unknown }): boolean {
  return typ === undefined || (typeof typ === 'string' && TYPES.includes(typ.toLowerCase()));
}

/** The keys at an address, fetched when they are first needed, when they are old, and when a token names one that is new. */
function remoteKeys(issuer: string, remote: RemoteKeys): JWTVerifyGetKey {
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

/** The keys are there, but none is the token's. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Our own sentence for each way in which a token fails; none repeats what stands in it. */
function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReason(error);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return 'The token is not signed with an algorithm that is taken here.';
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return 'The token is not signed with a key of the issuer.';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token is wrong.';
  return 'The token is not a signed JSON Web Token.';
}

function claimReason({ claim, reason }: InstanceType<typeof errors.JWTClaimValidationFailed>): string {
  if (reason === 'missing') return `The token lacks a claim: ${CHECKED.find((name) => name === claim) ?? 'one'}.`;
  if (claim === 'iss') return 'The token is of another issuer.';
  if (claim === 'aud') return 'The token is for another audience.';
  if (claim === 'nbf') return 'The token is not valid yet.';
  return 'A claim of the token has a wrong form.';
}

const CHECKED = ['iss', 'aud', 'exp', 'sub'];

import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';
import { createIdentify } from '@liaison/server';
import type { Identify } from '@liaison/server';
import type { Role, Scope } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';

/** What a development token says of its bearer. */
export interface DevToken {
  readonly role?: Role;
  /** Id of the NGO that the bearer speaks for. */
  readonly ngo?: string | undefined;
  /** Code of the Member State that the bearer speaks for. */
  readonly state?: string | undefined;
  readonly sectors?: readonly FieldOfCompetence[];
  /** All that the bearer may do of what the role allows; without a role, all that he may do. */
  readonly scopes?: readonly Scope[];
  /** Unless told otherwise, one for each role and whom it speaks for, such as `dev-ngo-ngo-x`. */
  readonly subject?: string | undefined;
  /** Seconds; 8 hours unless told otherwise. */
  readonly expiresIn?: number;
}

/** Signs tokens for one machine, and believes its own and no others. */
export interface DevIssuer {
  readonly identify: Identify;
  token(claims: DevToken): Promise<string>;
}

export interface DevIssuerOptions {
  /** A key that is kept; a new one, which ends with the process, unless told otherwise. */
  readonly key?: JWK;
  /** The instant at which tokens are made; the clock's unless told otherwise. */
  readonly now?: () => Instant;
}

const ALGORITHM = 'ES256';
const ISSUER = 'https://development.liaison.invalid';
const AUDIENCE = 'liaison-local';
const EIGHT_HOURS = 8 * 60 * 60;

/** A new private key for an issuer, as JWK. */
export async function createDevKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM };
}

/**
 * Real tokens and a real check of them, without an identity provider. For tests and one's own machine: nothing that is
 * deployed imports this.
 */
export async function createDevIssuer(options: DevIssuerOptions = {}): Promise<DevIssuer> {
  const { key = await createDevKey(), now = () => new Date().toISOString() } = options;
  const privateKey = await importJWK(key, ALGORITHM);
  return {
    identify: createIdentify({ issuer: ISSUER, audience: AUDIENCE, keys: { keys: [publicPartOf(key)] } }),
    token: async (claims) => {
      const { subject = subjectOf(claims), expiresIn = EIGHT_HOURS } = claims;
      const issued = Math.floor(Date.parse(now()) / 1000);
      return new SignJWT(claimsOf(claims))
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt(issued)
        .setExpirationTime(issued + expiresIn)
        .sign(privateKey);
    },
  };
}

function publicPartOf({ kty = '', crv = '', x = '', y = '', alg = '' }: JWK): JSONWebKeySet['keys'][number] {
  return { kty, crv, x, y, alg };
}

function subjectOf({ role = 'service', ngo, state, sectors = [] }: Omit<DevToken, 'role'> & { role?: string }): string {
  return ['dev', role, ngo, state, ...sectors].filter((part) => part !== undefined).join('-');
}

function claimsOf({ role, ngo, state, sectors = [], scopes = [] }: DevToken): Record<string, unknown> {
  return {
    ...(role !== undefined && { roles: [role] }),
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    ...(ngo !== undefined && { liaison_ngo: ngo }),
    ...(state !== undefined && { liaison_state: state }),
    ...(sectors.length > 0 && { liaison_sectors: sectors }),
  };
}

import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';
import { createIdentify } from '@liaison/server';
import type { Identify } from '@liaison/server';
import type { Role, Scope } from '@liaison/kernel/reader';
import type { Instant } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';

/** The claims of a development token. */
export interface DevToken {
  readonly role?: Role;
  /** The id of the NGO that the bearer speaks for. */
  readonly ngo?: string | undefined;
  /** The code of the Member State that the bearer speaks for. */
  readonly state?: string | undefined;
  readonly sectors?: readonly FieldOfCompetence[];
  /** The scopes of the bearer, out of those of the role. Without a role these are all scopes. */
  readonly scopes?: readonly Scope[];
  /**
   * The subject.
   * @default one for each role and party, such as `dev-ngo-ngo-x`
   */
  readonly subject?: string | undefined;
  /**
   * Seconds for which the token is valid.
   * @default 8 hours
   */
  readonly expiresIn?: number;
}

/** Signs tokens for one machine, and accepts only its own. */
export interface DevIssuer {
  readonly identify: Identify;
  token(claims: DevToken): Promise<string>;
}

export interface DevIssuerOptions {
  /**
   * The private key.
   * @default a new key, which ends with the process
   */
  readonly key?: JWK;
  /**
   * The instant at which tokens are made.
   * @default the clock
   */
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

import type { JSONWebKeySet } from 'jose';

/** Keys that the issuer publishes. */
export interface RemoteKeys {
  /** Where; the issuer's own configuration says so unless told otherwise. */
  readonly jwksUri?: string | undefined;
  /** Milliseconds in which a token with an unknown key does not make the keys be fetched again; 30 s unless told otherwise. */
  readonly cooldownMs?: number;
  /** Milliseconds for which fetched keys are used; 10 min unless told otherwise. */
  readonly lastMs?: number;
  /** Milliseconds in which the issuer must answer; 3 s unless told otherwise. */
  readonly withinMs?: number;
}

/** Whose tokens are believed. */
export interface TrustedIssuer {
  /** Exactly as the claim `iss` has it. */
  readonly issuer: string;
  /** What the claim `aud` must name. */
  readonly audience: string;
  readonly keys: RemoteKeys | JSONWebKeySet;
}

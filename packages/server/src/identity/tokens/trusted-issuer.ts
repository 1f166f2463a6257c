import type { JSONWebKeySet } from 'jose';

/** Keys that the issuer publishes. */
export interface RemoteKeys {
  /**
   * The address of the keys.
   * @default the address in the configuration of the issuer
   */
  readonly jwksUri?: string | undefined;
  /**
   * Milliseconds after a fetch in which an unknown key does not cause another one.
   * @default 30,000
   */
  readonly cooldownMs?: number;
  /**
   * Milliseconds for which fetched keys are used.
   * @default 600,000
   */
  readonly lastMs?: number;
  /**
   * Milliseconds until the issuer must have answered.
   * @default 3,000
   */
  readonly withinMs?: number;
}

/** An issuer whose tokens are accepted. */
export interface TrustedIssuer {
  /** The exact value of the claim `iss`. */
  readonly issuer: string;
  /** A value that the claim `aud` must have. */
  readonly audience: string;
  readonly keys: RemoteKeys | JSONWebKeySet;
}

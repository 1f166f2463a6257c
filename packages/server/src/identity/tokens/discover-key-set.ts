import * as v from 'valibot';
import { fetchAgain } from './fetch-again.ts';
import { IdentityUnavailableError } from './refused-token.ts';

const configuration = v.object({ issuer: v.string(), jwks_uri: v.pipe(v.string(), v.url()) });

/**
 * Address of an issuer's keys, from what it publishes (OpenID Connect Discovery 1.0). Throws `IdentityUnavailableError`
 * where that cannot be had, or speaks for another issuer.
 */
export async function discoverKeySet(issuer: string, withinMs: number): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetchAgain(address, { redirect: 'error', signal: AbortSignal.timeout(withinMs) });
    if (!response.ok) throw new Error(`It answered ${response.status}.`);
    const published = v.parse(configuration, await response.json());
    if (published.issuer !== issuer) throw new Error('It is the configuration of another issuer.');
    return published.jwks_uri;
  } catch (error) {
    throw new IdentityUnavailableError('The configuration of the issuer cannot be had.', { cause: error });
  }
}

import * as v from 'valibot';
import { fetchAgain } from './fetch-again.ts';
import { IdentityUnavailableError } from './refused-token.ts';

const configuration = v.object({ issuer: v.string(), jwks_uri: v.pipe(v.string(), v.url()) });

/**
 * The address of the keys of an issuer (OpenID Connect Discovery 1.0). Throws `IdentityUnavailableError` if the
 * configuration cannot be fetched, or is that of another issuer.
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

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey } from 'jose';

export type Claims = Readonly<Record<string, unknown>>;

/** A key of the provider: what it signs with, and what it publishes. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: Readonly<Record<string, unknown>>;
}

/** An identity provider on a port of its own, with its configuration and its keys. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly jwksUri: string;
  /** What it publishes now; a test may change it. */
  published: readonly SigningKey[];
  /** How it answers: as it should, with a fault, with something else than keys, or not at all. */
  mood: 'well' | 'faulty' | 'confused' | 'silent' | 'redirecting';
  /** The issuer that its configuration names. */
  claimedIssuer: string;
  /** How often its keys have been asked for. */
  keyRequests: number;
  /** Ends the connections that are open. */
  closeConnections(): void;
  stop(): Promise<void>;
}

export async function createSigningKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export async function startIdentityProvider(published: readonly SigningKey[]): Promise<IdentityProvider> {
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    if (isKeys) provider.keyRequests += 1;
    const { mood } = provider;
    if (mood === 'silent') return;
    if (mood === 'faulty') response.writeHead(500).end('out of order');
    else if (mood === 'redirecting') response.writeHead(302, { location: '/elsewhere' }).end();
    else if (mood === 'confused') response.end('{"keys":7}');
    else if (isKeys) response.end(JSON.stringify({ keys: provider.published.map(({ publicJwk }) => publicJwk) }));
    else if (request.url === '/.well-known/openid-configuration') {
      response.end(JSON.stringify({ issuer: provider.claimedIssuer, jwks_uri: provider.jwksUri }));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: IdentityProvider = {
    issuer,
    jwksUri: `${issuer}/keys`,
    published,
    mood: 'well',
    claimedIssuer: issuer,
    keyRequests: 0,
    closeConnections: () => {
      server.closeAllConnections();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return provider;
}

/** A token of any claims, signed with the key. */
export async function signed(
  { kid, alg, privateKey }: SigningKey,
  claims: Claims,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header });
  // Whoever signs with an extension says that he knows it.
  return token.sign(privateKey, { crit: { 'test-extension': true } });
}

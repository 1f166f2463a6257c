import { createHmac, createPublicKey, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentify } from '@liaison/server';
import { PUBLIC } from '@liaison/kernel/reader';
import { openDoor } from '../http/door.ts';
import type { Door } from '../http/door.ts';
import { createSigningKey, signed, startIdentityProvider } from '../http/identity-provider.ts';
import type { IdentityProvider, SigningKey } from '../http/identity-provider.ts';
import { mutationDocument, useWritingWorld } from '../support/writing-world.ts';
import type { Caller } from '../support/writing-world.ts';
import { leaksIn } from './leaks.ts';

// What `tests/http/identity.test.ts` does not show: `docs/security.md` has the whole list.

const AUDIENCE = 'https://api.liaison.example';
const NOW = '2027-03-01T12:00:00.000Z';
const SECONDS = Date.parse(NOW) / 1000;

let elliptic: SigningKey;
let rsa: SigningKey;
let stranger: SigningKey;
let provider: IdentityProvider;
let door: Door;

beforeAll(async () => {
  elliptic = await createSigningKey('elliptic');
  rsa = await createSigningKey('rsa', 'RS256');
  stranger = await createSigningKey('stranger');
  provider = await startIdentityProvider([elliptic, rsa]);
  const keys = { jwksUri: provider.jwksUri };
  door = await openDoor(NOW, createIdentify({ issuer: provider.issuer, audience: AUDIENCE, keys }));
});
afterAll(async () => {
  await door.close();
  await provider.stop();
});

const claims = (): Record<string, unknown> => ({
  iss: provider.issuer,
  aud: AUDIENCE,
  sub: 'a1',
  iat: SECONDS - 60,
  exp: SECONDS + 600,
  roles: ['administrator'],
});

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const parts = (header: object): string => `${encoded({ typ: 'at+jwt', ...header })}.${encoded(claims())}`;

/** Signed with bytes that everybody knows, as if they were a shared secret. */
function withSecret(header: object, secret: string | Buffer): string {
  const text = parts(header);
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const publicKey = ({ publicJwk }: SigningKey) => createPublicKey({ key: publicJwk, format: 'jwk' });

describe('a token is refused', () => {
  it.each<[string, () => string | Promise<string>]>([
    [
      'signed with the public key, in PEM, as a secret',
      () => withSecret({ alg: 'HS256', kid: 'rsa' }, publicKey(rsa).export({ type: 'spki', format: 'pem' })),
    ],
    [
      'signed with the public key, in DER, as a secret',
      () => withSecret({ alg: 'HS256', kid: 'rsa' }, publicKey(rsa).export({ type: 'spki', format: 'der' })),
    ],
    [
      'signed with the public key, in PKCS#1, as a secret',
      () => withSecret({ alg: 'HS256', kid: 'rsa' }, publicKey(rsa).export({ type: 'pkcs1', format: 'pem' })),
    ],
    ['signed with nothing as a secret', () => withSecret({ alg: 'HS256', kid: '../../dev/null' }, '')],
    ['not signed, in other letters', () => `${parts({ alg: 'nOnE' })}.`],
    ['not signed, with a name of a key', () => `${parts({ alg: 'none', kid: 'elliptic' })}.AAAA`],
    ['of no algorithm', () => `${parts({ kid: 'elliptic' })}.AAAA`],
    [
      'with a signature of zeros',
      () => `${parts({ alg: 'ES256', kid: 'elliptic' })}.${Buffer.alloc(64).toString('base64url')}`,
    ],
    ['without its signature', async () => `${(await signed(elliptic, claims())).split('.').slice(0, 2).join('.')}.`],
    [
      'with the signature of another',
      async () =>
        `${parts({ alg: 'ES256', kid: 'elliptic' })}.${(await signed(elliptic, { ...claims(), sub: 'b' })).split('.')[2] ?? ''}`,
    ],
    ['of another algorithm than its key', async () => signed(elliptic, claims(), { kid: 'rsa' })],
    ['of a key that is none', async () => signed(stranger, claims(), { kid: "' OR 1=1 --" })],
    ['of no named key, by a stranger', async () => signed(stranger, claims(), { kid: undefined })],
    ['of 10 kB', () => `${parts({ alg: 'ES256', kid: 'x'.repeat(10_000) })}.AAAA`],
    ['of many parts', () => Array.from({ length: 2000 }, () => 'e30').join('.')],
    ['encrypted', () => `${encoded({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`],
  ])('%s', async (_what, token) => {
    const [sent, before] = [await token(), door.asked.length];
    const reply = await door.ask(`Bearer ${sent}`);
    expect([reply.status, door.asked.length]).toEqual([401, before]);
    expect(reply.body).toContain('"UNAUTHENTICATED"');
    expect(leaksIn(reply.body)).toEqual([]);
    expect(door.faults).toEqual([]);
  });

  it('that names where its own key is: nobody goes there', async () => {
    let visits = 0;
    const theirs = createServer((_request, response) => {
      visits += 1;
      response.end(JSON.stringify({ keys: [stranger.publicJwk] }));
    });
    await new Promise<void>((resolve) => theirs.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/keys`;
    for (const header of [{ jku: url }, { x5u: url }, { jku: url, kid: 'elliptic' }, { jwk: stranger.publicJwk }]) {
      expect((await door.ask(`Bearer ${await signed(stranger, claims(), header)}`)).status).toBe(401);
    }
    expect(visits).toBe(0);
    await new Promise((resolve) => theirs.close(resolve));
  });
});

it('a token elsewhere than in its header makes nobody of anybody', async () => {
  const token = await signed(elliptic, claims());
  const before = door.asked.length;
  for (const cookie of [`access_token=${token}`, `authorization=Bearer ${token}`]) {
    expect((await door.ask(undefined, { cookie })).status).toBe(200);
  }
  expect((await door.ask(undefined, {}, `?access_token=${token}&authorization=Bearer%20${token}`)).status).toBe(200);
  for (const name of [
    'x-authorization',
    'x-forwarded-user',
    'x-actor',
    'x-roles',
    'proxy-authorization',
    'x-amzn-oidc-data',
  ]) {
    expect((await door.ask(undefined, { [name]: `Bearer ${token}` })).status).toBe(200);
  }
  const asked = door.asked.slice(before);
  expect(asked).toEqual(asked.map(() => PUBLIC));
});

describe('who speaks for an NGO', () => {
  const world = useWritingWorld();
  const [OWN, OTHER] = ['ngo-cafod', 'ngo-icom'];
  const publish = mutationDocument('publishActivity', 'activity { id }');
  const contactsOf = (caller: Caller, id: string) =>
    caller.ask('query Q($id: ID!) { ngo(id: $id) { contacts { nodes { name email role } } } }', { id });

  it('does nothing in the name of another, whatever he says of himself', async () => {
    const head = await world.head('partnerships');
    const callers = [world.as('ngo', { ngo: OTHER }), world.as('partner-app'), world.as('analyst'), world.public];
    for (const caller of callers) {
      const input = { idempotencyKey: randomUUID(), ngoId: OWN, title: 'A well' };
      const { errors, data } = await caller.ask(
        publish,
        { input },
        { 'x-actor': OWN, 'x-ngo': OWN, 'x-roles': 'administrator' },
      );
      expect([errors.map(({ extensions }) => extensions?.['code']), data]).toEqual([['FORBIDDEN'], null]);
    }
    expect(await world.head('partnerships')).toBe(head);
  });

  it('reads the contacts of his own only', async () => {
    const person = { name: 'Ada Example', email: 'ada@cafod.example', role: 'Secretary General' };
    await world.as('ngo', { ngo: OWN }).act('addContact', { ngoId: OWN, ...person }, 'person { id }');
    const own = await contactsOf(world.as('ngo', { ngo: OWN }), OWN);
    expect([own.data, own.extensions['withheld']]).toEqual([{ ngo: { contacts: { nodes: [person] } } }, undefined]);
    for (const caller of [world.as('ngo', { ngo: OTHER }), world.as('analyst'), world.public]) {
      const { data, errors, extensions } = await contactsOf(caller, OWN);
      expect([data, errors]).toEqual([{ ngo: { contacts: { nodes: [] } } }, []]);
      expect(extensions['withheld']).toEqual(['Ngo.contacts']);
    }
  });
});

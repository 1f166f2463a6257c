import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdentify } from '@liaison/server';
import type { RemoteKeys } from '@liaison/server';
import { PUBLIC } from '@liaison/kernel/reader';
import type { HttpReply } from '../support/curl.ts';
import { openDoor } from './door.ts';
import type { Door } from './door.ts';
import { createSigningKey, signed, startIdentityProvider } from './identity-provider.ts';
import type { Claims, IdentityProvider, SigningKey } from './identity-provider.ts';

const AUDIENCE = 'https://api.liaison.example';
const NOW = '2027-03-01T12:00:00.000Z';
const SECONDS = Date.parse(NOW) / 1000;
/** What RFC 6750 allows in a description, and nothing that would end it. */
const CHALLENGE = /^Bearer error="invalid_token", error_description="[\x20\x21\x23-\x5B\x5D-\x7E]+"$/;

let first: SigningKey;
let second: SigningKey;
let stranger: SigningKey;
let provider: IdentityProvider;

beforeAll(async () => {
  first = await createSigningKey('first');
  second = await createSigningKey('second');
  stranger = await createSigningKey('first');
  provider = await startIdentityProvider([first]);
});
beforeEach(() => {
  Object.assign(provider, { published: [first], mood: 'well', claimedIssuer: provider.issuer, keyRequests: 0 });
});
afterAll(async () => {
  await provider.stop();
});

function claims(more: Claims = {}): Claims {
  return { iss: provider.issuer, aud: AUDIENCE, sub: 'a1', iat: SECONDS - 60, exp: SECONDS + 600, ...more };
}

const doors: Door[] = [];
afterEach(async () => {
  for (const door of doors.splice(0)) await door.close();
});

/** A server that believes the provider, for one test. */
async function believing(keys: RemoteKeys = { jwksUri: provider.jwksUri }): Promise<Door> {
  const door = await openDoor(NOW, createIdentify({ issuer: provider.issuer, audience: AUDIENCE, keys }));
  doors.push(door);
  return door;
}

function codeOf({ body }: HttpReply): unknown {
  const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

function unsigned(header: object, payload: object): string {
  return [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

describe('who asks', () => {
  it('is the public without credentials, and then nobody asks for keys', async () => {
    const door = await believing();
    expect((await door.ask()).status).toBe(200);
    expect([door.asked, provider.keyRequests]).toEqual([[PUBLIC], 0]);
  });

  it('is whom an access token names', async () => {
    const door = await believing();
    const token = await signed(first, claims({ roles: ['ngo'], liaison_ngo: 'ngo-a', scope: 'openid ngos:write' }));
    for (const word of ['Bearer', 'bearer', 'BEARER ']) {
      const reply = await door.ask(`${word} ${token}`);
      expect([reply.status, reply.headers.vary]).toEqual([200, expect.stringMatching(/\bauthorization\b/)]);
    }
    const actor = { id: 'sub:a1', scopes: new Map([['ngos:write', 'OWN']]), owns: [{ type: 'Ngo', id: 'ngo-a' }] };
    expect(door.asked).toEqual([actor, actor, actor]);
    expect(provider.keyRequests).toBe(1);
  });

  it.each(['RS256', 'PS384', 'ES384', 'EdDSA'])('may be known by a signature with %s', async (alg) => {
    const key = await createSigningKey('of its kind', alg);
    provider.published = [key];
    const door = await believing();
    expect((await door.ask(`Bearer ${await signed(key, claims())}`)).status).toBe(200);
  });

  it.each([{ typ: 'JWT' }, { typ: undefined }, { typ: 'application/at+jwt' }])(
    'may be known by a token with the header %j',
    async (header) => {
      const door = await believing();
      expect((await door.ask(`Bearer ${await signed(first, claims(), header)}`)).status).toBe(200);
    },
  );

  it('may be known by a clock that is a minute off', async () => {
    const door = await believing();
    const off = await Promise.all(
      [{ exp: SECONDS - 59 }, { nbf: SECONDS + 59 }, { aud: ['other', AUDIENCE] }].map((more) =>
        signed(first, claims(more)),
      ),
    );
    for (const token of off) expect((await door.ask(`Bearer ${token}`)).status).toBe(200);
  });
});

describe('credentials that do not hold', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(
      NOW,
      createIdentify({ issuer: provider.issuer, audience: AUDIENCE, keys: { jwksUri: provider.jwksUri } }),
    );
  });
  afterAll(async () => {
    await door.close();
  });
  const secrets = (): string[] => {
    const { x, ...rest } = first.publicJwk;
    return [JSON.stringify({ x, ...rest }), String(x)];
  };
  const sharedSecret = (secret: string): string => {
    const text = unsigned({ alg: 'HS256', typ: 'at+jwt', kid: 'first' }, claims({ roles: ['administrator'] }));
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const bearer = async (more: Claims, header: object = {}): Promise<string> =>
    `Bearer ${await signed(first, claims(more), { ...header })}`;

  it.each<[string, () => Promise<string | string[]>]>([
    ['expired', () => bearer({ exp: SECONDS - 61 })],
    ['not valid yet', () => bearer({ nbf: SECONDS + 61 })],
    ['of another issuer', () => bearer({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => bearer({ aud: 'https://elsewhere.example' })],
    ['for no audience', () => bearer({ aud: undefined })],
    ['for ever', () => bearer({ exp: undefined })],
    ['of nobody', () => bearer({ sub: undefined })],
    ['of a subject without a name', () => bearer({ sub: '' })],
    ['with a time that is none', () => bearer({ exp: 'tomorrow' })],
    ['of a logout', () => bearer({}, { typ: 'logout+jwt' })],
    ['with an extension that must be understood', () => bearer({}, { crit: ['test-extension'], 'test-extension': 1 })],
    ['of a role without its record', () => bearer({ roles: ['ngo'] })],
    ['with a role that is no list', () => bearer({ roles: 'administrator' })],
    ['signed by a stranger', async () => `Bearer ${await signed(stranger, claims())}`],
    ['signed with a key that is not published', async () => `Bearer ${await signed(second, claims())}`],
    [
      'signed with a key that it brings along',
      async () => `Bearer ${await signed(stranger, claims(), { jwk: stranger.publicJwk, kid: 'mine' })}`,
    ],
    ['not signed', async () => `Bearer ${unsigned({ alg: 'none', typ: 'at+jwt' }, claims())}.`],
    ['signed with the public key as a secret', async () => `Bearer ${sharedSecret(secrets()[0] ?? '')}`],
    ['signed with a part of the public key', async () => `Bearer ${sharedSecret(secrets()[1] ?? '')}`],
    [
      'changed after it was signed',
      async () => {
        const [header, , signature] = (await signed(first, claims())).split('.');
        return `Bearer ${[header, unsigned(claims({ roles: ['administrator'] }), {}).split('.')[0], signature].join('.')}`;
      },
    ],
    ['of two parts', async () => `Bearer ${unsigned({ alg: 'ES256' }, claims())}`],
    ['of noise', async () => 'Bearer 4711.08.15'],
    ['of one word', async () => 'Bearer abc'],
    ['no token', async () => 'Bearer'],
    ['of another scheme', async () => `Basic ${Buffer.from('admin:admin').toString('base64')}`],
    ['empty', async () => ''],
    ['two', async () => [await bearer({}), await bearer({})]],
    ['of two schemes', async () => ['Basic YTpi', await bearer({})]],
  ])('are refused: %s', async (_what, credentials) => {
    const authorization = await credentials();
    const reply = await door.ask(authorization);
    expect([reply.status, codeOf(reply), reply.headers['www-authenticate']]).toEqual([
      401,
      'UNAUTHENTICATED',
      expect.stringMatching(CHALLENGE),
    ]);
    const told = JSON.stringify([reply.body, reply.headers]);
    for (const part of [authorization].flat().flatMap((value) => value.split(/[\s.]/).slice(1))) {
      if (part.length > 4) expect(told).not.toContain(part);
    }
    expect(told).not.toMatch(/jose|node_modules|\bat \w+ \(/);
    expect([door.asked, door.faults]).toEqual([[], []]);
  });

  it.each([
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('are refused in a media type that the caller takes: %s', async (accept, type) => {
    const reply = await door.ask('Bearer 4711', { accept });
    expect([reply.status, reply.headers['content-type']]).toEqual([401, type]);
  });

  it('are refused where no identity provider is configured, in so many words', async () => {
    const unknowing = await openDoor(NOW);
    doors.push(unknowing);
    const reply = await unknowing.ask(await bearer({}));
    expect([reply.status, codeOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(reply.body).toContain('no identity provider is configured');
    expect((await unknowing.ask()).status).toBe(200);
  });
});

describe('the keys of the provider', () => {
  it('may change: a new one is fetched when it is first used, and an old one then holds no longer', async () => {
    const door = await believing({ jwksUri: provider.jwksUri, cooldownMs: 0 });
    const statuses = async (): Promise<number[]> => {
      const tokens = [await signed(second, claims()), await signed(first, claims())];
      const replies = [];
      for (const token of tokens) replies.push((await door.ask(`Bearer ${token}`)).status);
      return replies;
    };
    expect(await statuses()).toEqual([401, 200]);
    provider.published = [first, second];
    expect(await statuses()).toEqual([200, 200]);
    provider.published = [second];
    const unknown = await createSigningKey('unknown');
    expect((await door.ask(`Bearer ${await signed(unknown, claims())}`)).status).toBe(401);
    expect(await statuses()).toEqual([200, 401]);
  });

  it('are fetched anew when they are old, so that a key that was withdrawn is forgotten', async () => {
    const door = await believing({ jwksUri: provider.jwksUri, lastMs: 0 });
    const token = `Bearer ${await signed(first, claims())}`;
    expect((await door.ask(token)).status).toBe(200);
    provider.published = [second];
    expect((await door.ask(token)).status).toBe(401);
  });

  it('are not fetched again for every token with an unknown key', async () => {
    const door = await believing();
    const token = await signed(second, claims());
    const replies = await Promise.all(Array.from({ length: 20 }, () => door.ask(`Bearer ${token}`)));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(provider.keyRequests).toBe(1);
  });

  it('are where the configuration of the issuer says', async () => {
    const door = await believing({});
    expect((await door.ask(`Bearer ${await signed(first, claims())}`)).status).toBe(200);
  });

  it.each([
    ['is out of order', { mood: 'faulty' }, {}],
    ['answers with something else', { mood: 'confused' }, {}],
    ['sends elsewhere', { mood: 'redirecting' }, {}],
    ['does not answer', { mood: 'silent' }, { withinMs: 50 }],
    ['speaks for another issuer', { claimedIssuer: 'https://elsewhere.example' }, {}],
  ] as const)(
    'cannot be had when the provider %s: that is no fault of the caller',
    async (_what, trouble, patience) => {
      const uris = 'mood' in trouble ? [{ jwksUri: provider.jwksUri }, {}] : [{}];
      const token = await signed(first, claims());
      for (const uri of uris) {
        Object.assign(provider, trouble);
        const door = await believing({ ...uri, ...patience });
        const reply = await door.ask(`Bearer ${token}`);
        expect([reply.status, codeOf(reply)]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
        expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
        expect(door.faults).toHaveLength(1);
        expect(inspect(door.faults, { depth: 9, showHidden: true })).not.toContain(token);
        expect((await door.ask()).status).toBe(200);
        Object.assign(provider, { mood: 'well', claimedIssuer: provider.issuer });
        expect((await door.ask(`Bearer ${token}`)).status).toBe(200);
      }
    },
  );
});

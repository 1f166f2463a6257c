import fc from 'fast-check';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@liaison/kernel/reader';
import { readActor } from './claims.ts';
import { createIdentify } from './identify.ts';
import type { Identify } from './identify.ts';
import { RefusedTokenError } from './refused-token.ts';

const NOW = '2027-03-01T12:00:00.000Z';
const EXP = Date.parse(NOW) / 1000 + 60;
const RUNS = { numRuns: 150, seed: 20270301 };

let identify: Identify;
let sign: (claims: object, header?: object) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA', kty: 'OKP' }] };
  identify = createIdentify({ issuer: 'https://id.example', audience: 'liaison', keys });
  sign = async (claims, header = {}) =>
    new SignJWT({ iss: 'https://id.example', aud: 'liaison', sub: 'a', exp: EXP, ...claims })
      .setProtectedHeader({ ...header, alg: 'EdDSA' })
      .sign(privateKey);
});

/** The actor, or the refusal; anything else is thrown. */
async function outcome(token: string): Promise<Actor | 'refused'> {
  try {
    return await identify(new Map([['authorization', `Bearer ${token}`]]), NOW);
  } catch (error) {
    if (error instanceof RefusedTokenError) return 'refused';
    throw error;
  }
}

function bytes(token: string): string[] {
  return token.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
}

describe('a token', () => {
  it('that was changed anywhere is refused', async () => {
    const token = await sign({ roles: ['analyst'] });
    const place = fc.nat(token.length - 1);
    const put = fc.constantFrom('', '.', '=', 'A', 'z', '-', '_', '0', 'AA');
    await fc.assert(
      fc.asyncProperty(place, put, async (at, text) => {
        const changed = token.slice(0, at) + text + token.slice(at + 1);
        // The last character of a part may be written in several ways.
        fc.pre(JSON.stringify(bytes(changed)) !== JSON.stringify(bytes(token)));
        expect(await outcome(changed)).toBe('refused');
      }),
      RUNS,
    );
  });

  it('of any header that its issuer has signed is taken or refused, and never a fault', async () => {
    const value = fc.oneof(fc.constantFrom('JWT', 'at+jwt', ['JWT']), fc.jsonValue());
    const header = fc.dictionary(fc.constantFrom('typ', 'kid', 'cty', 'jku', 'jwk', 'x5u'), value);
    await fc.assert(
      fc.asyncProperty(header, async (fields) => {
        const actor = await outcome(await sign({}, fields));
        const typ = 'typ' in fields ? fields['typ'] : 'JWT';
        const isAccessToken = typeof typ === 'string' && /^(?:jwt|(?:application\/)?at\+jwt)$/i.test(typ);
        expect(actor === 'refused').toBe(!isAccessToken || 'kid' in fields);
      }),
      RUNS,
    );
  });

  it('of any claims makes an actor within its roles, or is refused, and never a fault', () => {
    const names = ['sub', 'scope', 'roles', 'liaison_ngo', 'liaison_state', 'liaison_sectors'];
    const likely = fc.constantFrom('ngo', ['ngo'], ['member-state', 'x'], 'FR', ['CULTURE'], 'ngos:write x', null, '');
    const claims = fc.dictionary(fc.constantFrom(...names), fc.oneof(likely, fc.jsonValue()));
    fc.assert(
      fc.property(claims, (given) => {
        try {
          const { id, owns, scopes } = readActor(given);
          expect(id).toMatch(/^sub:./);
          if (Array.isArray(given['roles']) && given['roles'].length === 0)
            expect([owns, scopes.size]).toEqual([[], 0]);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedTokenError);
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});

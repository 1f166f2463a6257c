import { describe, expect, it } from 'vitest';
import { GRANTS, ROLES } from '@liaison/kernel/reader';
import type { Actor } from '@liaison/kernel/reader';
import { readActor } from './claims.ts';
import { RefusedTokenError } from './refused-token.ts';

const EVERY_OWNER = { liaison_ngo: 'ngo-a', liaison_state: 'FR', liaison_sectors: ['CULTURE'] };

function scopesOf({ scopes }: Actor): object {
  return Object.fromEntries(scopes);
}

describe('the actor of a token', () => {
  it('has the subject as his id, apart from every name that we give ourselves', () => {
    expect(readActor({ sub: 'public' })).toEqual({ id: 'sub:public', scopes: new Map(), owns: [] });
  });

  it.each(ROLES)('with the role %s may do what it is granted', (role) => {
    expect(scopesOf(readActor({ sub: 'a', roles: [role], ...EVERY_OWNER }))).toEqual(GRANTS[role]);
  });

  it('owns what his roles speak for, and nothing else that his claims name', () => {
    const ngo = { type: 'Ngo', id: 'ngo-a' };
    const state = { type: 'MemberState', id: 'FR' };
    const sectors = ['CULTURE', 'EDUCATION'].map((id) => ({ type: 'Sector', id }));
    const claims = { sub: 'a', ...EVERY_OWNER, liaison_sectors: ['CULTURE', 'EDUCATION'] };
    expect(readActor({ ...claims, roles: ['ngo'] }).owns).toEqual([ngo]);
    expect(readActor({ ...claims, roles: ['member-state', 'national-commission'] }).owns).toEqual([state]);
    expect(readActor({ ...claims, roles: ['focal-point', 'ngo'] }).owns).toEqual([ngo, ...sectors]);
    expect(readActor({ ...claims, roles: ['liaison-officer'] }).owns).toEqual([]);
  });

  it('with several roles may do what any of them grants, as far as it reaches farthest', () => {
    const scopes = scopesOf(readActor({ sub: 'a', roles: ['ngo', 'focal-point'], ...EVERY_OWNER }));
    expect(scopes).toMatchObject({ 'contacts:read': 'ANY', 'ngos:write': 'OWN', 'answers:write': 'OWN' });
  });

  it('does less where the token was asked for with scopes of ours, and as much with others', () => {
    const officer = { sub: 'a', roles: ['liaison-officer'] };
    expect(scopesOf(readActor({ ...officer, scope: 'openid forums:write people:erase' }))).toEqual({
      'forums:write': 'ANY',
    });
    expect(readActor({ ...officer, scope: 'openid profile' })).toEqual(readActor(officer));
  });

  it('is a service where it has no roles: its scopes are what it may do', () => {
    expect(readActor({ sub: 'a', scope: 'activities:write forums:read' })).toEqual({
      id: 'sub:a',
      scopes: new Map([['activities:write', 'ANY']]),
      owns: [],
    });
    expect(readActor({ sub: 'a', scope: 'activities:write', liaison_ngo: 'ngo-a' })).toEqual({
      id: 'sub:a',
      scopes: new Map([['activities:write', 'OWN']]),
      owns: [{ type: 'Ngo', id: 'ngo-a' }],
    });
  });

  it.each([[null], [[]], [['employee', 'Administrator', 'constructor']]])(
    'is nobody in particular with the roles %j, whatever scopes were asked for',
    (roles) => {
      expect(scopesOf(readActor({ sub: 'a', roles, scope: 'forums:write', ...EVERY_OWNER }))).toEqual({});
    },
  );

  it.each([
    ['no subject', {}, 'sub'],
    ['an empty subject', { sub: '' }, 'sub'],
    ['half a surrogate pair in the subject', { sub: 'a\ud800' }, 'sub'],
    ['a subject of 256 characters', { sub: 'x'.repeat(256) }, 'sub'],
    ['roles that are no list', { sub: 'a', roles: 'ngo' }, 'roles'],
    ['roles that are no names', { sub: 'a', roles: [{ value: 'ngo' }] }, 'roles'],
    ['scopes that are no text', { sub: 'a', scope: ['forums:write'] }, 'scope'],
    ['an NGO that is no id', { sub: 'a', liaison_ngo: ['ngo-a'] }, 'liaison_ngo'],
    ['a state that is no code', { sub: 'a', liaison_state: 'fr' }, 'liaison_state'],
    ['a sector that there is not', { sub: 'a', liaison_sectors: ['culture'] }, 'liaison_sectors'],
    ['an NGO’s role without an NGO', { sub: 'a', roles: ['ngo'], liaison_state: 'FR' }, 'liaison_ngo'],
    ['a state’s role without a state', { sub: 'a', roles: ['member-state'] }, 'liaison_state'],
    ['a commission without a state', { sub: 'a', roles: ['national-commission'] }, 'liaison_state'],
    ['a focal point without a sector', { sub: 'a', roles: ['analyst', 'focal-point'] }, 'liaison_sectors'],
  ])('is refused with %s', (_what, claims, named) => {
    expect(() => readActor(claims)).toThrow(RefusedTokenError);
    expect(() => readActor(claims)).toThrow(new RegExp(`\\b${named}\\b`));
  });
});

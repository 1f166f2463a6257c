import * as v from 'valibot';
import { GRANTS, ROLES, SCOPES, SPEAKS_FOR } from '@liaison/kernel/reader';
import { isCountryCode } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Actor, Owner, Reach, Role, Scope } from '@liaison/kernel/reader';
import { RefusedTokenError } from './refused-token.ts';

/** The claims of a token whose signature, issuer, audience and times are valid. */
export type VerifiedClaims = Readonly<Record<string, unknown>>;

const LONGEST_SUBJECT = 255;
const LONGEST_ID = 200;

/** Each claim that is read, and its form. */
const CLAIMS = {
  sub: [
    // A lone surrogate is not Unicode, and no table stores it.
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(LONGEST_SUBJECT),
      v.check((text) => text.isWellFormed()),
    ),
    `a text of 1 to ${LONGEST_SUBJECT} characters`,
  ],
  scope: [v.string(), 'names of scopes with spaces between them'],
  roles: [v.array(v.string()), 'a list of names of roles'],
  liaison_ngo: [v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID)), 'the id of an NGO'],
  liaison_state: [v.pipe(v.string(), v.check(isCountryCode)), 'a country code of two capital letters'],
  liaison_sectors: [
    v.pipe(v.array(v.picklist(FIELDS_OF_COMPETENCE)), v.minLength(1)),
    'a list of fields of competence, such as CULTURE',
  ],
} as const;
type ClaimName = keyof typeof CLAIMS;
type ClaimValue<Name extends ClaimName> = v.InferOutput<(typeof CLAIMS)[Name][0]>;

/** The claim for each kind of owner. */
const OWNER_CLAIM = { Ngo: 'liaison_ngo', MemberState: 'liaison_state', Sector: 'liaison_sectors' } as const;

/**
 * The actor of a token, by the rules in `docs/identity.md`. Unknown roles and scopes are ignored. Throws
 * `RefusedTokenError` for claims of a wrong form.
 */
export function readActor(claims: VerifiedClaims): Actor {
  const subject = read(claims, 'sub');
  if (subject === null) throw new RefusedTokenError('The token has no claim sub.');
  const owned = readOwners(claims);
  const held = readRoles(claims);
  const asked = parseScopes(read(claims, 'scope') ?? '');
  // The prefix keeps subjects apart from the names that the server itself writes into the log.
  const id = `sub:${subject}`;
  if (held === undefined) {
    const reach: Reach = owned.length > 0 ? 'OWN' : 'ANY';
    return { id, scopes: new Map(asked.map((scope) => [scope, reach])), owns: owned };
  }
  const spoken = new Set(held.flatMap((role) => SPEAKS_FOR[role] ?? []));
  for (const role of held) refuseWithoutOwner(role, owned);
  const granted = collectGrants(held);
  const scopes = asked.length === 0 ? granted : granted.filter(([scope]) => asked.includes(scope));
  return { id, scopes: new Map(scopes), owns: owned.filter(({ type }) => spoken.has(type)) };
}

/**
 * The roles of the bearer; undefined for a service, whose token has no such claim. A null is a person without roles: were it
 * read as absent, the scopes of the token would reach to every record.
 */
export function readRoles(claims: VerifiedClaims): readonly Role[] | undefined {
  if (claims['roles'] === null) return [];
  const names = read(claims, 'roles');
  return names === null ? undefined : ROLES.filter((role) => names.includes(role));
}

function read<Name extends ClaimName>(claims: VerifiedClaims, name: Name): ClaimValue<Name> | null {
  const value = claims[name];
  if (value === undefined || value === null) return null;
  const [schema, right] = CLAIMS[name];
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new RefusedTokenError(`The claim ${name} must be ${right}.`);
  return parsed.output;
}

function readOwners(claims: VerifiedClaims): Owner[] {
  const ngo = read(claims, 'liaison_ngo');
  const state = read(claims, 'liaison_state');
  const sectors = read(claims, 'liaison_sectors') ?? [];
  return [
    ...(ngo === null ? [] : [{ type: 'Ngo', id: ngo } as const]),
    ...(state === null ? [] : [{ type: 'MemberState', id: state } as const]),
    ...sectors.map((id) => ({ type: 'Sector', id }) as const),
  ];
}

/** The scopes among the names, in the order of `SCOPES`. */
function parseScopes(text: string): Scope[] {
  const names = new Set(text.split(' '));
  return SCOPES.filter((scope) => names.has(scope));
}

function refuseWithoutOwner(role: Role, owned: readonly Owner[]): void {
  const type = SPEAKS_FOR[role];
  if (type === undefined || owned.some((owner) => owner.type === type)) return;
  throw new RefusedTokenError(`The role ${role} needs the claim ${OWNER_CLAIM[type]}.`);
}

/** The scopes of all roles together, each with the widest reach. */
function collectGrants(roles: readonly Role[]): [Scope, Reach][] {
  return SCOPES.flatMap((scope) => {
    const reaches = roles.flatMap((role) => GRANTS[role][scope] ?? []);
    if (reaches.length === 0) return [];
    return [[scope, reaches.includes('ANY') ? 'ANY' : 'OWN'] as [Scope, Reach]];
  });
}

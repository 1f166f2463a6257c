import { GRANTS, PUBLIC } from '@liaison/kernel';
import type { Actor, Owner, Role } from '@liaison/kernel';

/** Whom an actor speaks for. */
export interface OnBehalf {
  readonly ngo?: string;
  readonly state?: string;
  readonly sector?: string;
  /** Tells two actors of one kind apart. */
  readonly subject?: string;
}

export function testToken(role: Role, onBehalf: OnBehalf): string {
  return Buffer.from(JSON.stringify({ role, ...onBehalf })).toString('base64url');
}

export async function identifyTestActor(headers: ReadonlyMap<string, string>): Promise<Actor> {
  const token = headers.get('authorization')?.slice('Bearer '.length);
  if (token === undefined) return PUBLIC;
  const { role, ngo, state, sector, subject } = JSON.parse(Buffer.from(token, 'base64url').toString()) as OnBehalf & {
    role: Role;
  };
  const owner = (type: Owner['type'], id: string | undefined): Owner[] => (id === undefined ? [] : [{ type, id }]);
  return {
    id: subject ?? [role, ngo, state, sector].filter(Boolean).join(':'),
    scopes: new Map(Object.entries(GRANTS[role]) as [never, never][]),
    owns: [...owner('Ngo', ngo), ...owner('MemberState', state), ...owner('Sector', sector)],
  };
}

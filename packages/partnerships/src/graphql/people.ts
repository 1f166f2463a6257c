import { reportMissing, checkVersion } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import type { Outcome, UserError } from '@liaison/kernel/record';
import type { Contact, Person } from '../domain/person.ts';
import { ownersOfNgo } from '../store/current.ts';
import type { Current, Held } from '../store/current.ts';
import { contactKey, personKey } from '../store/keys.ts';
import type { Context } from './context.ts';

/** The people of a payload are read anew: no answer that is kept holds what is personal. */
export async function personPayload(
  { truth }: Context,
  { answer, userErrors, warnings }: Outcome<{ readonly id: string }>,
): Promise<{ person: Person | null } & Pick<Outcome<never>, 'userErrors' | 'warnings'>> {
  const person = answer === null ? null : await truth.find('Person', personKey(answer.id));
  return { person, userErrors, warnings };
}

/** Acts on a contact of an NGO: those who speak for the NGO. */
export function ofContact(personId: string): (current: Current) => Promise<readonly Owner[] | null> {
  return async (current) => {
    const { ngoId = null } = (await current.find('Person', personKey(personId)))?.value ?? {};
    const ngo = ngoId === null ? null : await current.ngo(ngoId);
    return ngo === null ? null : ownersOfNgo(ngo.value);
  };
}

/** A contact of an NGO as it stands now: the person, and that it is a contact. */
export interface HeldContact {
  readonly person: Held<Person>;
  readonly contact: Held<Contact>;
}

/** The contact, or why there is none to be changed. People of sectors are changed with their focal points. */
export async function holdContact(
  current: Current,
  { personId, expectedVersion }: { readonly personId: string; readonly expectedVersion: number },
): Promise<HeldContact | { readonly userErrors: readonly UserError[] }> {
  const person = await current.find('Person', personKey(personId));
  const contact = person && (await contactOf(current, person.value));
  if (person === null || contact === null) return { userErrors: [reportMissing('personId', 'contact', personId)] };
  const stale = checkVersion(person.record, expectedVersion);
  return stale.length > 0 ? { userErrors: stale } : { person, contact };
}

/** The record that says that a person is a contact; it may lie with an NGO that was merged into the person's. */
export async function contactOf(current: Current, { id, ngoId }: Person): Promise<Held<Contact> | null> {
  const ngo = ngoId === null ? null : await current.ngo(ngoId);
  if (ngo === null) return null;
  const homes = [ngo.value.id, ...ngo.value.formerIds].map((home) => contactKey(home, id));
  return (await current.findMany('Contact', homes)).find((held) => held !== null) ?? null;
}

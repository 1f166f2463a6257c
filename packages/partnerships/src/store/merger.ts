import { LARGEST_COMMIT } from '@liaison/kernel/record';
import type { Change, UserError } from '@liaison/kernel/record';
import { mergeFacts } from '../domain/merge.ts';
import type { Ngo } from '../domain/ngo.ts';
import type { Contact, Person } from '../domain/person.ts';
import { refuseJoining } from '../domain/terms.ts';
import { revision } from './current.ts';
import type { Current, Held } from './current.ts';
import { ACTIVITIES, CONTACTS, PARTNERSHIPS, personKey, PUBLICATIONS } from './keys.ts';
import { mergedInto } from './records.ts';

/** One step of a merger: as much as a commit holds. */
export interface MergerStep {
  readonly changes: readonly Change[];
  /** The survivor after the step. */
  readonly survivor: Ngo;
  /** True where nothing is left to be done: the other's id answers with the survivor. */
  readonly isLast: boolean;
}

/**
 * The next step of merging `other` into `survivor`. Records stay where they lie; what changes is whose they are, so versions
 * and histories go on. Each step leaves every record with exactly one of the two, and the last gives up the other.
 */
export async function nextStep(
  current: Current,
  survivor: Held<Ngo>,
  other: Held<Ngo>,
): Promise<MergerStep | { readonly userErrors: readonly UserError[] }> {
  const partnerships = await current.ofNgo('Partnership', PARTNERSHIPS, other.value);
  const kept = await current.ofNgo('Partnership', PARTNERSHIPS, survivor.value);
  const userErrors = refuseJoining(partnerships.map(valueOf), kept.map(valueOf));
  if (userErrors.length > 0) return { userErrors };

  const to = survivor.value.id;
  const contacts = await current.ofNgo('Contact', CONTACTS, other.value);
  const people = await current.findMany(
    'Person',
    contacts.map(({ value }) => personKey(value.id)),
  );
  // A contact and its person go over together; terms go last, so that no day sees them overlap with a new one.
  const moves: readonly (readonly Change[])[] = [
    ...(await current.ofNgo('Activity', ACTIVITIES, other.value)).map((held) => [
      revision('Activity', held, { ...held.value, ngoId: to }).change,
    ]),
    ...(await current.ofNgo('Publication', PUBLICATIONS, other.value)).map((held) => [
      revision('Publication', held, { ...held.value, ngoId: to }).change,
    ]),
    ...contacts.map((held, index) => contactMove(held, people[index] ?? null, to)),
    ...partnerships.map((held) => [revision('Partnership', held, { ...held.value, ngoId: to }).change]),
  ];

  const facts = mergeFacts(survivor.value, other.value);
  const isBegun = survivor.value.formerIds.includes(other.value.id);
  const first = isBegun ? null : revision('Ngo', survivor, facts);
  const changes: Change[] = first ? [first.change] : [];
  for (const move of moves) {
    if (changes.length + move.length > LARGEST_COMMIT - 1) {
      return { changes, survivor: first?.written ?? survivor.value, isLast: false };
    }
    changes.push(...move);
  }
  const { key, kind, id } = other.record;
  changes.push({ before: other.record, after: { key, kind, id, value: mergedInto(to) } });
  return { changes, survivor: first?.written ?? survivor.value, isLast: true };
}

function contactMove(contact: Held<Contact>, person: Held<Person> | null, ngoId: string): Change[] {
  return [
    revision('Contact', contact, { ...contact.value, ngoId }).change,
    ...(person ? [revision('Person', person, { ...person.value, ngoId }).change] : []),
  ];
}

function valueOf<Value>({ value }: Held<Value>): Value {
  return value;
}

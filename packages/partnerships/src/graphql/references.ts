import { maySee } from '@liaison/kernel/reader';
import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import type { ReferenceResolver } from '@liaison/kernel/schema';
import type { Key } from '@liaison/kernel/table';
import { concealed, ownersOfPerson } from '../domain/person.ts';
import { fieldOfficeKey, memberStateKey, nationalCommissionKey, personKey, programmeKey } from '../store/keys.ts';
import type { Kind } from '../store/records.ts';
import type { Context } from './context.ts';
import { findOwned } from './owned.ts';

/** Reads entities that other subgraphs refer to by a key field, all in one BatchGet. */
function byKey(kind: Kind, field: 'id' | 'code', keyOf: (value: string) => Key): ReferenceResolver<Context> {
  return (references, { truth }) =>
    Promise.all(references.map((reference) => truth.find(kind, keyOf(String(reference[field])))));
}

/** Reads entities that lie with their NGO, which a derived row names. */
function byOwner(kind: 'Activity' | 'Partnership'): ReferenceResolver<Context> {
  return (references, context) =>
    Promise.all(references.map((reference) => findOwned(context, kind, String(reference['id']))));
}

/** Whoever comes upon a person in a slot of his may not be among those who see that contact: he is told the id alone. */
const people: ReferenceResolver<Context> = async (references, context) => {
  const found = await Promise.all(references.map(({ id }) => context.truth.find('Person', personKey(String(id)))));
  return found.map(
    (person) =>
      person && (maySee(context, 'contacts:read', 'Person', ownersOfPerson(person)) ? person : concealed(person)),
  );
};

export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Ngo: (references, { truth }) => Promise.all(references.map(({ id }) => truth.ngo(String(id)))),
  MemberState: byKey('MemberState', 'code', memberStateKey),
  NationalCommission: byKey('NationalCommission', 'id', nationalCommissionKey),
  FieldOffice: byKey('FieldOffice', 'id', fieldOfficeKey),
  Programme: byKey('Programme', 'id', programmeKey),
  Activity: byOwner('Activity'),
  Partnership: byOwner('Partnership'),
  Person: people,
  Sector: async (sectors) =>
    sectors.map(({ field }) => {
      const known = FIELDS_OF_COMPETENCE.find((one) => one === field);
      return known ? { field: known } : null;
    }),
};

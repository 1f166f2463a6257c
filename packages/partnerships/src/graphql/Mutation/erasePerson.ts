import { reportMissing } from '@liaison/kernel/record';
import type { Change } from '@liaison/kernel/record';
import { erasePersonInput } from '../../domain/inputs/person.ts';
import type { Person } from '../../domain/person.ts';
import { removal, revision } from '../../store/current.ts';
import type { Current } from '../../store/current.ts';
import { focalPointKey, personKey } from '../../store/keys.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { contactOf } from '../people.ts';

export const erasePerson: NonNullable<MutationResolvers['erasePerson']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'erasePerson', input, {
    schema: erasePersonInput,
    owners: OF_NOBODY,
    decide: async (current, { personId }) => {
      const person = await current.find('Person', personKey(personId));
      if (person === null) return { userErrors: [reportMissing('personId', 'person', personId)] };
      return { changes: [removal(person), ...(await looseEnds(current, person.value))], answer: { id: personId } };
    },
  });
  return { ...outcome, erasedId: outcome.answer?.id ?? null };
};

/** What names the person by id: that it is a contact goes, the role of a focal point stays without anybody. */
async function looseEnds(current: Current, person: Person): Promise<Change[]> {
  const contact = await contactOf(current, person);
  const { field, focalPointId } = person;
  const focalPoint =
    field === null || focalPointId === null
      ? null
      : await current.find('FocalPoint', focalPointKey(field, focalPointId));
  return [
    ...(contact ? [removal(contact)] : []),
    ...(focalPoint ? [revision('FocalPoint', focalPoint, { ...focalPoint.value, personId: null }).change] : []),
  ];
}

import { focalPointVersionInput } from '../../domain/inputs/person.ts';
import { removal } from '../../store/current.ts';
import { personKey } from '../../store/keys.ts';
import { perform } from '../acts.ts';
import { holdFocalPoint, ofSectorOf } from '../focal-points.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const removeFocalPoint: NonNullable<MutationResolvers['removeFocalPoint']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'removeFocalPoint', input, {
    schema: focalPointVersionInput,
    owners: ofSectorOf(input.focalPointId),
    decide: async (current, target) => {
      const found = await holdFocalPoint(current, target);
      if ('userErrors' in found) return found;
      const { personId } = found.held.value;
      const person = personId === null ? null : await current.find('Person', personKey(personId));
      const changes = [removal(found.held), ...(person ? [removal(person)] : [])];
      return { changes, answer: { id: target.focalPointId } };
    },
  });
  return { ...outcome, removedId: outcome.answer?.id ?? null };
};

import { toDay } from '@liaison/kernel/values';
import { updateFocalPointInput } from '../../domain/inputs/person.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import { changeHolder, holdFocalPoint, ofSectorOf, refuseUnknownOffice } from '../focal-points.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateFocalPoint: NonNullable<MutationResolvers['updateFocalPoint']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'updateFocalPoint', input, {
    schema: updateFocalPointInput,
    owners: ofSectorOf(input.focalPointId),
    decide: async (current, { focalPointId, expectedVersion, role, fieldOfficeId, ...holder }) => {
      const found = await holdFocalPoint(current, { focalPointId, expectedVersion });
      if ('userErrors' in found) return found;
      const unknown = await refuseUnknownOffice(current, fieldOfficeId);
      if (unknown.length > 0) return { userErrors: unknown };
      const { value } = found.held;
      const changed = {
        ...value,
        ...(role !== undefined && { role }),
        ...(fieldOfficeId !== undefined && { fieldOfficeId }),
      };
      const { personId, changes } = await changeHolder(current, changed, holder, toDay(context.now));
      // Its version is what guards the holder's name and addresses too.
      const always = changes.length > 0;
      const { change, written } = revision('FocalPoint', found.held, { ...changed, personId }, { always });
      return { changes: [change, ...changes], answer: written };
    },
  });
  return { ...outcome, focalPoint: outcome.answer };
};

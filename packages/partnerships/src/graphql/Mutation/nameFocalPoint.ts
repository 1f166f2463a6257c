import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { nameFocalPointInput } from '../../domain/inputs/person.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { perform } from '../acts.ts';
import { changeHolder, refuseUnknownOffice } from '../focal-points.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const nameFocalPoint: NonNullable<MutationResolvers['nameFocalPoint']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'nameFocalPoint', input, {
    schema: nameFocalPointInput,
    owners: () => [{ type: 'Sector', id: input.field }],
    decide: async (current, { field, role, fieldOfficeId, ...holder }) => {
      const unknown = await refuseUnknownOffice(current, fieldOfficeId);
      if (unknown.length > 0) return { userErrors: unknown };
      const named = { id: createId('focal-point'), field, role, fieldOfficeId, personId: null };
      const { personId, changes } = await changeHolder(current, named, holder, today);
      const { change, written } = creation('FocalPoint', { ...named, personId, provenance: enteredBy(null, today) });
      return { changes: [change, ...changes], answer: written };
    },
  });
  return { ...outcome, focalPoint: outcome.answer };
};

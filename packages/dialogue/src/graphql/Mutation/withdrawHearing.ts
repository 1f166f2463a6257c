import * as v from 'valibot';
import { withdrawHearing as withdraw } from '../../domain/hearing.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { hearingTarget } from '../targets.ts';

export const withdrawHearing: NonNullable<MutationResolvers['withdrawHearing']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'withdrawHearing',
    kind: 'Hearing',
    schema: v.object({}),
    input,
    ...hearingTarget(context, input.hearingId),
    owners: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
    rule: (hearing, _input, { today }) => withdraw(hearing, today),
  });
  return { hearing: writtenBy(outcome), ...toldBy(outcome) };
};

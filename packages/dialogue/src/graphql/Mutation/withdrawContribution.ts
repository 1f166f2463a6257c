import * as v from 'valibot';
import { withdrawContribution as withdraw } from '../../domain/task-force-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { contributionTarget } from '../targets.ts';

export const withdrawContribution: NonNullable<MutationResolvers['withdrawContribution']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'withdrawContribution',
    kind: 'Contribution',
    schema: v.object({}),
    input,
    ...contributionTarget(context, input.contributionId),
    owners: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
    rule: (contribution, _input, { today }) => withdraw(contribution, today),
  });
  return { contribution: writtenBy(outcome), ...toldBy(outcome) };
};

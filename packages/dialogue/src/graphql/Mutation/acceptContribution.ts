import * as v from 'valibot';
import { acceptContribution as accept } from '../../domain/task-force-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { contributionTarget } from '../targets.ts';

export const acceptContribution: NonNullable<MutationResolvers['acceptContribution']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'acceptContribution',
    kind: 'Contribution',
    schema: v.object({}),
    input,
    ...contributionTarget(context, input.contributionId),
    rule: (contribution, _input, { today }) => accept(contribution, today),
  });
  return { contribution: writtenBy(outcome), ...toldBy(outcome) };
};

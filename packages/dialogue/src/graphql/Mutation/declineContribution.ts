import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { declineContribution as decline } from '../../domain/task-force-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { contributionTarget } from '../targets.ts';

const schema = v.object({ reason: paragraphs });

export const declineContribution: NonNullable<MutationResolvers['declineContribution']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'declineContribution',
    kind: 'Contribution',
    schema,
    input,
    ...contributionTarget(context, input.contributionId),
    rule: (contribution, { reason }, { today }) => decline(contribution, today, reason),
  });
  return { contribution: writtenBy(outcome), ...toldBy(outcome) };
};

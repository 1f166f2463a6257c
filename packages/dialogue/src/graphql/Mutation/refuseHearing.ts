import * as v from 'valibot';
import { paragraphs } from '@liaison/kernel/record';
import { refuseHearing as refuse } from '../../domain/hearing.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { hearingTarget } from '../targets.ts';

const schema = v.object({ reason: paragraphs });

export const refuseHearing: NonNullable<MutationResolvers['refuseHearing']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'refuseHearing',
    kind: 'Hearing',
    schema,
    input,
    ...hearingTarget(context, input.hearingId),
    rule: (hearing, { reason }, { today }) => refuse(hearing, today, reason),
  });
  return { hearing: writtenBy(outcome), ...toldBy(outcome) };
};

import * as v from 'valibot';
import { endTerm } from '../../domain/terms.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { bodyMemberTarget } from '../targets.ts';

const schema = v.object({ endsOn: day });

export const endBodyTerm: NonNullable<MutationResolvers['endBodyTerm']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'endBodyTerm',
    kind: 'BodyMember',
    schema,
    input,
    ...bodyMemberTarget(context, input.bodyMemberId),
    rule: (term, { endsOn }) => endTerm(term, endsOn),
  });
  return { bodyMember: writtenBy(outcome), ...toldBy(outcome) };
};

import * as v from 'valibot';
import { deliverPlan } from '../../domain/work-plan-rules.ts';
import type { Recipient } from '../../domain/work-plan.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { countryCode, day, each, fieldOfCompetence, maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { workPlanTarget } from '../targets.ts';

const MOST_STATES = 250;
const schema = v.object({
  sectors: each(fieldOfCompetence, 5),
  memberStates: each(countryCode, MOST_STATES),
  deliveredOn: maybe(day),
});

export const deliverWorkPlan: NonNullable<MutationResolvers['deliverWorkPlan']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'deliverWorkPlan',
    kind: 'WorkPlan',
    schema,
    input,
    ...workPlanTarget(context, input.workPlanId),
    rule: (plan, { sectors, memberStates, deliveredOn }, { today }) => {
      const recipients: Recipient[] = [
        ...sectors.map((id) => ({ kind: 'SECTOR', id }) as const),
        ...memberStates.map((id) => ({ kind: 'MEMBER_STATE', id }) as const),
      ];
      return deliverPlan(plan, recipients, { on: deliveredOn ?? today, today });
    },
  });
  return { workPlan: writtenBy(outcome), ...toldBy(outcome) };
};

import * as v from 'valibot';
import { remind } from '../../domain/follow-up-rules.ts';
import { actOnFollowUp } from '../follow-up-act.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { day, maybe } from '../inputs.ts';

const schema = v.object({ remindedOn: maybe(day) });

export const remindAddressee: NonNullable<MutationResolvers['remindAddressee']> = (_source, { input }, context) =>
  actOnFollowUp(context, {
    name: 'remindAddressee',
    schema,
    input,
    rule: (followUp, { remindedOn }, today) => remind(followUp, { on: remindedOn ?? today, today }),
  });

import { toDay } from '@liaison/kernel/values';
import { cancelledRegistration } from '../../domain/registration.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import { REGISTRATION } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const cancelRegistration: NonNullable<MutationResolvers['cancelRegistration']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await changePart(context, 'cancelRegistration', input, input.registrationId, {
    kind: REGISTRATION,
    schema: nothingMore,
    rule: (registration, { forum }) => cancelledRegistration(forum, registration, toDay(context.now)),
  });
  return { registration: outcome.answer, ...told(outcome) };
};

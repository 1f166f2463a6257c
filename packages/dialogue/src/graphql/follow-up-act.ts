import type * as v from 'valibot';
import { toDay } from '@liaison/kernel/values';
import type { MutationInput } from '@liaison/kernel/record';
import type { ActName } from '../domain/acts.ts';
import { followUpOn } from '../domain/follow-up.ts';
import type { FollowUp, FollowUpRecord } from '../domain/follow-up.ts';
import { isSameAddressee, respondentsOf } from '../domain/recommendation.ts';
import { followUp } from '../domain/recommendation-rules.ts';
import { refuse } from '../domain/ruling.ts';
import type { Ruling } from '../domain/ruling.ts';
import type { Context } from './context.ts';
import { addresseeIn, ONE_ADDRESSEE } from './inputs.ts';
import { recommendationPayload } from './payload.ts';
import { changeRecord } from './perform.ts';
import { recommendationTarget } from './targets.ts';

interface FollowUpAct<Parsed> {
  readonly name: ActName;
  readonly schema: v.GenericSchema<unknown, Parsed>;
  readonly input: MutationInput & {
    readonly expectedVersion: number;
    readonly recommendationId: string;
    readonly addressee: Parameters<typeof addresseeIn>[0];
  };
  readonly rule: (record: FollowUpRecord, input: Parsed, today: string) => Ruling<FollowUpRecord>;
}

/** Performs an act about one addressee's follow-up, and answers how it stands today. */
export async function actOnFollowUp<Parsed>(
  context: Context,
  { name, schema, input, rule }: FollowUpAct<Parsed>,
): Promise<ReturnType<typeof recommendationPayload> & { readonly followUp: FollowUp | null }> {
  const addressee = addresseeIn(input.addressee);
  const outcome = await changeRecord(context, {
    name,
    kind: 'Recommendation',
    schema,
    input,
    ...recommendationTarget(input.recommendationId),
    owners: addressee && respondentsOf(addressee),
    rule: (recommendation, parsed, { today }) =>
      addressee === null
        ? refuse('ONE_PARTY', ONE_ADDRESSEE, 'addressee')
        : followUp(recommendation, addressee, (record) => rule(record, parsed, today)),
  });
  const value = outcome.answer?.value;
  const found = addressee && value?.addressees.find((one) => isSameAddressee(one.addressee, addressee));
  return {
    followUp: value && found ? followUpOn(toDay(context.now), value.issuedOn, found.followUp) : null,
    ...recommendationPayload(outcome),
  };
}

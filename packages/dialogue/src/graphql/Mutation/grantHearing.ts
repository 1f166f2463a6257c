import * as v from 'valibot';
import { grantHearing as grant, LONGEST_HEARING } from '../../domain/hearing.ts';
import { sessionKey } from '../../store/keys.ts';
import { readParts, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { hearingTarget } from '../targets.ts';

const schema = v.object({
  minutes: v.pipe(
    v.number(),
    v.minValue(1, 'must be at least 1'),
    v.maxValue(LONGEST_HEARING, `must be at most ${LONGEST_HEARING}`),
  ),
  startsAt: maybe(v.string()),
});

export const grantHearing: NonNullable<MutationResolvers['grantHearing']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'grantHearing',
    kind: 'Hearing',
    schema,
    input,
    ...hearingTarget(context, input.hearingId),
    rule: async (hearing, granted, { truth, today }) => {
      const key = sessionKey(hearing.sessionId);
      const session = await readValue(truth, 'DialogueSession', key);
      if (session === null) throw new Error(`The hearing ${hearing.id} is of a session that the truth does not have.`);
      const others = await readParts(truth, 'Hearing', key.pk);
      return grant(hearing, { ...granted, on: today }, { session, others });
    },
  });
  return { hearing: writtenBy(outcome), ...toldBy(outcome) };
};

import * as v from 'valibot';
import { recordAttendance as record } from '../../domain/session-rules.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { countryCode, each, ngoUnderName, present } from '../inputs.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';

const MOST_NGOS = 1000;
const MOST_STATES = 250;

const schema = v.object({
  ngos: v.exactOptional(
    present(
      v.pipe(
        v.array(ngoUnderName),
        v.maxLength(MOST_NGOS, `must hold at most ${MOST_NGOS}`),
        v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must name each once'),
      ),
    ),
  ),
  memberStates: v.exactOptional(present(each(countryCode, MOST_STATES))),
});

export const recordAttendance: NonNullable<MutationResolvers['recordAttendance']> = async (
  _source,
  { input },
  context,
) => {
  const outcome = await changeRecord(context, {
    name: 'recordAttendance',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: (session, attendance, { today }) => record(session, attendance, today),
  });
  return sessionPayload(outcome);
};

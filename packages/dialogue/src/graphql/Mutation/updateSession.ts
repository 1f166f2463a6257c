import * as v from 'valibot';
import { toYear } from '@liaison/kernel/values';
import { isRefused } from '../../domain/ruling.ts';
import { isMoved, refuseDays } from '../../domain/session-days.ts';
import { updateSession as update } from '../../domain/session-rules.ts';
import { sessionKey } from '../../store/keys.ts';
import { firstIssuedOn, readParts } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { present } from '../inputs.ts';
import { sessionPayload } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { sessionTarget } from '../targets.ts';
import { sessionInput } from '../session-inputs.ts';

const { format, title, theme, mode, startsOn, endsOn, timezone, place, forumId } = sessionInput;
const schema = v.object({
  format: v.exactOptional(present(format)),
  title: v.exactOptional(present(title)),
  theme: v.exactOptional(theme),
  mode: v.exactOptional(present(mode)),
  startsOn: v.exactOptional(present(startsOn)),
  endsOn: v.exactOptional(endsOn),
  timezone: v.exactOptional(timezone),
  place: v.exactOptional(place),
  forumId: v.exactOptional(forumId),
});

export const updateSession: NonNullable<MutationResolvers['updateSession']> = async (_source, { input }, context) => {
  const outcome = await changeRecord(context, {
    name: 'updateSession',
    kind: 'DialogueSession',
    schema,
    input,
    ...sessionTarget(input.sessionId),
    rule: async (session, changes, { truth, today }) => {
      const year = changes.startsOn === undefined ? session.year : toYear(changes.startsOn);
      const ruling = update(session, { ...changes, year });
      if (isRefused(ruling) || !isMoved(session, ruling.value)) return ruling;
      const hearings = await readParts(truth, 'Hearing', sessionKey(session.id).pk);
      const issuedOn = await firstIssuedOn(truth, { kind: 'DIALOGUE_SESSION', id: session.id });
      const userErrors = refuseDays(session, ruling.value, { hearings, firstIssuedOn: issuedOn, today });
      return userErrors.length > 0 ? { userErrors } : ruling;
    },
  });
  return sessionPayload(outcome);
};

import * as v from 'valibot';
import { yearOf } from '@liaison/kernel';
import { updateSession as update } from '../../domain/session-rules.ts';

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
    rule: (session, changes) =>
      update(session, { ...changes, ...(changes.startsOn !== undefined && { year: yearOf(changes.startsOn) }) }),
  });
  return sessionPayload(outcome);
};

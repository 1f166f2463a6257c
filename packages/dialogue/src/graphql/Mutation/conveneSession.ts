import * as v from 'valibot';
import { createId, reportMissing } from '@liaison/kernel/record';
import { toYear } from '@liaison/kernel/values';
import { enteredOn } from '../../domain/entered.ts';
import { scheduleSession } from '../../domain/session-rules.ts';
import { bodyKey } from '../../store/keys.ts';
import { readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { sessionPayload } from '../payload.ts';
import { createRecord } from '../perform.ts';
import { sessionInput } from '../session-inputs.ts';

const { theme, endsOn, timezone, place, forumId } = sessionInput;
const schema = v.object({
  ...sessionInput,
  body: v.string(),
  theme: v.optional(theme, null),
  endsOn: v.optional(endsOn, null),
  timezone: v.optional(timezone, null),
  place: v.optional(place, null),
  forumId: v.optional(forumId, null),
});

export const conveneSession: NonNullable<MutationResolvers['conveneSession']> = async (_source, { input }, context) => {
  const id = createId('session');
  const outcome = await createRecord(context, {
    name: 'conveneSession',
    kind: 'DialogueSession',
    schema,
    input,
    rule: async ({ body, ...session }, { truth, today }) => {
      if ((await readValue(truth, 'Body', bodyKey(body))) === null)
        return { userErrors: [reportMissing('body', 'body', body)] };
      return scheduleSession({
        ...session,
        id,
        bodyCode: body,
        year: toYear(session.startsOn),
        documents: [],
        outcomes: [],
        ngos: [],
        memberStates: [],
        provenance: enteredOn(today),
      });
    },
  });
  return sessionPayload(outcome);
};

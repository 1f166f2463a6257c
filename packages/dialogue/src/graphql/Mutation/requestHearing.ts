import * as v from 'valibot';
import { line, createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { requestHearing as request } from '../../domain/hearing.ts';
import { isSamePartyTo } from '../../domain/party.ts';
import { sessionKey } from '../../store/keys.ts';
import { readParts, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { id as recordId } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const schema = v.object({ sessionId: v.string(), ngoId: recordId, agendaItem: line, statement: paragraphs });

export const requestHearing: NonNullable<MutationResolvers['requestHearing']> = async (_source, { input }, context) => {
  const id = createId('hearing');
  const outcome = await createRecord(context, {
    name: 'requestHearing',
    kind: 'Hearing',
    schema,
    input,
    owners: [{ type: 'Ngo', id: input.ngoId }],
    rule: async (draft, { truth, today }) => {
      const key = sessionKey(draft.sessionId);
      const session = await readValue(truth, 'DialogueSession', key);
      if (session === null) return { userErrors: [reportMissing('sessionId', 'session', draft.sessionId)] };
      const others = await readParts(truth, 'Hearing', key.pk);
      const open = {
        status: 'REQUESTED',
        startsAt: null,
        minutes: null,
        decidedOn: null,
        refusedBecause: null,
      } as const;
      const isSameParty = isSamePartyTo(context.actor);
      return request({ ...draft, ...open, id, requestedOn: today }, { session, others, isSameParty });
    },
  });
  return { hearing: writtenBy(outcome), ...toldBy(outcome) };
};

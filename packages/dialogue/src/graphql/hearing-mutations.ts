import { change, create, createId, isRefused, line, paragraphs, reviewOnly } from '@liaison/kernel/record';
import * as v from 'valibot';
import { grantHearing, LONGEST_HEARING, refuseHearing, requestHearing, withdrawHearing } from '../domain/hearing.ts';
import type { Hearing } from '../domain/hearing.ts';
import { createPartyTest } from '../domain/party.ts';
import { sessionKey } from '../record-keys.ts';
import { HEARING, listValues, selectParts, SESSION } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { id, ngoOwner, toNull } from './inputs.ts';

export const Mutation = {
  requestHearing: create(
    HEARING,
    v.object({ sessionId: v.string(), ngoId: id, agendaItem: line, statement: paragraphs }),
    async ({ input, read, today, context }) => {
      const session = await read.require(SESSION, 'sessionId', input.sessionId);
      if (isRefused(session)) return session;
      const draft: Hearing = {
        ...input,
        id: createId('hearing'),
        requestedOn: today,
        status: 'REQUESTED',
        startsAt: null,
        minutes: null,
        decidedOn: null,
        refusedBecause: null,
      };
      return requestHearing(draft, {
        session: session.value,
        others: await listValues(read, HEARING, selectParts('Hearing', sessionKey(input.sessionId))),
        isSameParty: createPartyTest(context.actor),
      });
    },
    ngoOwner,
  ),

  grantHearing: change(
    HEARING,
    v.object({
      minutes: v.pipe(
        v.number(),
        v.minValue(1, 'must be at least 1'),
        v.maxValue(LONGEST_HEARING, `must be at most ${LONGEST_HEARING}`),
      ),
      startsAt: toNull(v.string()),
    }),
    async ({ hearing, input, read, today }) => {
      const session = await read.find(SESSION, sessionKey(hearing.sessionId));
      if (session === null) throw new Error(`The hearing ${hearing.id} is of a session that there is not.`);
      const others = await listValues(read, HEARING, selectParts('Hearing', sessionKey(hearing.sessionId)));
      return grantHearing(hearing, { ...input, on: today }, { session: session.value, others });
    },
    reviewOnly,
  ),

  refuseHearing: change(
    HEARING,
    v.object({ reason: paragraphs }),
    ({ hearing, input, today }) => refuseHearing(hearing, today, input.reason),
    reviewOnly,
  ),

  withdrawHearing: change(HEARING, v.object({}), ({ hearing, today }) => withdrawHearing(hearing, today)),
} satisfies MutationResolvers;

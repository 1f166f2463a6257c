import * as v from 'valibot';
import { line, createId, reportMissing, paragraphs } from '@liaison/kernel/record';
import { ownerOf } from '../../domain/party.ts';
import { isRefused, refuse } from '../../domain/ruling.ts';
import { proposeTheme as propose } from '../../domain/theme.ts';
import { bodyKey, sessionKey, subjectPartition } from '../../store/keys.ts';
import { readParts, readValue } from '../../store/truth-reading.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { maybe, parseParty, partyIn } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { createRecord } from '../perform.ts';

const schema = v.object({
  title: line,
  explanation: maybe(paragraphs),
  sessionId: maybe(v.string()),
  body: maybe(v.string()),
});

export const proposeTheme: NonNullable<MutationResolvers['proposeTheme']> = async (_source, { input }, context) => {
  const id = createId('theme');
  const party = partyIn(input);
  const outcome = await createRecord(context, {
    name: 'proposeTheme',
    kind: 'Theme',
    schema,
    input,
    owners: party && [ownerOf(party)],
    rule: async ({ title, explanation, sessionId, body }, { truth, today }) => {
      const by = parseParty(input);
      if (isRefused(by)) return by;
      if ((sessionId === null) === (body === null)) {
        return refuse('ONE_PARTY', 'Give either "sessionId" or "body".', 'sessionId');
      }
      const session = sessionId === null ? null : await readValue(truth, 'DialogueSession', sessionKey(sessionId));
      if (sessionId !== null && session === null)
        return { userErrors: [reportMissing('sessionId', 'session', sessionId)] };
      if (body !== null && (await readValue(truth, 'Body', bodyKey(body))) === null) {
        return { userErrors: [reportMissing('body', 'body', body)] };
      }
      const subject = { kind: body === null ? 'DIALOGUE_SESSION' : 'BODY', id: body ?? sessionId ?? '' } as const;
      const others = await readParts(truth, 'Theme', subjectPartition(subject));
      const draft = {
        id,
        subject,
        title,
        explanation,
        proposedBy: by.value,
        proposedOn: today,
        endorsements: [],
        status: 'PROPOSED',
        settledOn: null,
        settlementReason: null,
      } as const;
      return propose({ ...draft, endorsements: [] }, { session, others });
    },
  });
  return { theme: writtenBy(outcome), ...toldBy(outcome) };
};

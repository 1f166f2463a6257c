import { change, create, createId, isRefused, line, paragraphs, reviewOnly } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import * as v from 'valibot';
import { createPartyTest, toOwner } from '../domain/party.ts';
import { endorseTheme, proposeTheme, settleTheme, withdrawEndorsement } from '../domain/theme.ts';
import { refuse } from '../domain/user-errors.ts';
import { bodyKey, sessionKey } from '../record-keys.ts';
import { BODY, listValues, selectParts, SESSION, THEME } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { parseParty, partyArguments, readParty, toNull } from './inputs.ts';
import type { PartyArguments } from './inputs.ts';

const STATUS = { RETAIN: 'RETAINED', DECLINE: 'DECLINED' } as const;

const newTheme = v.object({
  ...partyArguments,
  title: line,
  explanation: toNull(paragraphs),
  sessionId: toNull(v.string()),
  body: toNull(v.string()),
});

/** The party that acts; null if the input names none, which the rule refuses. */
const actingParty = {
  owners: (input: PartyArguments): Owner[] | null => {
    const party = readParty(input);
    return party && [toOwner(party)];
  },
};

export const Mutation = {
  proposeTheme: create(
    THEME,
    newTheme,
    async ({ input, read, today }) => {
      const { title, explanation, sessionId, body } = input;
      const by = parseParty(input);
      if (isRefused(by)) return by;
      if ((sessionId === null) === (body === null)) {
        return refuse('ONE_PARTY', 'sessionId', 'Give either "sessionId" or "body".');
      }
      const session = sessionId === null ? null : await read.require(SESSION, 'sessionId', sessionId);
      if (session !== null && isRefused(session)) return session;
      const known = body === null ? null : await read.require(BODY, 'body', body);
      if (known !== null && isRefused(known)) return known;
      const subject = { kind: body === null ? 'DIALOGUE_SESSION' : 'BODY', id: body ?? sessionId ?? '' } as const;
      const key = subject.kind === 'BODY' ? bodyKey(subject.id) : sessionKey(subject.id);
      const others = await listValues(read, THEME, selectParts('Theme', key));
      return proposeTheme(
        {
          id: createId('theme'),
          subject,
          title,
          explanation,
          proposedBy: by.value,
          proposedOn: today,
          endorsements: [],
          status: 'PROPOSED',
          settledOn: null,
          settlementReason: null,
        },
        { session: session && session.value, others },
      );
    },
    actingParty,
  ),

  endorseTheme: change(
    THEME,
    v.object(partyArguments),
    ({ theme, input, today, context }) => {
      const by = parseParty(input);
      if (isRefused(by)) return by;
      return endorseTheme(theme, by.value, { on: today, isSameParty: createPartyTest(context.actor) });
    },
    actingParty,
  ),

  withdrawEndorsement: change(
    THEME,
    v.object(partyArguments),
    ({ theme, input, context }) => {
      const by = parseParty(input);
      return isRefused(by) ? by : withdrawEndorsement(theme, by.value, createPartyTest(context.actor));
    },
    actingParty,
  ),

  settleTheme: change(
    THEME,
    v.object({ decision: v.picklist(['RETAIN', 'DECLINE']), reason: toNull(paragraphs) }),
    ({ theme, input: { decision, reason }, today }) =>
      settleTheme(theme, { status: STATUS[decision], on: today, reason }),
    reviewOnly,
  ),
} satisfies MutationResolvers;

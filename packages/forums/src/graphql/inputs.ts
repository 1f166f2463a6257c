import type { Owner } from '@liaison/kernel/reader';
import { isRefused, line, paragraphs, reportInvalid } from '@liaison/kernel/record';
import type { Result, UserError } from '@liaison/kernel/record';
import { isCountryCode, isCurrencyCode } from '@liaison/kernel/values';
import { DIALOGUE_FORMATS } from '@liaison/vocabulary';
import * as v from 'valibot';
import { LARGEST_WORKING_GROUP, STAKEHOLDER_TYPES } from '../domain/forum.ts';
import { createStateParty } from '../domain/party.ts';
import type { Party } from '../domain/party.ts';
import { MOST_PARTICIPANTS } from '../domain/slot-rules.ts';
import type { SlotParticipant } from '../domain/slot.ts';

/* What GraphQL types cannot say about the inputs. An explicit null is an absent value, unless it clears something. */

/** The id of a record of another subgraph. It is not looked up. */
export const foreignId = v.pipe(line, v.maxLength(200, 'must have at most 200 characters'));

export const countryCode = v.pipe(
  v.string(),
  v.check(isCountryCode, 'must be an ISO 3166-1 alpha-2 code in capitals, such as "TN"'),
);

export const partyInput = {
  ngoId: v.nullish(foreignId),
  memberState: v.nullish(countryCode),
  name: v.nullish(line),
};

export interface PartyInput {
  readonly ngoId?: string | null | undefined;
  readonly memberState?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** The party that an input names, or why it names none. */
export function parseParty(
  { ngoId = null, memberState = null, name = null }: PartyInput,
  path: readonly string[] = ['input'],
): Result<Party> {
  if ((ngoId === null) === (memberState === null)) {
    return { userErrors: [reportInvalid([...path, 'ngoId'], 'must be given, or else "memberState", and not both')] };
  }
  if (memberState !== null) {
    const party = createStateParty(memberState);
    return { value: name === null ? party : { ...party, name } };
  }
  if (ngoId === null || name === null) {
    return { userErrors: [reportInvalid([...path, 'name'], 'must be given for an NGO')] };
  }
  return { value: { type: 'Ngo', id: ngoId, name } };
}

/** The party that the input names; null if it names none, or two, which the rules refuse. */
export function listOwners({ ngoId, memberState }: PartyInput): readonly Owner[] | null {
  const owners: Owner[] = [];
  if (ngoId) owners.push({ type: 'Ngo', id: ngoId });
  if (memberState) owners.push({ type: 'MemberState', id: memberState });
  return owners.length === 1 ? owners : null;
}

/** For mutations whose input is all ids. */
export const noMore = v.object({});

const people = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(100_000, 'must be at most 100,000'),
);

const counts = v.pipe(
  v.array(v.object({ stakeholder: v.picklist(STAKEHOLDER_TYPES), count: people })),
  v.check(
    (rows) => new Set(rows.map(({ stakeholder }) => stakeholder)).size === rows.length,
    'must hold each kind of stakeholder once',
  ),
);

const member = { role: line, organization: line };
export const seatInput = v.object(member);
export const memberInput = v.object({ ...member, ngoId: v.nullish(foreignId, null) });
export const workingGroupInput = v.object({
  name: line,
  members: v.pipe(
    v.array(memberInput),
    v.maxLength(LARGEST_WORKING_GROUP, `must have at most ${LARGEST_WORKING_GROUP} entries`),
  ),
});

const money = v.object({
  amount: v.pipe(v.number(), v.minValue(0, 'must not be negative')),
  currency: v.pipe(v.string(), v.check(isCurrencyCode, 'must be an ISO 4217 code in capitals, such as "EUR"')),
});
const partner = { name: line, kind: v.picklist(['TECHNICAL', 'FINANCIAL']) };
export const whichPartner = v.object(partner);
export const newPartner = v.object({
  ...partner,
  level: v.nullish(line, null),
  pledge: v.nullish(money, null),
  received: v.nullish(money, null),
  ngoId: v.nullish(foreignId, null),
});
/** Absent is unchanged, null clears. */
export const changedPartner = v.object({
  ...partner,
  level: v.exactOptional(v.nullable(line)),
  pledge: v.exactOptional(v.nullable(money)),
  received: v.exactOptional(v.nullable(money)),
  ngoId: v.exactOptional(v.nullable(foreignId)),
});

export const themeDecision = v.object({ decision: v.picklist(['ADOPTED', 'DECLINED']) });
export const themeInput = v.object({ ...partyInput, title: line, description: v.nullish(paragraphs, null) });

export const newCall = v.object({ title: line, opensOn: v.nullish(v.string()), closesOn: v.string() });
export const callChanges = v.object({
  title: v.nullish(line),
  opensOn: v.nullish(v.string()),
  closesOn: v.nullish(v.string()),
});

export const contributionInput = v.object({ ngoId: foreignId, title: line, text: v.nullish(paragraphs, null) });

export const registrationInput = v.object({
  ...partyInput,
  persons: v.pipe(
    counts,
    v.check((rows) => rows.some(({ count }) => count > 0), 'must hold at least one person'),
  ),
});

export const attendanceInput = v.object({
  attended: counts,
  presentRegistrationIds: v.nullish(v.array(v.string()), []),
});

export const roomInput = v.object({ name: line, capacity: v.nullish(people, null) });
export const roomChanges = v.object({
  roomId: v.string(),
  name: v.nullish(line),
  capacity: v.exactOptional(v.nullable(people)),
});
export const trackInput = v.object({ name: line });

export const participantInput = v.object({
  role: line,
  ngoId: v.nullish(foreignId),
  memberState: v.nullish(countryCode),
  name: v.nullish(line),
  personId: v.nullish(foreignId),
});
const participants = v.pipe(
  v.array(participantInput),
  v.maxLength(MOST_PARTICIPANTS, `must have at most ${MOST_PARTICIPANTS} entries`),
);
export const participantsInput = v.object({ participants });
export const newSlot = v.object({
  title: line,
  format: v.nullish(v.picklist(DIALOGUE_FORMATS), null),
  startsAt: v.string(),
  endsAt: v.string(),
  roomId: v.string(),
  trackId: v.nullish(v.string(), null),
  expectedCount: v.nullish(people, null),
  participants: v.nullish(participants, []),
});
export const slotChanges = v.object({
  title: v.nullish(line),
  format: v.exactOptional(v.nullable(v.picklist(DIALOGUE_FORMATS))),
  trackId: v.exactOptional(v.nullable(v.string())),
  expectedCount: v.exactOptional(v.nullable(people)),
});
export const slotMove = v.pipe(
  v.object({ startsAt: v.nullish(v.string()), endsAt: v.nullish(v.string()), roomId: v.nullish(v.string()) }),
  v.transform(({ startsAt, endsAt, roomId }) => ({
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    ...(roomId && { roomId }),
  })),
);

export const commentInput = v.object({ comment: v.nullish(paragraphs, null) });

const score = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be from 1 to 5'),
  v.maxValue(5, 'must be from 1 to 5'),
);
export const evaluationInput = v.object({ ...partyInput, summary: paragraphs, score: v.nullish(score, null) });
export const evaluationChanges = v.object({
  summary: v.nullish(paragraphs),
  score: v.exactOptional(v.nullable(score)),
});

type ParticipantInput = v.InferOutput<typeof participantInput>;

/** The participant that an input at the path names, or why it names none. */
export function parseParticipant(
  { role, personId = null, ...named }: ParticipantInput,
  path: readonly string[] = ['input', 'participant'],
): Result<SlotParticipant> {
  const party = parseParty(named, path);
  if (isRefused(party)) return party;
  return { value: { role, party: party.value, ...(personId !== null && { personId }) } };
}

export function parseParticipants(inputs: readonly ParticipantInput[]): Result<readonly SlotParticipant[]> {
  const results = inputs.map((input, index) => parseParticipant(input, ['input', 'participants', String(index)]));
  const userErrors: UserError[] = results.flatMap((result) => (isRefused(result) ? result.userErrors : []));
  if (userErrors.length > 0) return { userErrors };
  return { value: results.flatMap((result) => (isRefused(result) ? [] : [result.value])) };
}

/** For mutations that a party does, which the input names. */
export const actingParty = { owners: (input: PartyInput): readonly Owner[] | null => listOwners(input) };

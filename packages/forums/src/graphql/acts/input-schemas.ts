import { line, paragraphs } from '@liaison/kernel/record';
import { DIALOGUE_FORMATS, isCurrencyCode } from '@liaison/kernel/values';
import * as v from 'valibot';
import { LARGEST_WORKING_GROUP, STAKEHOLDER_TYPES } from '../../domain/forum.ts';
import { MOST_PARTICIPANTS } from '../../domain/programme-rules.ts';
import { countryCode, foreignId, partyInput } from './party-input.ts';

/* What GraphQL types cannot say about the inputs. An explicit null is an absent value, unless it clears something. */

/** For acts whose input is all ids. */
export const nothingMore = v.object({});

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
export const slotMove = v.object({
  startsAt: v.nullish(v.string()),
  endsAt: v.nullish(v.string()),
  roomId: v.nullish(v.string()),
});

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

import type { BodyMemberFact, Dataset, DialogueSessionFact, ForumFact } from '../dataset.ts';
import { dayAt, dayNumber, WRITTEN_ON } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { drawFields, FIELD_NAMES } from './fields.ts';
import type { Parties } from './forums.ts';
import { Random } from './random.ts';

/** Bodies that hold sessions, with the formats of theirs. */
const BODIES: readonly (readonly [body: string, formats: readonly string[]])[] = [
  ['NGP_COMMITTEE', ['COMMITTEE_SESSION', 'THEMATIC_DEBATE', 'HEARING']],
  ['LIAISON_COMMITTEE', ['COMMITTEE_MEETING', 'INFORMATION_MEETING']],
  ['GENERAL_CONFERENCE_NGO_SPACE', ['NGO_SPACE', 'ROUND_TABLE', 'DISCUSSION_PANEL']],
  ['NATIONAL_COMMISSIONS', ['NATIONAL_COMMISSION_MEETING', 'INTERREGIONAL_MEETING']],
  ['CCNGO_EDUCATION_2030', ['COLLECTIVE_CONSULTATION', 'COORDINATION_GROUP']],
  ['COE_CONFERENCE_OF_INGOS', ['PLENARY', 'SESSION', 'STANDING_COMMITTEE', 'DIALOGUE_SESSION']],
  ['WORKING_GROUP_STRENGTHENING_PARTNERSHIP', ['WRITTEN_CONTRIBUTION', 'DIALOGUE_SESSION']],
];

/** Example sessions of 2010 to 2027, at places of real ones, on line or in writing. */
export function generateSessions(
  facts: Dataset,
  seed: number,
  count: number,
  forums: readonly ForumFact[],
  parties: Parties,
): DialogueSessionFact[] {
  const random = new Random(seed, 'sessions');
  const venues = facts.dialogueSessions.filter(({ city }) => city !== null);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const [body, formats] = random.pick(BODIES);
    const format = random.pick(formats);
    const start = dayNumber('2010-01-15') + random.below(6300);
    const draw = random.next();
    const mode =
      format === 'WRITTEN_CONTRIBUTION' ? 'WRITTEN' : random.pick(['IN_PERSON', 'IN_PERSON', 'HYBRID', 'ONLINE']);
    const place = mode === 'WRITTEN' || mode === 'ONLINE' ? null : random.pick(venues);
    const [field] = drawFields(random);
    return {
      id: `example-session-${number}`,
      body,
      format,
      title: `Example session ${number}`,
      theme: field === undefined ? null : `Example theme: ${FIELD_NAMES[field].en}`,
      mode,
      year: Number(dayAt(start).slice(0, 4)),
      startDate: draw < 0.1 ? null : dayAt(start),
      endDate: draw < 0.25 ? null : dayAt(start + random.between(0, 3)),
      city: place?.city ?? null,
      countryCode: place?.countryCode ?? null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      timezone: place?.timezone ?? null,
      documents: random.chance(0.5) ? [`Example document S/${number}`] : [],
      outcomes: Array.from(
        { length: start < WRITTEN_ON ? random.between(0, 3) : 0 },
        (_outcome, position) => `Example outcome ${position + 1}.`,
      ),
      relatedForumId: random.chance(0.3) ? random.pick(forums).id : null,
      ngoIds: random.some(parties.ngos, random.between(0, 15)).map(({ id }) => id),
      memberStates: random.some(parties.memberStates, random.between(0, 12)),
      ...EXAMPLE,
    };
  });
}

const SEATS: readonly (readonly [body: string, kind: 'ngo' | 'state', seats: number, years: number])[] = [
  ['LIAISON_COMMITTEE', 'ngo', 10, 2],
  ['ICNGO', 'ngo', 4, 2],
  ['NGP_COMMITTEE', 'state', 24, 4],
  ['WORKING_GROUP_STRENGTHENING_PARTNERSHIP', 'ngo', 8, 1],
  ['CCNGO_EDUCATION_2030', 'ngo', 6, 2],
  ['COE_MIGRATION_TASK_FORCE', 'ngo', 5, 3],
];

/** Two or three terms a seat, one after the other, until today or beyond. */
export function generateBodyMembers(seed: number, parties: Parties): BodyMemberFact[] {
  const random = new Random(seed, 'body members');
  const members: BodyMemberFact[] = [];
  for (const [body, kind, seats, years] of SEATS) {
    for (let seat = 0; seat < seats; seat += 1) {
      const year = 2026 - random.below(years) - years * random.between(1, 3);
      const until = random.pick([2026, 2028]);
      for (let from = year; from <= until; from += years) {
        const isLast = from + years > until;
        members.push({
          id: `example-body-member-${String(members.length + 1).padStart(3, '0')}`,
          body,
          role: seat === 0 ? 'Chair' : seat === 1 ? 'Vice-Chair' : 'Member',
          party:
            kind === 'ngo'
              ? { ngoId: random.pick(parties.ngos).id }
              : { memberState: random.pick(parties.memberStates) },
          termStartDate: from === year && random.chance(0.1) ? null : `${from}-01-01`,
          termEndDate: isLast && random.chance(0.5) ? null : `${from + years}-01-01`,
          ...EXAMPLE,
        });
      }
    }
  }
  return members;
}

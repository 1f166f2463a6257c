import type { Dataset, ForumFact, ForumPreparationFact, NgoFact } from '../dataset.ts';
import { dayAt, dayNumber, WRITTEN_ON } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { drawFields, FIELD_NAMES } from './fields.ts';
import { Random } from './random.ts';
import { generateSchedule } from './schedules.ts';

export interface Parties {
  readonly ngos: readonly NgoFact[];
  readonly memberStates: readonly string[];
}

const SERIES = [
  'INTERNATIONAL_NGO_FORUM',
  'INTERNATIONAL_CONFERENCE_OF_NGOS',
  'OTHER_UNESCO_FORUM',
  'CONVERGENCES_WORLD_FORUM',
  'CONVERGENCES_FORUM',
  'UNITED_NATIONS',
];
const PHASES = ['PREPARATION', 'CALL_FOR_CONTRIBUTIONS', 'CONDUCT', 'EVALUATION', 'FOLLOW_UP', null];
const STAKEHOLDERS = [
  'MEMBER_STATE',
  'NATIONAL_COMMISSION',
  'NGO',
  'INGO',
  'ACADEMIC',
  'MEDIA',
  'YOUTH',
  'PRIVATE',
  'CITIZEN',
];
const LEVELS = ['GOLD', 'SILVER', 'BRONZE', null];

/** Example forums of 2012 to 2028 at places where real ones met, or on line; two in three with their preparation. */
export function generateForums(facts: Dataset, seed: number, count: number, parties: Parties): ForumFact[] {
  const random = new Random(seed, 'forums');
  const venues = facts.forums.filter(({ city }) => city !== null);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const id = `example-forum-${number}`;
    const start = dayNumber('2012-02-01') + random.below(6000);
    const dayCount = random.between(1, 4);
    const draw = random.next();
    // One in eight is known by its year only, one in eight by its first day only.
    const startDate = draw < 0.125 ? null : dayAt(start);
    const endDate = draw < 0.25 ? null : dayAt(start + dayCount - 1);
    const mode = random.pick(['IN_PERSON', 'IN_PERSON', 'HYBRID', 'ONLINE']);
    const place = mode === 'ONLINE' ? null : random.pick(venues);
    const [field] = drawFields(random);
    return {
      id,
      series: random.pick(SERIES),
      edition: random.chance(0.5) ? random.between(1, 30) : null,
      title: `Example forum ${number}`,
      theme: field === undefined ? null : `Example theme: dialogue on ${FIELD_NAMES[field].en}`,
      mode,
      venue: place === null || random.chance(0.3) ? null : `Example venue ${number}`,
      city: place?.city ?? null,
      countryCode: place?.countryCode ?? null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      year: Number(dayAt(start).slice(0, 4)),
      startDate,
      endDate,
      timezone: place?.timezone ?? (random.chance(0.5) ? 'UTC' : null),
      organizers: [`Example organizer ${number}`],
      organizerNgoIds: random.chance(0.6) ? random.some(parties.ngos, 2).map((ngo) => ngo.id) : [],
      documents: random.chance(0.5) ? [`Example document F/${number}`] : [],
      participantsAbout: random.chance(0.6) ? random.between(3, 60) * 10 : null,
      ...EXAMPLE,
      ...(random.chance(2 / 3)
        ? { preparation: preparation(id, start, startDate === null ? 0 : dayCount, random, parties) }
        : {}),
    };
  });
}

/** `dayCount` 0: the days are not known, so there is no programme. */
function preparation(
  forumId: string,
  start: number,
  dayCount: number,
  random: Random,
  parties: Parties,
): ForumPreparationFact {
  const versionCount = dayCount === 0 || random.chance(0.2) ? 0 : random.between(1, 5);
  const isOver = start + 10 < WRITTEN_ON;
  return {
    phase: random.pick(PHASES),
    fieldsOfCompetence: drawFields(random),
    sdgs: random.some([1, 4, 5, 8, 10, 11, 13, 16, 17], 4).sort((a, b) => a - b),
    threeZero: random.chance(0.4) ? random.some(['ZERO_EXCLUSION', 'ZERO_CARBON', 'ZERO_POVERTY'], 2) : [],
    memberStates: random.some(parties.memberStates, random.between(0, 12)),
    attendingNgoIds: random.some(parties.ngos, random.between(0, 25)).map(({ id }) => id),
    workingGroup: random.chance(0.6) ? workingGroup(random, parties.ngos) : null,
    calls: random.chance(0.7) ? calls(forumId, start, random, parties.ngos) : [],
    partners: random.some(parties.ngos, random.between(0, 5)).map((ngo, index) => partner(ngo, index, random)),
    participation: STAKEHOLDERS.filter(() => random.chance(0.5)).map((stakeholder) => {
      const registeredCount = random.between(1, 200);
      return { stakeholder, registeredCount, attendedCount: isOver ? random.between(0, registeredCount) : null };
    }),
    evaluations: isOver ? evaluations(forumId, start, random, parties) : [],
    ...generateSchedule({ forumId, startDate: dayAt(start), dayCount, versionCount, ...parties }, random),
  };
}

function workingGroup(random: Random, ngos: readonly NgoFact[]): ForumPreparationFact['workingGroup'] {
  const members = random.some(ngos, 6).map((ngo, index) => ({
    role: index === 0 ? 'Chair' : 'Member',
    organization: ngo.name,
    ngoId: ngo.id,
  }));
  return {
    name: 'Example working group',
    members: [...members, { role: 'Secretary', organization: 'Example secretariat', ngoId: null }],
  };
}

function calls(
  forumId: string,
  start: number,
  random: Random,
  ngos: readonly NgoFact[],
): ForumPreparationFact['calls'] {
  return Array.from({ length: random.between(1, 3) }, (_, index) => {
    const id = `${forumId}-call-${index + 1}`;
    const opens = start - random.between(150, 320);
    const closes = opens + random.between(20, 100);
    const contributionCount = opens < WRITTEN_ON ? random.between(0, 12) : 0;
    return {
      id,
      title: `Example call ${index + 1}`,
      opensOn: dayAt(opens),
      closesOn: dayAt(closes),
      contributions: Array.from({ length: contributionCount }, (_contribution, position) => ({
        id: `${id}-contribution-${position + 1}`,
        title: `Example contribution ${position + 1}`,
        ngoId: random.pick(ngos).id,
        submittedOn: dayAt(random.between(opens, Math.min(closes, WRITTEN_ON))),
        status: random.pick(['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']),
      })),
    };
  });
}

function partner(ngo: NgoFact, index: number, random: Random): ForumPreparationFact['partners'][number] {
  const isNgo = random.chance(0.6);
  const isFinancial = random.chance(0.5);
  return {
    name: isNgo ? ngo.name : `Example partner ${index + 1}`,
    kind: isFinancial ? 'FINANCIAL' : 'TECHNICAL',
    level: isFinancial ? random.pick(LEVELS) : null,
    pledge: isFinancial && random.chance(0.7) ? { amount: random.between(1, 80) * 500, currency: 'EUR' } : null,
    ngoId: isNgo ? ngo.id : null,
  };
}

function evaluations(
  forumId: string,
  start: number,
  random: Random,
  parties: Parties,
): ForumPreparationFact['evaluations'] {
  return Array.from({ length: random.between(0, 15) }, (_, index) => ({
    id: `${forumId}-evaluation-${index + 1}`,
    summary: `Example evaluation ${index + 1}`,
    score: random.chance(0.75) ? random.between(1, 5) : null,
    submittedOn: dayAt(Math.min(WRITTEN_ON, start + random.between(5, 40))),
    submittedBy: random.chance(0.6)
      ? { ngoId: random.pick(parties.ngos).id }
      : { memberState: random.pick(parties.memberStates) },
  }));
}

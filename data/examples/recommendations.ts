import type { AddresseeFact, DialogueSessionFact, ForumFact, RecommendationFact } from '../dataset.ts';
import { dayAt, dayNumber } from './calendar.ts';
import { EXAMPLE } from './example-source.ts';
import { FIELDS } from './fields.ts';
import { Random } from './random.ts';

export interface RecommendationOptions {
  readonly seed: number;
  readonly count: number;
  readonly sessions: readonly DialogueSessionFact[];
  readonly forums: readonly ForumFact[];
  readonly memberStates: readonly string[];
}

type Addressed = RecommendationFact['addressees'][number];
type FollowUp = Omit<Addressed, keyof AddresseeFact>;

const BODIES = [
  'SECRETARIAT',
  'LIAISON_COMMITTEE',
  'NGP_COMMITTEE',
  'UNESCO_EXECUTIVE_BOARD',
  'ICNGO',
  'COE_CONFERENCE_OF_INGOS',
];
/** States that are addressed more often than the others, so that their lists have several pages. */
const BUSY_STATES = ['FR', 'SN', 'KE', 'BR', 'IN', 'LB'];
/** Everything has happened by then, so that the state of each follow-up is the same on any later day until 2040. */
const SETTLED = dayNumber('2026-11-01');
const FAR = dayNumber('2040-01-01');

/** Recommendations of sessions and forums, each with one to five addressees, in every state of follow-up. */
export function generateRecommendations(options: RecommendationOptions): RecommendationFact[] {
  const random = new Random(options.seed, 'recommendations');
  const recommendations: RecommendationFact[] = [];
  const lastNumbers = new Map<string, number>();
  while (recommendations.length < options.count) {
    const isOfSession = random.chance(0.65);
    const origin = isOfSession ? random.pick(options.sessions) : random.pick(options.forums);
    const held = dayNumber(origin.endDate ?? origin.startDate ?? `${origin.year}-12-31`);
    // What is still to come recommends through its preparatory meeting.
    const issued = Math.min(held, SETTLED - random.between(40, 400));
    const batch = Math.min(random.between(1, 6), options.count - recommendations.length);
    for (let index = 0; index < batch; index += 1) {
      const number = (lastNumbers.get(origin.id) ?? 0) + 1;
      lastNumbers.set(origin.id, number);
      const serial = String(recommendations.length + 1).padStart(4, '0');
      recommendations.push({
        id: `example-recommendation-${serial}`,
        number,
        text: `Example recommendation ${serial}: made up to show how a recommendation is followed up.`,
        issuedOn: dayAt(issued),
        ...(isOfSession ? { dialogueSessionId: origin.id } : { forumId: origin.id }),
        addressees: addressees(random, options.memberStates).map((addressee) => ({
          ...addressee,
          ...followUp(random, issued),
        })),
        ...EXAMPLE,
      });
    }
  }
  return recommendations;
}

function addressees(random: Random, memberStates: readonly string[]): AddresseeFact[] {
  const states = random.chance(0.6) ? random.some(random.chance(0.5) ? BUSY_STATES : memberStates, 3) : [];
  const commissions = random.chance(0.4) ? random.some(random.chance(0.3) ? BUSY_STATES : memberStates, 2) : [];
  const addressed: AddresseeFact[] = [
    ...states.map((memberState) => ({ memberState })),
    ...commissions.map((nationalCommission) => ({ nationalCommission })),
    ...(random.chance(0.35) ? [{ sector: random.pick(FIELDS) }] : []),
  ];
  return addressed.length > 0 && random.chance(0.6) ? addressed : [...addressed, { body: random.pick(BODIES) }];
}

function followUp(random: Random, issued: number): FollowUp {
  const delivered = random.between(issued, Math.min(issued + 60, SETTLED));
  const far = dayAt(FAR + random.below(1000));
  switch (random.pick(['ANSWERED', 'OVERDUE', 'DELIVERED', 'ISSUED'])) {
    case 'ANSWERED': {
      const answered = random.between(delivered, SETTLED);
      return {
        deliveredOn: random.chance(0.9) ? dayAt(delivered) : null,
        // Answered in time, on the very day, late, or without a day to answer by.
        dueOn: random.pick([dayAt(answered), dayAt(answered + 30), dayAt(random.between(delivered, answered)), null]),
        answeredOn: dayAt(answered),
        answer: random.chance(0.85) ? 'Example answer, made up.' : null,
      };
    }
    case 'OVERDUE':
      return {
        deliveredOn: random.chance(0.7) ? dayAt(delivered) : null,
        dueOn: dayAt(random.between(delivered, SETTLED)),
        answeredOn: null,
        answer: null,
      };
    case 'DELIVERED':
      return { deliveredOn: dayAt(delivered), dueOn: random.pick([far, null]), answeredOn: null, answer: null };
    default:
      return { deliveredOn: null, dueOn: random.pick([far, null]), answeredOn: null, answer: null };
  }
}

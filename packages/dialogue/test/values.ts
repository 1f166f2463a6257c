import type { NewRecord, Provenance } from '@liaison/kernel/record';
import { BODY_MEMBER, BODY, CONTRIBUTION, QUESTION, RECOMMENDATION, SESSION, TASK_FORCE } from '../src/index.ts';
import type { Addressed, BodyMember, Contribution, DialogueSession, Question, Recommendation } from '../src/index.ts';

export const provenance: Provenance = {
  source: 'test',
  confidence: 'HIGH',
  verifiedOn: null,
  note: null,
  isExample: true,
};

export const NOTHING_DONE = { deliveredOn: null, dueOn: null, answeredOn: null, answer: null };

export function session(id: string, parts: Partial<DialogueSession> = {}): DialogueSession {
  return {
    id,
    bodyCode: 'NGP_COMMITTEE',
    format: 'COMMITTEE_SESSION',
    title: `Session ${id}`,
    theme: null,
    mode: 'IN_PERSON',
    startsOn: '2024-05-01',
    endsOn: null,
    year: 2024,
    timezone: 'Europe/Paris',
    place: { city: 'Paris', countryCode: 'FR', location: { latitude: 48.85, longitude: 2.31 } },
    forumId: null,
    documents: [],
    outcomes: [],
    ngos: [],
    memberStates: [],
    provenance,
    ...parts,
  };
}

export function recommendation(id: string, parts: Partial<Recommendation> = {}): Recommendation {
  return {
    id,
    number: 1,
    text: `Text of ${id}`,
    issuedOn: '2025-01-01',
    origin: { kind: 'DIALOGUE_SESSION', id: 'ngp-1' },
    addressees: [],
    provenance,
    ...parts,
  };
}

export function toState(id: string, followUp: Partial<Addressed['followUp']> = {}): Addressed {
  return { addressee: { kind: 'MEMBER_STATE', id }, followUp: { ...NOTHING_DONE, ...followUp } };
}

export function contribution(id: string, parts: Partial<Contribution> = {}): Contribution {
  return {
    id,
    taskForceId: 'migration',
    title: `Title of ${id}`,
    text: `Text of ${id}`,
    ngoId: 'ngo-atd',
    memberStates: ['SN', 'FR'],
    themes: ['HEALTH'],
    submittedOn: '2026-03-01',
    status: 'ACCEPTED',
    provenance,
    ...parts,
  };
}

export function question(id: string, parts: Partial<Question> = {}): Question {
  return {
    id,
    taskForceId: 'migration',
    text: `Question ${id}`,
    ngoId: 'ngo-atd',
    askedOn: '2026-03-01',
    answer: null,
    answeredOn: null,
    provenance,
    ...parts,
  };
}

export function member(id: string, parts: Partial<BodyMember> = {}): BodyMember {
  return {
    id,
    bodyCode: 'LIAISON_COMMITTEE',
    role: 'Member',
    party: { kind: 'NGO', ngo: { id: 'ngo-atd', name: 'ATD Fourth World' } },
    startsOn: null,
    endsOn: null,
    provenance,
    ...parts,
  };
}

/** A small world that has one of everything. */
export function smallWorld(): NewRecord[] {
  return [
    BODY.encode({ code: 'NGP_COMMITTEE', name: { en: 'NGP Committee', fr: 'Comité NGP' }, provenance }),
    BODY.encode({ code: 'LIAISON_COMMITTEE', name: { en: 'Liaison Committee' }, provenance }),
    BODY_MEMBER.encode(member('m-1', { role: 'Chair', startsOn: '2024-01-01', endsOn: '2026-01-01' })),
    BODY_MEMBER.encode(member('m-2', { party: { kind: 'MEMBER_STATE', code: 'SN' }, startsOn: '2026-01-01' })),
    SESSION.encode(
      session('ngp-1', {
        theme: 'Water',
        forumId: 'ngo-forum-07',
        documents: [{ reference: '207 EX/11', url: null }],
        outcomes: [{ text: 'Agreed.' }],
        ngos: [
          { id: 'ngo-iut', name: 'Union of Tenants' },
          { id: 'ngo-atd', name: 'ATD Fourth World' },
          { id: 'ngo-mmm', name: 'Make Mothers Matter' },
        ],
        memberStates: ['SN', 'ML', 'DE'],
      }),
    ),
    SESSION.encode(session('ngp-2', { startsOn: '2025-05-01', year: 2025 })),
    SESSION.encode(session('lc-1', { bodyCode: 'LIAISON_COMMITTEE', startsOn: null, place: null, mode: 'ONLINE' })),
    RECOMMENDATION.encode(
      recommendation('rec-1', {
        addressees: [
          toState('SN', {
            deliveredOn: '2025-02-01',
            dueOn: '2025-06-30',
            answeredOn: '2025-07-01',
            answer: 'Yes.',
          }),
          { addressee: { kind: 'SECTOR', id: 'CULTURE' }, followUp: NOTHING_DONE },
          { addressee: { kind: 'NATIONAL_COMMISSION', id: 'natcom-sn' }, followUp: NOTHING_DONE },
          { addressee: { kind: 'BODY', id: 'NGP_COMMITTEE' }, followUp: NOTHING_DONE },
        ],
      }),
    ),
    RECOMMENDATION.encode(
      recommendation('rec-2', {
        number: 2,
        origin: { kind: 'FORUM', id: 'ngo-forum-07' },
        addressees: [toState('SN')],
      }),
    ),
    TASK_FORCE.encode({
      id: 'migration',
      name: 'Migration task force',
      mandate: 'Gathers what NGOs know.',
      bodyCode: 'LIAISON_COMMITTEE',
      provenance,
    }),
    CONTRIBUTION.encode(contribution('c-1', { themes: ['HOUSING', 'HEALTH'] })),
    CONTRIBUTION.encode(contribution('c-2', { submittedOn: '2026-04-01', status: 'SUBMITTED' })),
    CONTRIBUTION.encode(contribution('c-3', { memberStates: ['DE'], status: 'ACCEPTED' })),
    QUESTION.encode(question('q-1')),
    QUESTION.encode(question('q-2', { askedOn: '2026-05-01', answer: 'Yes.', answeredOn: '2026-05-02' })),
  ];
}

import type { ForumFact, ForumPreparationFact } from '../dataset.ts';
import { exampleVersions } from './example-schedule.ts';
import { EXAMPLE } from './example-source.ts';

/** A forum that never was, with all that a forum can have; its NGOs and Member States are real, their parts are not. */
export function exampleForum(): ForumFact {
  return {
    id: 'example-forum',
    series: 'INTERNATIONAL_NGO_FORUM',
    edition: null,
    title: 'Example forum: culture, education and migration',
    theme: 'Example theme: nobody left outside the door',
    mode: 'HYBRID',
    venue: 'UNESCO Headquarters',
    city: 'Paris',
    countryCode: 'FR',
    latitude: 48.8497,
    longitude: 2.3063,
    year: 2027,
    startDate: '2027-03-27',
    endDate: '2027-03-28',
    timezone: 'Europe/Paris',
    organizers: ['Example organizing committee', 'International Catholic Centre for Cooperation with UNESCO'],
    organizerNgoIds: ['ngo-ccic'],
    documents: ['Example concept note'],
    participantsAbout: 350,
    ...EXAMPLE,
    note: 'A forum that never was, made up to show how the graph works; no NGO and no State has agreed to take part.',
    preparation: preparation(),
  };
}

function preparation(): ForumPreparationFact {
  return {
    phase: 'CALL_FOR_CONTRIBUTIONS',
    fieldsOfCompetence: ['EDUCATION', 'SOCIAL_AND_HUMAN_SCIENCES', 'CULTURE'],
    sdgs: [4, 10, 11, 16, 17],
    threeZero: ['ZERO_EXCLUSION', 'ZERO_CARBON', 'ZERO_POVERTY'],
    memberStates: ['BE', 'CV', 'EC', 'TN'],
    attendingNgoIds: ['ngo-afal', 'ngo-cipsh', 'ngo-fifcj', 'ngo-ispa', 'ngo-wftu'],
    workingGroup: {
      name: 'Example working group',
      members: [
        member('Chair', 'International Catholic Centre for Cooperation with UNESCO', 'ngo-ccic'),
        member('Rapporteur', 'International Dance Council', 'ngo-cid'),
        member('Member', 'Education International', 'ngo-ei'),
        member('Member', 'International Council of Museums', 'ngo-icom'),
        member('Member', 'European Youth Forum', 'ngo-yfj'),
        member('Secretary', 'UNESCO Secretariat', null),
        member('Observer', 'Example town council', null),
      ],
    },
    calls: calls(),
    partners: [
      partner('International Council of Museums', 'TECHNICAL', null, null, 'ngo-icom'),
      partner('International Federation of Library Associations and Institutions', 'TECHNICAL', null, null, 'ngo-ifla'),
      partner('Example interpreters’ cooperative', 'TECHNICAL', null, null, null),
      partner('Rotary International', 'FINANCIAL', 'GOLD', { amount: 40_000, currency: 'EUR' }, 'ngo-ri'),
      partner('Example foundation for dialogue', 'FINANCIAL', 'SILVER', { amount: 15_000, currency: 'EUR' }, null),
      partner('Example savings bank', 'FINANCIAL', 'BRONZE', { amount: 5_000.5, currency: 'CHF' }, null),
      partner('Example town council', 'FINANCIAL', null, null, null),
    ],
    participation: [
      attendance('NGO', 148),
      attendance('INGO', 61),
      attendance('MEMBER_STATE', 44),
      attendance('NATIONAL_COMMISSION', 19),
      attendance('ACADEMIC', 27),
      attendance('YOUTH', 35),
      attendance('FOUNDATION', 8),
      attendance('MEDIA', 6),
    ],
    evaluations: [
      evaluation(1, 'The first preparatory meeting was clear; papers came late.', 4, '2026-09-18', { ngoId: 'ngo-ei' }),
      evaluation(2, 'Interpretation into Spanish was missed.', 2, '2026-09-18', { ngoId: 'ngo-clacso' }),
      evaluation(3, 'A good balance of NGOs and Member States.', 5, '2026-09-22', { memberState: 'SN' }),
      evaluation(4, 'We ask for shorter openings.', null, '2026-10-02', { memberState: 'FR' }),
      evaluation(5, 'The working group listens.', null, '2026-10-02', { ngoId: 'ngo-cisv' }),
      evaluation(6, 'More time is needed for National Commissions.', 3, '2026-10-15', { memberState: 'PE' }),
      evaluation(7, 'Remote participants could not be heard.', 1, '2026-11-03', { ngoId: 'ngo-way' }),
    ],
    rooms: [
      { id: 'example-forum-room-1', name: 'Example plenary hall' },
      { id: 'example-forum-room-2', name: 'Example room B' },
      { id: 'example-forum-room-3', name: 'Example room C' },
    ],
    tracks: [
      { id: 'example-forum-track-1', name: 'Example track: culture' },
      { id: 'example-forum-track-2', name: 'Example track: education' },
      { id: 'example-forum-track-3', name: 'Example track: migration' },
    ],
    versions: exampleVersions(),
  };
}

/** One call that is closed, one that is open until the end of January 2027, one that opens in February. */
function calls(): ForumPreparationFact['calls'] {
  return [
    {
      id: 'example-forum-call-1',
      title: 'Example call for round tables',
      opensOn: '2026-06-01',
      closesOn: '2026-08-15',
      contributions: [
        contribution(1, 'Example proposal: teachers as hosts', 'ngo-ei', '2026-06-12', 'ACCEPTED'),
        contribution(2, 'Example proposal: museums and their neighbours', 'ngo-icom', '2026-06-30', 'ACCEPTED'),
        contribution(3, 'Example proposal: a fair of products', 'ngo-uniapac', '2026-07-04', 'DECLINED'),
        contribution(4, 'Example proposal: tenants who welcome', 'ngo-iut', '2026-07-19', 'ACCEPTED'),
        contribution(5, 'Example proposal: sport on the square', 'ngo-womau', '2026-08-02', 'WITHDRAWN'),
        contribution(6, 'Example proposal: open science', 'ngo-isc', '2026-08-15', 'ACCEPTED'),
      ],
    },
    {
      id: 'example-forum-call-2',
      title: 'Example call for contributions in writing',
      opensOn: '2026-10-01',
      closesOn: '2027-01-31',
      contributions: [
        contribution(7, 'Example note on living heritage', 'ngo-cioff', '2026-10-08', 'SUBMITTED'),
        contribution(8, 'Example note on early childhood', 'ngo-omep', '2026-10-21', 'SUBMITTED'),
        contribution(9, 'Example note on languages', 'ngo-uea', '2026-11-02', 'WITHDRAWN'),
        contribution(10, 'Example note on families apart', 'ngo-mmm', '2026-11-16', 'SUBMITTED'),
      ],
    },
    {
      id: 'example-forum-call-3',
      title: 'Example call for volunteers',
      opensOn: '2027-02-01',
      closesOn: '2027-03-15',
      contributions: [],
    },
  ];
}

function member(role: string, organization: string, ngoId: string | null) {
  return { role, organization, ngoId };
}

function partner(
  name: string,
  kind: 'TECHNICAL' | 'FINANCIAL',
  level: string | null,
  pledge: ForumPreparationFact['partners'][number]['pledge'],
  ngoId: string | null,
) {
  return { name, kind, level, pledge, ngoId };
}

/** The forum is still to come, so nobody has attended. */
function attendance(stakeholder: string, registeredCount: number) {
  return { stakeholder, registeredCount, attendedCount: null };
}

function evaluation(
  number: number,
  summary: string,
  score: number | null,
  submittedOn: string,
  submittedBy: ForumPreparationFact['evaluations'][number]['submittedBy'],
) {
  return {
    id: `example-forum-evaluation-${String(number)}`,
    summary: `Example: ${summary}`,
    score,
    submittedOn,
    submittedBy,
  };
}

function contribution(number: number, title: string, ngoId: string, submittedOn: string, status: string) {
  return { id: `example-forum-contribution-${String(number)}`, title, ngoId, submittedOn, status };
}

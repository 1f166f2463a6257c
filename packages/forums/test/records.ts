import type { NewRecord } from '@liaison/kernel/record';
import { CONTRIBUTION, CALL, EVALUATION, FORUM, SCHEDULE } from '../src/index.ts';
import type { CallContribution, Forum, Party, PublishedVersion, Slot } from '../src/index.ts';

/*
 * A small world of forums: `alpha` with everything there is, `charlie` and `delta` on one day, `bravo` of which only the
 * year is known, and `echo` long ago.
 */

export const ACTED: Party = { type: 'Ngo', id: 'ngo-acted', name: 'Acted' };
export const FRANCE: Party = { type: 'MemberState', code: 'FR', name: 'France' };

export function forum(id: string, parts: Partial<Forum> = {}): Forum {
  return {
    id,
    series: 'CONVERGENCES_FORUM',
    edition: null,
    title: `Forum ${id}`,
    theme: null,
    mode: 'IN_PERSON',
    status: 'ANNOUNCED',
    phase: null,
    startsOn: null,
    endsOn: null,
    year: 2027,
    timezone: null,
    venue: null,
    organizers: [],
    fieldsOfCompetence: [],
    documents: [],
    participantsAbout: null,
    sdgs: [],
    threeZero: [],
    workingGroup: null,
    partners: [],
    participation: [],
    memberStates: [],
    attendingNgos: [],
    rooms: [],
    tracks: [],
    provenance: { source: 'a test', confidence: null, verifiedOn: null, note: null, isExample: true },
    ...parts,
  };
}

export function slot(id: string, parts: Partial<Slot> = {}): Slot {
  return {
    id,
    title: `Slot ${id}`,
    format: 'ROUND_TABLE',
    startsAt: '2027-03-27T08:00:00Z',
    endsAt: '2027-03-27T09:00:00Z',
    status: 'CONFIRMED',
    room: { id: 'r1', name: 'Room 1' },
    track: null,
    participants: [],
    ...parts,
  };
}

export function version(number: number, slots: readonly Slot[], comment: string | null = null): PublishedVersion {
  return { forumId: 'alpha', version: number, publishedAt: `2027-01-0${number}T12:00:00Z`, comment, slots: [...slots] };
}

const contribution = (
  id: string,
  submittedOn: string,
  status: CallContribution['status'] = 'SUBMITTED',
): CallContribution => ({
  id,
  callId: 'alpha-call',
  forumId: 'alpha',
  title: `Contribution ${id}`,
  ngoId: 'ngo-acted',
  submittedOn,
  status,
});

/** Two days across the change of clocks in Paris, in the night to 28 March 2027; the last one runs over it. */
export const FIRST_SLOTS: readonly Slot[] = [
  slot('s3', { room: { id: 'r2', name: 'Room 2' }, participants: [{ role: 'SPEAKER', party: FRANCE }] }),
  slot('s1', {
    participants: [
      { role: 'CHAIR', party: ACTED },
      { role: 'SPEAKER', party: FRANCE },
    ],
  }),
  slot('s2', {
    startsAt: '2027-03-28T08:00:00Z',
    endsAt: '2027-03-28T09:30:00Z',
    track: { id: 't1', name: 'Climate' },
  }),
  slot('s4', { startsAt: '2027-03-27T23:30:00Z', endsAt: '2027-03-28T02:00:00Z', format: null }),
];

const byId = (id: string): Slot => FIRST_SLOTS.find((each) => each.id === id) ?? slot(id);

export const VERSIONS: readonly PublishedVersion[] = [
  version(1, FIRST_SLOTS),
  version(
    2,
    [
      { ...byId('s1'), startsAt: '2027-03-27T08:30:00Z' },
      { ...byId('s3'), status: 'CANCELLED' },
    ],
    'Rooms',
  ),
  version(3, []),
  version(4, [byId('s3'), { ...byId('s2'), room: { id: 'r2', name: 'Room 2' } }, slot('s5')]),
];

export const RECORDS: readonly NewRecord[] = [
  FORUM.encode(
    forum('alpha', {
      title: 'Forum of clocks',
      theme: 'L’heure d’été',
      phase: 'PREPARATION',
      startsOn: '2027-03-27',
      endsOn: '2027-03-28',
      timezone: 'Europe/Paris',
      venue: { name: 'Hall', city: 'Paris', countryCode: 'FR', location: { latitude: 48.85, longitude: 2.31 } },
      organizers: [
        { name: 'Convergences', ngoId: 'ngo-convergences' },
        { name: 'The Government', ngoId: null },
      ],
      fieldsOfCompetence: ['CULTURE', 'EDUCATION'],
      documents: [{ reference: 'A/1', url: null }],
      participantsAbout: 300,
      sdgs: [1, 13],
      threeZero: ['ZERO_CARBON'],
      workingGroup: {
        name: 'Preparatory group',
        members: [{ role: 'Chair', organization: 'Acted', ngoId: 'ngo-acted' }],
      },
      partners: [
        {
          name: 'Acted',
          kind: 'FINANCIAL',
          level: 'GOLD',
          pledge: { amount: 1250.5, currency: 'EUR' },
          ngoId: 'ngo-acted',
        },
      ],
      participation: [{ stakeholder: 'YOUTH', registeredCount: 40, attendedCount: null }],
      memberStates: ['SN'],
      attendingNgos: [{ id: 'ngo-icom', name: 'ICOM' }],
    }),
  ),
  FORUM.encode(forum('bravo', { mode: 'ONLINE', organizers: [{ name: 'Convergences', ngoId: 'ngo-convergences' }] })),
  FORUM.encode(
    forum('charlie', {
      startsOn: '2027-05-10',
      venue: { name: null, city: 'Tunis', countryCode: 'TN', location: null },
    }),
  ),
  FORUM.encode(
    forum('delta', {
      startsOn: '2027-05-10',
      endsOn: '2027-05-12',
      organizers: [{ name: 'C.', ngoId: 'ngo-convergences' }],
    }),
  ),
  FORUM.encode(
    forum('echo', {
      startsOn: '1992-06-03',
      endsOn: '1992-06-14',
      year: 1992,
      series: 'UNITED_NATIONS',
      memberStates: ['FR'],
    }),
  ),
  CALL.encode({
    id: 'alpha-late',
    forumId: 'alpha',
    title: 'Late call',
    opensOn: '2027-02-01',
    closesOn: '2027-02-28',
  }),
  CALL.encode({
    id: 'alpha-call',
    forumId: 'alpha',
    title: 'First call',
    opensOn: '2026-10-01',
    closesOn: '2026-11-21',
  }),
  ...[
    contribution('k1', '2026-10-02'),
    contribution('k2', '2026-11-01', 'ACCEPTED'),
    contribution('k3', '2026-11-01', 'DECLINED'),
    contribution('k4', '2026-11-02', 'WITHDRAWN'),
  ].map((value) => CONTRIBUTION.encode(value)),
  EVALUATION.encode({
    id: 'e1',
    forumId: 'alpha',
    summary: 'Good.',
    score: 4,
    submittedOn: '2027-04-10',
    submittedBy: ACTED,
  }),
  EVALUATION.encode({
    id: 'e2',
    forumId: 'alpha',
    summary: 'Long.',
    score: null,
    submittedOn: '2027-04-12',
    submittedBy: FRANCE,
  }),
  ...VERSIONS.map((value) => SCHEDULE.encode(value)),
];

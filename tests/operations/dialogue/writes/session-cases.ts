import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  aheadSession,
  ANALYST,
  BODY,
  cancelledSession,
  done,
  hearing,
  heldSession,
  kept,
  NGO,
  OFFICER,
  recommendation,
  session,
  STATE,
} from './scene.ts';
import type { Made } from './scene.ts';

type Input = Readonly<Record<string, unknown>>;

function to(made: (world: WritingWorld) => Promise<Made>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { sessionId: id, expectedVersion: version, ...said };
  };
}

async function withDocument(world: WritingWorld): Promise<Made> {
  const input = await to(session, { reference: '219 EX/3' })(world);
  return done(world, OFFICER, 'addSessionDocument', input, 'session { id version }');
}

/** From 1 to 3 December in Tokyo, with an NGO heard at eight in the evening of the last day there. */
const withHearing = async (world: WritingWorld): Promise<Made> => {
  const made = await aheadSession(world);
  const { id, version } = await hearing(world, made.id);
  const input = { hearingId: id, expectedVersion: version, minutes: 20, startsAt: '2026-12-03T11:00:00Z' };
  await done(world, OFFICER, 'grantHearing', input, 'hearing { id version }');
  return made;
};

const withOutcome = kept(async (world) => {
  const input = await to(heldSession, { text: 'It was agreed.' })(world);
  return done(world, OFFICER, 'recordOutcome', input, 'session { id version }');
});

const attended = kept(async (world) => {
  const input = await to(heldSession, { memberStates: ['SN'] })(world);
  return done(world, OFFICER, 'recordAttendance', input, 'session { id version }');
});

/** Begins on 2 November and made a recommendation on 5 November, and one before that was withdrawn. */
const recommending = async (world: WritingWorld): Promise<Made> => {
  const made = await heldSession(world);
  const { id, version } = await recommendation(world, { sessionId: made.id, issuedOn: '2026-11-03' });
  const input = { recommendationId: id, expectedVersion: version };
  const { userErrors } = await world.as(...OFFICER).act('withdrawRecommendation', input, 'recommendationId');
  expect(userErrors).toEqual([]);
  await recommendation(world, { sessionId: made.id });
  return made;
};

const AHEAD = { body: BODY, format: 'ROUND_TABLE', title: 'Water', mode: 'HYBRID', startsOn: '2026-12-01' };
const NOT_BY = [NGO, STATE, ANALYST] as const;
const NOWHERE = { sessionId: 'session-nowhere', expectedVersion: 1 };
const NOT_FOUND = { code: 'NOT_FOUND', path: ['input', 'sessionId'] };
const CANCELLED = { code: 'SESSION_CANCELLED', path: ['input', 'sessionId'] };
const SESSION = `session {
  id title theme format mode startsOn endsOn year timezone body { code } place { city country { code } location { latitude longitude } }
  forum { id } documents { reference url } outcomes { text } cancelledOn cancellationReason version
  ngos { edges { name node { id } } } memberStates { nodes { code } }
}`;

const cancelled = kept(cancelledSession);
const ahead = kept(aheadSession);

export const SESSION_CASES: readonly ActCase[] = [
  {
    mutation: 'conveneSession',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: () => ({
      ...AHEAD,
      theme: 'Rivers and seas',
      endsOn: '2026-12-02',
      timezone: 'Africa/Dakar',
      place: { city: 'Dakar', country: 'SN', location: { latitude: 14.7, longitude: -17.4 } },
      forumId: 'example-forum',
    }),
    other: { title: 'Air' },
    then: async (world, { session: made }) => {
      expect(made).toMatchObject({
        theme: 'Rivers and seas',
        format: 'ROUND_TABLE',
        year: 2026,
        body: { code: BODY },
        place: { city: 'Dakar', country: { code: 'SN' }, location: { latitude: 14.7, longitude: -17.4 } },
        forum: { id: 'example-forum' },
        cancelledOn: null,
        version: 1,
      });
      const { data } = await world.public.ask('DialogueSessions', { where: { memberState: 'SN', text: 'rivers' } });
      expect(data?.['dialogueSessions']).toMatchObject({ edges: [{ node: { id: (made as Made).id } }] });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'body'], input: () => ({ ...AHEAD, body: 'NOWHERE' }) },
      { code: 'ENDS_BEFORE_START', path: ['input', 'endsOn'], input: () => ({ ...AHEAD, endsOn: '2026-11-30' }) },
      { code: 'INVALID_VALUE', path: ['input', 'title'], input: () => ({ ...AHEAD, title: ' ' }) },
      { code: 'INVALID_VALUE', path: ['input', 'timezone'], input: () => ({ ...AHEAD, timezone: '+01:00' }) },
      { code: 'INVALID_VALUE', path: ['input', 'place'], input: () => ({ ...AHEAD, place: {} }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'place', 'country'],
        input: () => ({ ...AHEAD, place: { country: 'ZZ' } }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'place', 'location', 'latitude'],
        input: () => ({ ...AHEAD, place: { location: { latitude: 91, longitude: 0 } } }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'place', 'location', 'longitude'],
        input: () => ({ ...AHEAD, place: { location: { latitude: 1, longitude: 1e-300 } } }),
      },
    ],
  },
  {
    mutation: 'updateSession',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(aheadSession, {
      title: 'Water for some',
      endsOn: null,
      startsOn: '2027-01-05',
      place: { city: 'Osaka' },
    }),
    other: { title: 'Water for none' },
    then: async (world, { session: made }) => {
      expect(made).toMatchObject({
        title: 'Water for some',
        startsOn: '2027-01-05',
        endsOn: null,
        year: 2027,
        timezone: 'Asia/Tokyo',
        place: { city: 'Osaka', country: null },
        version: 2,
      });
      // As far as the first recommendation that stands, and with the hearing on its last day.
      const later = await to(recommending, { startsOn: '2026-11-05', endsOn: '2026-11-06' })(world);
      await done(world, OFFICER, 'updateSession', later, 'session { id version }');
      const shorter = await to(withHearing, { startsOn: '2026-12-03' })(world);
      await done(world, OFFICER, 'updateSession', shorter, 'session { id version }');
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => NOWHERE },
      { ...CANCELLED, input: to(cancelled, { title: 'Again' }) },
      { code: 'ENDS_BEFORE_START', path: ['input', 'endsOn'], input: to(ahead, { startsOn: '2026-12-04' }) },
      { code: 'INVALID_VALUE', path: ['input', 'title'], input: to(ahead, { title: null }) },
      {
        code: 'TIME_OUTSIDE_SESSION',
        path: ['input', 'endsOn'],
        input: to(withHearing, { endsOn: '2026-12-02' }),
      },
      {
        code: 'TIME_OUTSIDE_SESSION',
        path: ['input', 'startsOn'],
        input: to(withHearing, { startsOn: '2027-01-05', endsOn: '2027-01-06' }),
      },
      {
        code: 'TIME_OUTSIDE_SESSION',
        path: ['input', 'timezone'],
        input: to(withHearing, { timezone: 'Pacific/Kiritimati' }),
      },
      {
        code: 'SESSION_NOT_BEGUN',
        path: ['input', 'startsOn'],
        input: to(withOutcome, { startsOn: '2026-11-22', endsOn: null }),
      },
      {
        code: 'SESSION_NOT_BEGUN',
        path: ['input', 'startsOn'],
        input: to(attended, { startsOn: '2027-01-05', endsOn: null }),
      },
      {
        code: 'ISSUED_BEFORE_SESSION',
        path: ['input', 'startsOn'],
        input: to(recommending, { startsOn: '2026-11-06', endsOn: '2026-11-06' }),
      },
    ],
  },
  {
    mutation: 'cancelSession',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(session, { reason: 'No room.' }),
    other: { reason: 'No time.' },
    then: (_world, { session: made }) => {
      expect(made).toMatchObject({ cancelledOn: '2026-11-21', cancellationReason: 'No room.', version: 2 });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOWHERE, reason: 'None.' }) },
      { ...CANCELLED, input: to(cancelled, { reason: 'Again.' }) },
      { code: 'SESSION_OVER', path: ['input', 'sessionId'], input: to(kept(heldSession), { reason: 'Late.' }) },
      { code: 'INVALID_VALUE', path: ['input', 'reason'], input: to(ahead, { reason: '' }) },
    ],
  },
  {
    mutation: 'recordAttendance',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(heldSession, {
      ngos: [
        { ngoId: 'ngo-b', name: 'Zeta' },
        { ngoId: 'ngo-a', name: 'Alpha, as it was called' },
      ],
      memberStates: ['SN', 'FR'],
    }),
    other: { memberStates: ['ML'] },
    then: async (world, { session: made }) => {
      expect(made).toMatchObject({
        ngos: { edges: [{ name: 'Alpha, as it was called', node: { id: 'ngo-a' } }, { name: 'Zeta' }] },
        memberStates: { nodes: [{ code: 'FR' }, { code: 'SN' }] },
      });
      const { id, version } = made as Made;
      const later = { sessionId: id, expectedVersion: version, memberStates: [] };
      expect(await done(world, OFFICER, 'recordAttendance', later, SESSION)).toMatchObject({
        ngos: { edges: [{}, {}] },
        memberStates: { nodes: [] },
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => NOWHERE },
      { ...CANCELLED, input: to(cancelled, {}) },
      { code: 'SESSION_NOT_BEGUN', path: ['input', 'sessionId'], input: to(ahead, {}) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'memberStates'],
        input: to(kept(heldSession), { memberStates: ['SN', 'SN'] }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'ngos'], input: to(kept(heldSession), { ngos: null }) },
    ],
  },
  {
    mutation: 'recordOutcome',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(heldSession, { text: 'Agreed to meet again.' }),
    other: { text: 'Agreed on nothing.' },
    then: (_world, { session: made }) => {
      expect(made).toMatchObject({ outcomes: [{ text: 'Agreed to meet again.' }] });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOWHERE, text: 'None.' }) },
      { ...CANCELLED, input: to(cancelled, { text: 'None.' }) },
      { code: 'SESSION_NOT_BEGUN', path: ['input', 'sessionId'], input: to(ahead, { text: 'None.' }) },
    ],
  },
  {
    mutation: 'addSessionDocument',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(session, { reference: '219 EX/3', url: 'https://example.org/219-ex-3' }),
    other: { reference: '219 EX/4' },
    then: (_world, { session: made }) => {
      expect(made).toMatchObject({ documents: [{ reference: '219 EX/3', url: 'https://example.org/219-ex-3' }] });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOWHERE, reference: 'X' }) },
      {
        code: 'DOCUMENT_ON_RECORD',
        path: ['input', 'reference'],
        input: to(kept(withDocument), { reference: '219 EX/3' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'url'],
        input: to(ahead, { reference: 'X', url: 'ftp://example.org/' }),
      },
    ],
  },
  {
    mutation: 'removeSessionDocument',
    selection: SESSION,
    by: OFFICER,
    notBy: NOT_BY,
    input: to(withDocument, { reference: '219 EX/3' }),
    other: { reference: '219 EX/4' },
    then: (_world, { session: made }) => {
      expect(made).toMatchObject({ documents: [], version: 3 });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOWHERE, reference: 'X' }) },
      { code: 'NOT_FOUND', path: ['input', 'reference'], input: to(ahead, { reference: '219 EX/3' }) },
    ],
  },
];

import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  aheadSession,
  ANALYST,
  cancelledSession,
  done,
  hearing,
  heldSession,
  kept,
  NGO,
  OFFICER,
  OTHER_NGO,
  settledTheme,
  STATE,
  theme,
} from './scene.ts';
import type { Made } from './scene.ts';

type Input = Readonly<Record<string, unknown>>;

function ofTheme(made: (world: WritingWorld) => Promise<Made>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { themeId: id, expectedVersion: version, ...said };
  };
}

function ofHearing(made: (world: WritingWorld) => Promise<Made>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { hearingId: id, expectedVersion: version, ...said };
  };
}

async function endorsedTheme(world: WritingWorld): Promise<Made> {
  const input = await ofTheme(theme, { memberState: 'SN' })(world);
  return done(world, STATE, 'endorseTheme', input, 'theme { id version }');
}

async function grantedHearing(world: WritingWorld): Promise<Made> {
  const input = await ofHearing(hearing, { minutes: 10 })(world);
  return done(world, OFFICER, 'grantHearing', input, 'hearing { id version }');
}

async function withdrawnHearing(world: WritingWorld): Promise<Made> {
  const input = await ofHearing(hearing, {})(world);
  return done(world, NGO, 'withdrawHearing', input, 'hearing { id version }');
}

/** A second request for a session in which another NGO is heard for 20 minutes from 10:00. */
async function besideGranted(world: WritingWorld): Promise<Made> {
  const { id: sessionId } = await aheadSession(world);
  const first = await ofHearing((same) => hearing(same, sessionId), { minutes: 20, startsAt: '2026-12-02T01:00:00Z' })(
    world,
  );
  await done(world, OFFICER, 'grantHearing', first, 'hearing { id version }');
  return hearing(world, sessionId, 'ngo-b');
}

const NO_THEME = { themeId: 'theme-nowhere', expectedVersion: 1 };
const NO_HEARING = { hearingId: 'hearing-nowhere', expectedVersion: 1 };
const SETTLED = { code: 'THEME_SETTLED', path: ['input', 'themeId'] };
const CLOSED = { code: 'HEARING_CLOSED', path: ['input', 'hearingId'] };
const DECIDED = { code: 'HEARING_DECIDED', path: ['input', 'hearingId'] };
const THEME = `theme {
  id title explanation status settledOn settlementReason ngoEndorsementCount memberStateEndorsementCount version proposedOn
  subject { ... on DialogueSession { id } ... on Body { code } } proposedBy { ... on Ngo { id } ... on MemberState { code } }
  endorsements { endorsedOn party { ... on Ngo { id } ... on MemberState { code } } }
}`;
const HEARING = `hearing {
  id agendaItem statement requestedOn status startsAt minutes decidedOn refusedBecause version session { id } ngo { id }
}`;

function proposal(parts: Input, made = kept(aheadSession)) {
  return async (world: WritingWorld): Promise<Input> => ({
    sessionId: (await made(world)).id,
    ngoId: 'ngo-a',
    title: 'Glaciers',
    ...parts,
  });
}

function request(parts: Input, made = kept(aheadSession)) {
  return async (world: WritingWorld): Promise<Input> => ({
    sessionId: (await made(world)).id,
    ngoId: 'ngo-a',
    agendaItem: 'Item 5.2',
    statement: 'We ask for wells.',
    ...parts,
  });
}

export const THEME_CASES: readonly ActCase[] = [
  {
    mutation: 'proposeTheme',
    selection: THEME,
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: proposal({ explanation: 'They melt.' }, aheadSession),
    other: { title: 'Deserts' },
    then: async (world, { theme: made }, { sessionId }) => {
      expect(made).toMatchObject({
        title: 'Glaciers',
        status: 'PROPOSED',
        subject: { id: sessionId },
        proposedBy: { id: 'ngo-a' },
        ngoEndorsementCount: 0,
        version: 1,
      });
      const { data } = await world.public.ask(
        'query ($id: ID!) { dialogueSession(id: $id) { themes { nodes { title explanation } } } }',
        { id: sessionId },
      );
      expect(data?.['dialogueSession']).toEqual({
        themes: { nodes: [{ title: 'Glaciers', explanation: 'They melt.' }] },
      });
    },
    expectedCodes: [
      { code: 'ONE_PARTY', path: ['input', 'ngoId'], input: proposal({ memberState: 'SN' }) },
      { code: 'ONE_PARTY', path: ['input', 'sessionId'], input: proposal({ body: 'ICNGO' }) },
      { code: 'NOT_FOUND', path: ['input', 'sessionId'], input: proposal({ sessionId: 'nowhere' }) },
      { code: 'NOT_FOUND', path: ['input', 'body'], input: proposal({ sessionId: null, body: 'NOWHERE' }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'memberState'],
        by: OFFICER,
        input: proposal({ ngoId: null, memberState: 'ZZ' }),
      },
      { code: 'SESSION_OVER', path: ['input', 'sessionId'], input: proposal({}, kept(heldSession)) },
      { code: 'SESSION_CANCELLED', path: ['input', 'sessionId'], input: proposal({}, kept(cancelledSession)) },
      {
        code: 'THEME_PROPOSED_BEFORE',
        path: ['input', 'title'],
        input: async (world) => {
          const input = await proposal({}, aheadSession)(world);
          await done(
            world,
            STATE,
            'proposeTheme',
            { ...input, ngoId: null, memberState: 'SN' },
            'theme { id version }',
          );
          return { ...input, title: 'GLACIERS' };
        },
      },
    ],
  },
  {
    mutation: 'endorseTheme',
    selection: THEME,
    by: STATE,
    notBy: [NGO, ['national-commission', { state: 'FR' }], ANALYST],
    input: ofTheme(theme, { memberState: 'SN' }),
    other: { themeId: 'theme-other' },
    then: async (world, { theme: made }) => {
      expect(made).toMatchObject({
        ngoEndorsementCount: 0,
        memberStateEndorsementCount: 1,
        endorsements: [{ endorsedOn: '2026-11-21', party: { code: 'SN' } }],
      });
      const { id, version } = made as Made;
      const second = { themeId: id, expectedVersion: version, ngoId: 'ngo-b' };
      expect(await done(world, OTHER_NGO, 'endorseTheme', second, THEME)).toMatchObject({
        ngoEndorsementCount: 1,
        memberStateEndorsementCount: 1,
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'themeId'], input: () => ({ ...NO_THEME, memberState: 'SN' }) },
      { code: 'ONE_PARTY', path: ['input', 'ngoId'], input: ofTheme(kept(theme), {}) },
      { ...SETTLED, input: ofTheme(kept(settledTheme), { memberState: 'SN' }) },
      { code: 'OWN_THEME', path: ['input', 'themeId'], by: NGO, input: ofTheme(kept(theme), { ngoId: 'ngo-a' }) },
      {
        code: 'ALREADY_ENDORSED',
        path: ['input', 'themeId'],
        input: ofTheme(kept(endorsedTheme), { memberState: 'SN' }),
      },
    ],
  },
  {
    mutation: 'withdrawEndorsement',
    selection: THEME,
    by: STATE,
    notBy: [NGO, ['member-state', { state: 'FR' }], ANALYST],
    input: ofTheme(endorsedTheme, { memberState: 'SN' }),
    other: { themeId: 'theme-other' },
    then: (_world, { theme: made }) => {
      expect(made).toMatchObject({ memberStateEndorsementCount: 0, endorsements: [], version: 3 });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'themeId'], input: () => ({ ...NO_THEME, memberState: 'SN' }) },
      { ...SETTLED, input: ofTheme(kept(settledTheme), { memberState: 'SN' }) },
      { code: 'NOT_ENDORSED', path: ['input', 'themeId'], input: ofTheme(kept(theme), { memberState: 'SN' }) },
    ],
  },
  {
    mutation: 'settleTheme',
    selection: THEME,
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: ofTheme(theme, { decision: 'DECLINE', reason: 'Taken up last year.' }),
    other: { decision: 'RETAIN' },
    then: (_world, { theme: made }) => {
      expect(made).toMatchObject({
        status: 'DECLINED',
        settledOn: '2026-11-21',
        settlementReason: 'Taken up last year.',
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'themeId'], input: () => ({ ...NO_THEME, decision: 'RETAIN' }) },
      { ...SETTLED, input: ofTheme(kept(settledTheme), { decision: 'RETAIN' }) },
      { code: 'REASON_REQUIRED', path: ['input', 'reason'], input: ofTheme(kept(theme), { decision: 'DECLINE' }) },
    ],
  },
  {
    mutation: 'requestHearing',
    selection: HEARING,
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: request({}, aheadSession),
    other: { agendaItem: 'Item 6' },
    then: async (world, { hearing: made }) => {
      expect(made).toMatchObject({ status: 'REQUESTED', agendaItem: 'Item 5.2', ngo: { id: 'ngo-a' }, version: 1 });
      const ONE = 'query ($id: ID!) { hearing(id: $id) { status session { hearings { nodes { id } } } } }';
      const { id } = made as Made;
      const seen = { hearing: { status: 'REQUESTED', session: { hearings: { nodes: [{ id }] } } } };
      expect((await world.as(...NGO).ask(ONE, { id })).data).toEqual(seen);
      expect((await world.as(...OFFICER).ask(ONE, { id })).data).toEqual(seen);
      for (const other of [world.public, world.as(...OTHER_NGO)]) {
        expect((await other.ask(ONE, { id })).data).toEqual({ hearing: null });
      }
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'sessionId'], input: request({ sessionId: 'nowhere' }) },
      { code: 'SESSION_OVER', path: ['input', 'sessionId'], input: request({}, kept(heldSession)) },
      { code: 'INVALID_VALUE', path: ['input', 'agendaItem'], input: request({ agendaItem: 'a\nb' }) },
      {
        code: 'HEARING_REQUESTED_BEFORE',
        path: ['input', 'agendaItem'],
        input: async (world) => {
          const input = await request({}, aheadSession)(world);
          await done(world, NGO, 'requestHearing', input, 'hearing { id version }');
          return input;
        },
      },
    ],
  },
  {
    mutation: 'grantHearing',
    selection: HEARING,
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: ofHearing(hearing, { minutes: 15 }),
    other: { minutes: 16 },
    then: async (world, { hearing: made }) => {
      expect(made).toMatchObject({ status: 'GRANTED', minutes: 15, startsAt: null, decidedOn: '2026-11-21' });
      const { data } = await world.public.ask('query ($id: ID!) { hearing(id: $id) { status } }', {
        id: (made as Made).id,
      });
      expect(data).toEqual({ hearing: { status: 'GRANTED' } });
      // Tokyo is nine hours ahead: the first instant of 1 December there, and the last of 3 December.
      for (const startsAt of ['2026-11-30T15:00:00Z', '2026-12-03T14:59:59Z']) {
        const input = await ofHearing(hearing, { minutes: 1, startsAt })(world);
        expect(await done(world, OFFICER, 'grantHearing', input, HEARING)).toMatchObject({ startsAt });
      }
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'hearingId'], input: () => ({ ...NO_HEARING, minutes: 5 }) },
      { ...DECIDED, input: ofHearing(kept(grantedHearing), { minutes: 5 }) },
      { ...CLOSED, input: ofHearing(kept(withdrawnHearing), { minutes: 5 }) },
      { code: 'INVALID_VALUE', path: ['input', 'minutes'], input: ofHearing(kept(hearing), { minutes: 241 }) },
      {
        code: 'SESSION_OVER',
        path: ['input', 'hearingId'],
        now: '2026-12-04T00:00:00.000Z',
        input: ofHearing(kept(hearing), { minutes: 5 }),
      },
      {
        code: 'TIME_OUTSIDE_SESSION',
        path: ['input', 'startsAt'],
        input: ofHearing(kept(hearing), { minutes: 5, startsAt: '2026-12-03T15:00:00Z' }),
      },
      {
        code: 'HEARINGS_OVERLAP',
        path: ['input', 'startsAt'],
        input: ofHearing(besideGranted, { minutes: 5, startsAt: '2026-12-02T01:19:00Z' }),
      },
    ],
  },
  {
    mutation: 'refuseHearing',
    selection: HEARING,
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: ofHearing(hearing, { reason: 'The list is full.' }),
    other: { reason: 'The item is closed.' },
    then: (_world, { hearing: made }) => {
      expect(made).toMatchObject({ status: 'REFUSED', refusedBecause: 'The list is full.', minutes: null });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'hearingId'], input: () => ({ ...NO_HEARING, reason: 'None.' }) },
      { ...DECIDED, input: ofHearing(kept(grantedHearing), { reason: 'None.' }) },
    ],
  },
  {
    mutation: 'withdrawHearing',
    selection: HEARING,
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: ofHearing(grantedHearing, {}),
    other: { hearingId: 'hearing-other' },
    then: async (world, { hearing: made }) => {
      expect(made).toMatchObject({ status: 'WITHDRAWN', minutes: null, version: 3 });
      const { data } = await world.public.ask('query ($id: ID!) { hearing(id: $id) { status } }', {
        id: (made as Made).id,
      });
      expect(data).toEqual({ hearing: null });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'hearingId'], input: () => NO_HEARING },
      { ...CLOSED, input: ofHearing(kept(withdrawnHearing), {}) },
    ],
  },
];

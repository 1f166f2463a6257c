import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  change,
  CLOSED_CONTRIBUTION,
  CLOSED_WITH_CALL,
  CONDUCTED,
  newFor,
  noForum,
  none,
  NOT_OFFICERS,
  STRANGERS,
} from './incoming-inputs.ts';
import * as stage from './stage.ts';
import { BY_NGO, NGO, OFFICER, OTHER_NGO } from './stage.ts';
import type { Made } from './stage.ts';

const CALL = { title: 'Send your ideas', closesOn: '2027-02-01' };
const closedCall = async (world: WritingWorld): Promise<Made> => {
  const { id, version } = await stage.call(world);
  return stage.done(
    stage.officerOf(world),
    'closeCall',
    { callId: id, expectedVersion: version },
    'call { id version }',
  );
};
const sending =
  (make: (world: WritingWorld) => Promise<Made>, input: object = {}) =>
  async (world: WritingWorld) => ({
    callId: (await make(world)).id,
    ngoId: NGO,
    title: 'An idea',
    ...input,
  });
const accepted = async (world: WritingWorld): Promise<Made> => {
  const { id, version } = await stage.contribution(world);
  const input = { contributionId: id, expectedVersion: version };
  return stage.done(stage.officerOf(world), 'acceptCallContribution', input, 'contribution { id version }');
};
const declined = async (world: WritingWorld): Promise<Made> => {
  const { id, version } = await stage.contribution(world);
  const input = { contributionId: id, expectedVersion: version };
  return stage.done(stage.officerOf(world), 'declineCallContribution', input, 'contribution { id version }');
};
const A_CALL = stage.once((world) => stage.call(world));
const CLOSED_CALL = stage.once(closedCall);
/** Open by its days, of a forum that takes place by its phase. */
const CONDUCTED_CALL = stage.once(async (world) => {
  const forum = await stage.announce(world);
  const made = await stage.call(world, {}, forum);
  await stage.onForum(world, 'advanceForum', forum, { phase: 'CONDUCT' });
  return made;
});
const ACCEPTED = stage.once(accepted);
const READ = (id: string): string => `{ callContribution(id: "${id}") { status } }`;

export const CALL_CASES: readonly ActCase[] = [
  {
    mutation: 'openCall',
    selection: 'call { id title opensOn closesOn status contributionCount version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: newFor(stage.announce, CALL),
    other: { title: 'Another' },
    then: (_world, { call }) => {
      expect(call).toMatchObject({ opensOn: '2026-11-21', status: 'OPEN', contributionCount: 0, version: 1 });
    },
    expectedCodes: [
      noForum(CALL),
      { code: 'FORUM_NOT_ANNOUNCED', path: ['input', 'forumId'], input: newFor(stage.A_PLAN, CALL) },
      { code: 'FORUM_OVER', path: ['input', 'forumId'], input: newFor(stage.CLOSED, CALL) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'closesOn'],
        input: newFor(stage.ANNOUNCED, { ...CALL, closesOn: '2026-11-20' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'closesOn'],
        input: newFor(stage.ANNOUNCED, { ...CALL, opensOn: '2027-02-02' }),
      },
      {
        code: 'PHASE_PASSED',
        path: ['input', 'forumId'],
        input: newFor(CONDUCTED, CALL),
      },
      {
        code: 'PHASE_PASSED',
        path: ['input', 'forumId'],
        input: newFor(stage.HELD, CALL),
        now: '2026-11-26T00:00:00.000Z',
      },
    ],
  },
  {
    mutation: 'updateCall',
    selection: 'call { id title closesOn version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: change('callId', stage.call, { closesOn: '2027-03-01' }),
    other: { title: 'Another' },
    then: (_world, { call }) => {
      expect(call).toMatchObject({ title: 'Send your ideas', closesOn: '2027-03-01', version: 2 });
    },
    expectedCodes: [
      none('callId'),
      { code: 'CALL_CLOSED', path: ['input', 'callId'], input: change('callId', CLOSED_CALL) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'closesOn'],
        input: change('callId', A_CALL, { closesOn: '2026-11-01', opensOn: '2026-10-01' }),
      },
    ],
  },
  {
    mutation: 'closeCall',
    selection: 'call { id status closedAt version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: change('callId', stage.call),
    other: { callId: 'another' },
    then: (world, { call }) => {
      expect(call).toMatchObject({ status: 'CLOSED', closedAt: world.now.replace('.000Z', 'Z'), version: 2 });
    },
    expectedCodes: [
      none('callId'),
      { code: 'CALL_CLOSED', path: ['input', 'callId'], input: change('callId', CLOSED_CALL) },
    ],
  },
  {
    mutation: 'submitCallContribution',
    selection: 'contribution { id title text status submittedOn version ngo { id } call { id contributionCount } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: sending(A_CALL, { text: 'In a few words.' }),
    other: { title: 'Another' },
    then: async (world, { contribution }, { callId }) => {
      expect(contribution).toMatchObject({
        status: 'SUBMITTED',
        text: 'In a few words.',
        ngo: { id: NGO },
        call: { id: callId, contributionCount: 1 },
      });
      const { id } = contribution as Made;
      const read = `{ callContribution(id: "${id}") { text } call(id: "${String(callId)}") { contributionCount contributions { nodes { id } } } }`;
      const hidden = { callContribution: null, call: { contributionCount: 1, contributions: { nodes: [] } } };
      expect((await world.public.ask(read)).data).toEqual(hidden);
      expect((await world.as(...OTHER_NGO).ask(read)).data).toEqual(hidden);
      const shown = {
        callContribution: { text: 'In a few words.' },
        call: { contributionCount: 1, contributions: { nodes: [{ id }] } },
      };
      expect((await world.as(...BY_NGO).ask(read)).data).toEqual(shown);
      expect((await stage.officerOf(world).ask(read)).data).toEqual(shown);
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'callId'],
        input: () => ({ callId: 'nothing', ngoId: NGO, title: 'An idea' }),
      },
      { code: 'CALL_CLOSED', path: ['input', 'callId'], input: sending(CLOSED_CALL) },
      { code: 'CALL_CLOSED', path: ['input', 'callId'], input: sending(A_CALL), now: '2027-02-02T00:00:00.000Z' },
      { code: 'CALL_CLOSED', path: ['input', 'callId'], input: sending(CONDUCTED_CALL) },
      {
        code: 'CALL_CLOSED',
        path: ['input', 'callId'],
        input: sending(async (world) => stage.call(world, {}, await stage.HELD(world))),
        now: '2026-11-26T00:00:00.000Z',
      },
      {
        code: 'CALL_NOT_OPEN',
        path: ['input', 'callId'],
        input: sending((world) => stage.call(world, { opensOn: '2026-12-01' })),
      },
      { code: 'INVALID_VALUE', path: ['input', 'text'], input: sending(A_CALL, { text: 'a'.repeat(20_001) }) },
      {
        code: 'FORUM_OVER',
        path: ['input', 'callId'],
        input: sending(CLOSED_WITH_CALL),
      },
    ],
  },
  {
    mutation: 'withdrawCallContribution',
    selection: 'contribution { id status version call { contributionCount } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: change('contributionId', accepted),
    other: { contributionId: 'another' },
    then: async (world, { contribution }) => {
      expect(contribution).toMatchObject({ status: 'WITHDRAWN', version: 3, call: { contributionCount: 0 } });
      const { id } = contribution as Made;
      expect((await world.public.ask(READ(id))).data).toEqual({ callContribution: null });
    },
    expectedCodes: [
      none('contributionId'),
      { code: 'CONTRIBUTION_DECIDED', path: ['input', 'contributionId'], input: change('contributionId', declined) },
    ],
  },
  ...(['accept', 'decline'] as const).map((verb): ActCase => ({
    mutation: `${verb}CallContribution`,
    selection: 'contribution { id status decidedOn version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: change('contributionId', (world) => stage.contribution(world)),
    other: { contributionId: 'another' },
    then: async (world, { contribution }) => {
      const status = verb === 'accept' ? 'ACCEPTED' : 'DECLINED';
      expect(contribution).toMatchObject({ status, decidedOn: '2026-11-21', version: 2 });
      const { id } = contribution as Made;
      const shown = verb === 'accept' ? { status } : null;
      expect((await world.public.ask(READ(id))).data).toEqual({ callContribution: shown });
      expect((await world.as(...BY_NGO).ask(READ(id))).data).toEqual({ callContribution: { status } });
    },
    expectedCodes: [
      none('contributionId'),
      { code: 'CONTRIBUTION_DECIDED', path: ['input', 'contributionId'], input: change('contributionId', ACCEPTED) },
      {
        code: 'FORUM_OVER',
        path: ['input', 'contributionId'],
        input: change('contributionId', CLOSED_CONTRIBUTION),
      },
    ],
  })),
];

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  adoptedPlan,
  ANALYST,
  body,
  done,
  kept,
  NGO,
  OFFICER,
  OTHER_NGO,
  plan,
  recommendation,
  STATE,
  term,
} from './scene.ts';
import type { Made, MadePlan } from './scene.ts';

type Input = Readonly<Record<string, unknown>>;

const NOT_BY = [NGO, STATE, ANALYST] as const;
const A = { ngoId: 'ngo-a', name: 'Association A' };
const TOMORROW = '2026-11-22';

/** A body in which Association A is a member in 2026 and 2027, and Senegal in the chair in 2026. */
async function bodyWithTerms(world: WritingWorld): Promise<string> {
  const code = await body(world);
  await term(world, code);
  await term(world, code, { ngo: null, memberState: 'SN', role: 'Chair', endsOn: '2027-01-01' });
  return code;
}

function election(parts: Input, made: (world: WritingWorld) => Promise<string> = kept(bodyWithTerms)) {
  return async (world: WritingWorld): Promise<Input> => ({
    body: await made(world),
    ngo: A,
    role: 'Member',
    startsOn: '2028-01-01',
    ...parts,
  });
}

async function termOfBody(world: WritingWorld): Promise<Made> {
  return term(world, await kept(body)(world), { role: 'Observer' });
}

function ofTerm(made: (world: WritingWorld) => Promise<Made>, endsOn: string) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { bodyMemberId: id, expectedVersion: version, endsOn };
  };
}

async function freshTerm(world: WritingWorld): Promise<Made> {
  return term(world, await body(world));
}

function ofPlan(made: (world: WritingWorld) => Promise<MadePlan>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { workPlanId: id, expectedVersion: version, ...said };
  };
}

function ofItem(made: (world: WritingWorld) => Promise<MadePlan>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version, items } = await made(world);
    return { workPlanId: id, expectedVersion: version, itemId: items[0]?.id, ...said };
  };
}

async function emptyPlan(world: WritingWorld): Promise<MadePlan> {
  return plan(world, []);
}

async function deliveredPlan(world: WritingWorld): Promise<MadePlan> {
  const input = await ofPlan(adoptedPlan, { memberStates: ['SN'] })(world);
  return done<MadePlan>(world, OFFICER, 'deliverWorkPlan', input, 'workPlan { id version items { id } }');
}

const PLAN = `workPlan {
  id title startsOn endsOn adoptedOn version body { code }
  items { id title ngos { id } recommendation { id } progress note reportedOn }
  deliveries { deliveredOn recipient { ... on Sector { field } ... on MemberState { code } } }
}`;
const TERM =
  'bodyMember { id role startsOn endsOn version body { code } party { ... on Ngo { id } ... on MemberState { code } } }';
const NO_PLAN = { workPlanId: 'plan-nowhere', expectedVersion: 1 };
const NO_PLAN_FOUND = { code: 'NOT_FOUND', path: ['input', 'workPlanId'] };
const NO_ITEM = { code: 'NOT_FOUND', path: ['input', 'itemId'] };

export const BODY_CASES: readonly ActCase[] = [
  {
    mutation: 'establishBody',
    selection: 'body { code name version }',
    by: OFFICER,
    notBy: NOT_BY,
    input: () => ({
      code: `TASK_${randomUUID().slice(0, 8).toUpperCase()}`,
      name: 'Working group on water',
      nameFr: 'Groupe de travail',
    }),
    other: { name: 'Working group on air' },
    then: async (world, _payload, { code }) => {
      const { data } = await world.public.ask(
        'query ($code: ID!) { body(code: $code) { name(language: FR) version } }',
        { code },
      );
      expect(data).toEqual({ body: { name: 'Groupe de travail', version: 1 } });
    },
    expectedCodes: [
      { code: 'BODY_EXISTS', path: ['input', 'code'], input: () => ({ code: 'ICNGO', name: 'Again' }) },
      { code: 'INVALID_VALUE', path: ['input', 'code'], input: () => ({ code: 'Water group', name: 'Water' }) },
    ],
  },
  {
    mutation: 'electBodyMember',
    selection: TERM,
    by: OFFICER,
    notBy: NOT_BY,
    input: election({ endsOn: '2030-01-01' }, bodyWithTerms),
    other: { role: 'Chair' },
    then: async (world, { bodyMember: made }, { body: code }) => {
      expect(made).toMatchObject({ body: { code }, party: { id: 'ngo-a' }, startsOn: '2028-01-01', version: 1 });
      const { id } = made as Made;
      const MEMBERS = 'query ($code: ID!, $asOf: Date) { body(code: $code) { members(asOf: $asOf) { id } } }';
      const seen = async (asOf: string): Promise<unknown> =>
        (await world.public.ask(MEMBERS, { code, asOf })).data?.['body'];
      expect(await seen('2027-12-31')).not.toMatchObject({ members: [{ id }] });
      expect(await seen('2028-01-01')).toEqual({ members: [{ id }] });
      expect(await seen('2029-12-31')).toEqual({ members: [{ id }] });
      expect(await seen('2030-01-01')).toEqual({ members: [] });
      const { data } = await world.public.ask('query ($id: ID!) { bodyMember(id: $id) { role } }', { id });
      expect(data).toEqual({ bodyMember: { role: 'Member' } });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'body'], input: election({ body: 'NOWHERE' }) },
      { code: 'ONE_PARTY', path: ['input', 'ngo'], input: election({ memberState: 'SN' }) },
      { code: 'INVALID_VALUE', path: ['input', 'memberState'], input: election({ ngo: null, memberState: 'ZZ' }) },
      { code: 'ENDS_BEFORE_START', path: ['input', 'endsOn'], input: election({ endsOn: '2028-01-01' }) },
      { code: 'TERMS_OVERLAP', path: ['input', 'startsOn'], input: election({ startsOn: '2027-12-31' }) },
      { code: 'CHAIR_TAKEN', path: ['input', 'startsOn'], input: election({ role: 'CHAIR', startsOn: '2026-12-31' }) },
    ],
  },
  {
    mutation: 'endBodyTerm',
    selection: TERM,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofTerm(freshTerm, '2026-11-21'),
    other: { endsOn: '2026-11-20' },
    then: (_world, { bodyMember: made }) => {
      expect(made).toMatchObject({ endsOn: '2026-11-21', version: 2 });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'bodyMemberId'],
        input: () => ({ bodyMemberId: 'x', expectedVersion: 1, endsOn: TOMORROW }),
      },
      { code: 'ENDS_BEFORE_START', path: ['input', 'endsOn'], input: ofTerm(kept(termOfBody), '2026-01-01') },
      { code: 'TERM_ENDS_EARLIER', path: ['input', 'endsOn'], input: ofTerm(kept(termOfBody), '2028-01-01') },
    ],
  },
  {
    mutation: 'draftWorkPlan',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: async (world) => ({
      body: await body(world),
      title: 'Mandate',
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      items: [{ title: 'Survey', ngoIds: ['ngo-a'], recommendationId: (await kept(recommendation)(world)).id }],
    }),
    other: { title: 'Other mandate' },
    then: async (world, { workPlan: made }) => {
      expect(made).toMatchObject({
        adoptedOn: null,
        items: [{ title: 'Survey', ngos: [{ id: 'ngo-a' }], progress: 'NOT_STARTED', reportedOn: null }],
        version: 1,
      });
      const ONE = 'query ($id: ID!) { workPlan(id: $id) { body { workPlans { id } } } }';
      const { id } = made as Made;
      for (const [reader, sees] of [
        [world.public, false],
        [world.as(...OTHER_NGO), false],
        [world.as(...NGO), true],
        [world.as(...OFFICER), true],
      ] as const) {
        const { data } = await reader.ask(ONE, { id });
        expect(data).toEqual({ workPlan: sees ? { body: { workPlans: [{ id }] } } : null });
      }
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'body'],
        input: () => ({ body: 'NO', title: 'T', startsOn: TOMORROW, endsOn: TOMORROW }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'items', '0', 'recommendationId'],
        input: async (world) => ({
          body: await kept(body)(world),
          title: 'T',
          startsOn: TOMORROW,
          endsOn: TOMORROW,
          items: [{ title: 'Survey', recommendationId: 'rec-nowhere' }],
        }),
      },
      {
        code: 'ENDS_BEFORE_START',
        path: ['input', 'endsOn'],
        input: async (world) => ({
          body: await kept(body)(world),
          title: 'T',
          startsOn: TOMORROW,
          endsOn: '2026-01-01',
        }),
      },
      {
        code: 'MANDATES_OVERLAP',
        path: ['input', 'startsOn'],
        input: async (world) => {
          const input = { body: await body(world), title: 'T', startsOn: '2026-01-01', endsOn: '2026-12-31' };
          await done(world, OFFICER, 'draftWorkPlan', input, 'workPlan { id version }');
          return { ...input, startsOn: '2026-12-31', endsOn: '2027-12-31' };
        },
      },
    ],
  },
  {
    mutation: 'addWorkPlanItem',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofPlan(adoptedPlan, { item: { title: 'Report' } }),
    other: { item: { title: 'Other' } },
    then: (_world, { workPlan: made }) => {
      expect(made).toMatchObject({ items: [{ title: 'Survey' }, { title: 'Report', ngos: [], recommendation: null }] });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => ({ ...NO_PLAN, item: { title: 'Report' } }) },
      {
        code: 'NOT_FOUND',
        path: ['input', 'item', 'recommendationId'],
        input: ofPlan(kept(plan), { item: { title: 'Report', recommendationId: 'nowhere' } }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'item', 'title'], input: ofPlan(kept(plan), { item: { title: '' } }) },
    ],
  },
  {
    mutation: 'updateWorkPlanItem',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofItem(plan, { ngoIds: ['ngo-a', 'ngo-b'], recommendationId: null }),
    other: { title: 'Other' },
    then: (_world, { workPlan: made }) => {
      expect(made).toMatchObject({
        items: [{ title: 'Survey', ngos: [{ id: 'ngo-a' }, { id: 'ngo-b' }] }],
        version: 2,
      });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => ({ ...NO_PLAN, itemId: 'x' }) },
      { ...NO_ITEM, input: ofItem(kept(plan), { itemId: 'nowhere' }) },
      {
        code: 'NOT_FOUND',
        path: ['input', 'recommendationId'],
        input: ofItem(kept(plan), { recommendationId: 'nowhere' }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'title'], input: ofItem(kept(plan), { title: null }) },
    ],
  },
  {
    mutation: 'removeWorkPlanItem',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofItem(plan, {}),
    other: { itemId: 'other' },
    then: (_world, { workPlan: made }) => {
      expect(made).toMatchObject({ items: [], version: 2 });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => ({ ...NO_PLAN, itemId: 'x' }) },
      { ...NO_ITEM, input: ofItem(kept(plan), { itemId: 'nowhere' }) },
      { code: 'PLAN_ADOPTED', path: ['input', 'workPlanId'], input: ofItem(kept(adoptedPlan), {}) },
    ],
  },
  {
    mutation: 'adoptWorkPlan',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofPlan(plan, {}),
    other: { adoptedOn: '2026-11-20' },
    then: async (world, { workPlan: made }) => {
      expect(made).toMatchObject({ adoptedOn: '2026-11-21', version: 2 });
      const { data } = await world.public.ask('query ($id: ID!) { workPlan(id: $id) { title } }', {
        id: (made as Made).id,
      });
      expect(data).toEqual({ workPlan: { title: 'Mandate' } });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => NO_PLAN },
      { code: 'PLAN_EMPTY', path: ['input', 'workPlanId'], input: ofPlan(kept(emptyPlan), {}) },
      { code: 'PLAN_ADOPTED', path: ['input', 'workPlanId'], input: ofPlan(kept(adoptedPlan), {}) },
      { code: 'DAY_IN_FUTURE', path: ['input', 'adoptedOn'], input: ofPlan(kept(plan), { adoptedOn: TOMORROW }) },
    ],
  },
  {
    mutation: 'reportWorkPlanProgress',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofItem(adoptedPlan, { progress: 'IN_PROGRESS', note: 'Sent to 40 NGOs.' }),
    other: { progress: 'DONE' },
    then: (_world, { workPlan: made }) => {
      expect(made).toMatchObject({
        items: [{ progress: 'IN_PROGRESS', note: 'Sent to 40 NGOs.', reportedOn: '2026-11-21' }],
      });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => ({ ...NO_PLAN, itemId: 'x', progress: 'DONE' }) },
      { ...NO_ITEM, input: ofItem(kept(adoptedPlan), { itemId: 'nowhere', progress: 'DONE' }) },
      { code: 'PLAN_NOT_ADOPTED', path: ['input', 'workPlanId'], input: ofItem(kept(plan), { progress: 'DONE' }) },
    ],
  },
  {
    mutation: 'deliverWorkPlan',
    selection: PLAN,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofPlan(adoptedPlan, { sectors: ['CULTURE'], memberStates: ['SN'], deliveredOn: '2026-11-12' }),
    other: { memberStates: ['FR'] },
    then: (_world, { workPlan: made }) => {
      expect(made).toMatchObject({
        deliveries: [
          { deliveredOn: '2026-11-12', recipient: { field: 'CULTURE' } },
          { deliveredOn: '2026-11-12', recipient: { code: 'SN' } },
        ],
      });
    },
    expectedCodes: [
      { ...NO_PLAN_FOUND, input: () => ({ ...NO_PLAN, memberStates: ['SN'] }) },
      { code: 'PLAN_NOT_ADOPTED', path: ['input', 'workPlanId'], input: ofPlan(kept(plan), { memberStates: ['SN'] }) },
      { code: 'ONE_PARTY', path: ['input', 'memberStates'], input: ofPlan(kept(adoptedPlan), {}) },
      {
        code: 'DELIVERED_BEFORE_ADOPTION',
        path: ['input', 'deliveredOn'],
        input: ofPlan(kept(adoptedPlan), { memberStates: ['SN'], deliveredOn: '2026-11-09' }),
      },
      {
        code: 'ALREADY_DELIVERED',
        path: ['input', 'memberStates'],
        input: ofPlan(kept(deliveredPlan), { memberStates: ['FR', 'SN'] }),
      },
      {
        code: 'DAY_IN_FUTURE',
        path: ['input', 'deliveredOn'],
        input: ofPlan(kept(adoptedPlan), { memberStates: ['SN'], deliveredOn: TOMORROW }),
      },
    ],
  },
];

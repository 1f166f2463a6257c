import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  change,
  CLOSED_EVALUATION,
  CLOSED_THEME,
  CONDUCTED,
  newFor,
  noForum,
  none,
  NOT_OFFICERS,
  PARTY,
  STRANGERS,
} from './incoming-inputs.ts';
import * as stage from './stage.ts';
import { BY_NGO, NGO, OFFICER, OTHER_NGO, PERSONS } from './stage.ts';
import type { Made } from './stage.ts';

const THEME = { ...PARTY, title: 'Rivers', description: 'Why they matter.' };
const settled = async (world: WritingWorld): Promise<Made> => {
  const { id, version } = await stage.theme(world);
  const input = { themeId: id, expectedVersion: version, decision: 'DECLINED' };
  return stage.done(stage.officerOf(world), 'settleForumTheme', input, 'theme { id version }');
};

const THEMES: readonly ActCase[] = [
  {
    mutation: 'proposeForumTheme',
    selection: 'theme { id title status version proposedBy { ... on Ngo { id } } forum { id } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: newFor(stage.announce, THEME),
    other: { title: 'Lakes' },
    then: async (world, { theme }) => {
      expect(theme).toMatchObject({ status: 'PROPOSED', version: 1, proposedBy: { id: NGO } });
      const { id, forum } = theme as { id: string; forum: Made };
      const read = `{ forumTheme(id: "${id}") { title } forum(id: "${forum.id}") { themes { id } } }`;
      expect((await world.public.ask(read)).data).toEqual({ forumTheme: null, forum: { themes: [] } });
      expect((await world.as(...OTHER_NGO).ask(read)).data).toEqual({ forumTheme: null, forum: { themes: [] } });
      const known = { forumTheme: { title: 'Rivers' }, forum: { themes: [{ id }] } };
      expect((await world.as(...BY_NGO).ask(read)).data).toEqual(known);
      expect((await stage.officerOf(world).ask(read)).data).toEqual(known);
    },
    expectedCodes: [
      noForum(THEME),
      { code: 'NOT_FOUND', path: ['input', 'forumId'], input: newFor(stage.A_PLAN, THEME) },
      { code: 'FORUM_OVER', path: ['input', 'forumId'], input: newFor(stage.CLOSED, THEME) },
      { code: 'INVALID_VALUE', path: ['input', 'name'], input: newFor(stage.ANNOUNCED, { ...THEME, name: null }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'ngoId'],
        by: OFFICER,
        input: newFor(stage.ANNOUNCED, { ...THEME, memberState: 'FR' }),
      },
      {
        code: 'PHASE_PASSED',
        path: ['input', 'forumId'],
        input: newFor(CONDUCTED, THEME),
      },
      {
        code: 'PHASE_PASSED',
        path: ['input', 'forumId'],
        input: newFor(stage.HELD, THEME),
        now: '2026-11-26T00:00:00.000Z',
      },
    ],
  },
  {
    mutation: 'settleForumTheme',
    selection: 'theme { id status settledOn version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: change('themeId', stage.theme, { decision: 'ADOPTED' }),
    other: { decision: 'DECLINED' },
    then: async (world, { theme }) => {
      expect(theme).toMatchObject({ status: 'ADOPTED', settledOn: '2026-11-21', version: 2 });
      const { id } = theme as Made;
      const { data } = await world.public.ask(
        `{ forumTheme(id: "${id}") { status history { nodes { version fields { name } } } } }`,
      );
      expect(data).toMatchObject({ forumTheme: { status: 'ADOPTED', history: { nodes: [{ version: 2 }] } } });
    },
    expectedCodes: [
      none('themeId', { decision: 'ADOPTED' }),
      { code: 'THEME_SETTLED', path: ['input', 'themeId'], input: change('themeId', settled, { decision: 'ADOPTED' }) },
      {
        code: 'FORUM_OVER',
        path: ['input', 'themeId'],
        input: change('themeId', CLOSED_THEME, { decision: 'ADOPTED' }),
      },
    ],
  },
];

const REGISTRATION = { ...PARTY, persons: PERSONS };
const EVALUATION = { ...PARTY, summary: 'Good.', score: 4 };
const cancelled = async (world: WritingWorld): Promise<Made> => {
  const { id, version } = await stage.registration(world);
  const input = { registrationId: id, expectedVersion: version };
  return stage.done(stage.officerOf(world), 'cancelRegistration', input, 'registration { id version }');
};

const TAKING_PART: readonly ActCase[] = [
  {
    mutation: 'registerForForum',
    selection:
      'registration { id status version persons { stakeholder count } party { ... on Ngo { id } } forum { id participation { stakeholder registeredCount } } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: newFor(stage.announce, REGISTRATION),
    other: { persons: [{ stakeholder: 'MEDIA', count: 1 }] },
    then: async (world, { registration }) => {
      expect(registration).toMatchObject({ status: 'REGISTERED', persons: PERSONS, party: { id: NGO } });
      const { id, forum } = registration as { id: string; forum: { id: string; participation: object[] } };
      const participation = [
        { stakeholder: 'NGO', registeredCount: 3 },
        { stakeholder: 'YOUTH', registeredCount: 1 },
      ];
      expect(forum.participation).toEqual(participation);
      const read = `{ registration(id: "${id}") { id } forum(id: "${forum.id}") { participation { stakeholder registeredCount } registrations { nodes { id } } } }`;
      expect((await world.public.ask(read)).data).toEqual({
        registration: null,
        forum: { participation, registrations: null },
      });
      const none = { registration: null, forum: { participation, registrations: { nodes: [] } } };
      expect((await world.as(...OTHER_NGO).ask(read)).data).toEqual(none);
      const all = { registration: { id }, forum: { participation, registrations: { nodes: [{ id }] } } };
      expect((await world.as(...BY_NGO).ask(read)).data).toEqual(all);
      expect((await stage.officerOf(world).ask(read)).data).toEqual(all);
    },
    expectedCodes: [
      noForum(REGISTRATION),
      { code: 'NOT_FOUND', path: ['input', 'forumId'], input: newFor(stage.A_PLAN, REGISTRATION) },
      {
        code: 'FORUM_NOT_ANNOUNCED',
        path: ['input', 'forumId'],
        by: OFFICER,
        input: newFor(stage.A_PLAN, REGISTRATION),
      },
      { code: 'FORUM_OVER', path: ['input', 'forumId'], input: newFor(stage.CLOSED, REGISTRATION) },
      {
        code: 'REGISTRATION_CLOSED',
        path: ['input', 'forumId'],
        input: newFor(stage.HELD, REGISTRATION),
        now: '2026-11-26T00:00:00.000Z',
      },
      { code: 'INVALID_VALUE', path: ['input', 'persons'], input: newFor(stage.ANNOUNCED, { ...PARTY, persons: [] }) },
      {
        code: 'ALREADY_REGISTERED',
        path: ['input', 'ngoId'],
        input: async (world) => {
          const forum = await stage.announce(world);
          await stage.registration(world, forum);
          return { forumId: forum.id, ...REGISTRATION };
        },
      },
    ],
  },
  {
    mutation: 'cancelRegistration',
    selection: 'registration { id status version forum { participation { registeredCount } } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: change('registrationId', (world) => stage.registration(world)),
    other: { registrationId: 'another' },
    then: (_world, { registration }) => {
      expect(registration).toMatchObject({ status: 'CANCELLED', version: 2, forum: { participation: [] } });
    },
    expectedCodes: [
      none('registrationId'),
      { code: 'REGISTRATION_CANCELLED', path: ['input', 'registrationId'], input: change('registrationId', cancelled) },
    ],
  },
  {
    mutation: 'evaluateForum',
    selection: 'evaluation { id summary score version submittedBy { ... on Ngo { id } } forum { id } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: newFor(stage.hold, EVALUATION),
    other: { score: 1 },
    then: async (world, { evaluation }) => {
      expect(evaluation).toMatchObject({ summary: 'Good.', score: 4, version: 1, submittedBy: { id: NGO } });
      const { id, forum } = evaluation as { id: string; forum: Made };
      const { data } = await world.public.ask(
        `{ evaluation(id: "${id}") { score } forum(id: "${forum.id}") { evaluations { nodes { id } } } }`,
      );
      expect(data).toEqual({ evaluation: { score: 4 }, forum: { evaluations: { nodes: [{ id }] } } });
    },
    expectedCodes: [
      noForum(EVALUATION),
      { code: 'FORUM_OVER', path: ['input', 'forumId'], input: newFor(stage.CLOSED, EVALUATION) },
      { code: 'FORUM_NOT_BEGUN', path: ['input', 'forumId'], input: newFor(stage.ANNOUNCED, EVALUATION) },
      { code: 'INVALID_VALUE', path: ['input', 'score'], input: newFor(stage.HELD, { ...EVALUATION, score: 6 }) },
      {
        code: 'ALREADY_EVALUATED',
        path: ['input', 'ngoId'],
        input: async (world) => {
          const forum = await stage.hold(world);
          await stage.evaluation(world, forum);
          return { forumId: forum.id, ...EVALUATION };
        },
      },
    ],
  },
  {
    mutation: 'updateEvaluation',
    selection: 'evaluation { id summary score version history { nodes { version } } }',
    by: BY_NGO,
    notBy: STRANGERS,
    input: change('evaluationId', (world) => stage.evaluation(world), { score: null }),
    other: { score: 1 },
    then: (_world, { evaluation }) => {
      expect(evaluation).toMatchObject({
        summary: 'Good.',
        score: null,
        history: { nodes: [{ version: 2 }, { version: 1 }] },
      });
    },
    expectedCodes: [
      none('evaluationId'),
      {
        code: 'FORUM_OVER',
        path: ['input', 'evaluationId'],
        input: change('evaluationId', CLOSED_EVALUATION),
      },
    ],
  },
];

export const TAKING_PART_CASES: readonly ActCase[] = [...THEMES, ...TAKING_PART];

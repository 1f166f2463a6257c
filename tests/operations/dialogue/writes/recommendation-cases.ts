import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  ANALYST,
  answered,
  cancelledSession,
  delivered,
  done,
  heldSession,
  kept,
  NGO,
  OFFICER,
  recommendation,
  STATE,
  TODAY,
} from './scene.ts';
import type { Made } from './scene.ts';

type Input = Readonly<Record<string, unknown>>;

const TOMORROW = '2026-11-22';
const SN = { memberState: 'SN' };
const FOLLOW_UP =
  'followUp { status deliveredOn dueOn answeredOn answer correctedOn remindedOn } recommendation { id version }';

/** An input about Senegal's follow-up, or another addressee's. */
function about(made: (world: WritingWorld) => Promise<Made>, said: Input, addressee: Input = SN) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { recommendationId: id, expectedVersion: version, addressee, ...said };
  };
}

function issue(parts: Input, at = kept(heldSession)) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id: sessionId } = await at(world);
    return { sessionId, text: 'Dig wells.', addressees: [{ party: SN }], ...parts };
  };
}

function deliver(made: (world: WritingWorld) => Promise<Made>, said: Input) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { recommendationId: id, expectedVersion: version, addressees: [SN], ...said };
  };
}

const NOBODY = { recommendationId: 'rec-nowhere', expectedVersion: 1 };
const NOT_FOUND = { code: 'NOT_FOUND', path: ['input', 'recommendationId'] };

export const RECOMMENDATION_CASES: readonly ActCase[] = [
  {
    mutation: 'issueRecommendation',
    selection: 'recommendation { id number issuedOn version addressees { followUp { status } } }',
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: issue({}, heldSession),
    other: { text: 'Dig more wells.' },
    then: async (world, { recommendation: made }, { sessionId }) => {
      expect(made).toMatchObject({
        number: 1,
        issuedOn: TODAY,
        version: 1,
        addressees: [{ followUp: { status: 'ISSUED' } }],
      });
      const { data } = await world.public.ask(
        'query ($id: ID!) { dialogueSession(id: $id) { recommendations { nodes { id text } } } }',
        { id: sessionId },
      );
      expect(data?.['dialogueSession']).toMatchObject({ recommendations: { nodes: [{ text: 'Dig wells.' }] } });
      const next = await world
        .as(...OFFICER)
        .act('issueRecommendation', { ...(await issue({})(world)), sessionId }, 'recommendation { number }');
      expect(next['recommendation']).toEqual({ number: 2 });
    },
    expectedCodes: [
      { code: 'ONE_PARTY', path: ['input', 'sessionId'], input: issue({ forumId: 'example-forum' }) },
      { code: 'ONE_PARTY', path: ['input', 'addressees', '0', 'party'], input: issue({ addressees: [{ party: {} }] }) },
      {
        code: 'NOT_FOUND',
        path: ['input', 'sessionId'],
        input: () => ({ sessionId: 'x', text: 'T', addressees: [{ party: SN }] }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'addressees', '0', 'party', 'body'],
        input: issue({ addressees: [{ party: { body: 'NOWHERE' } }] }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'addressees', '1', 'party', 'memberState'],
        input: issue({ addressees: [{ party: SN }, { party: { memberState: 'ZZ' } }] }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'addressees', '0', 'party', 'nationalCommission'],
        input: issue({ addressees: [{ party: { nationalCommission: 'natcom-zz' } }] }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'addressees'], input: issue({ addressees: [] }) },
      { code: 'INVALID_VALUE', path: ['input', 'number'], input: issue({ number: 0 }) },
      { code: 'DAY_IN_FUTURE', path: ['input', 'issuedOn'], input: issue({ issuedOn: TOMORROW }) },
      { code: 'SESSION_CANCELLED', path: ['input', 'sessionId'], input: issue({}, cancelledSession) },
      { code: 'ISSUED_BEFORE_SESSION', path: ['input', 'issuedOn'], input: issue({ issuedOn: '2026-11-01' }) },
      {
        code: 'ADDRESSED_TWICE',
        path: ['input', 'addressees', '1'],
        input: issue({ addressees: [{ party: SN }, { party: SN }] }),
      },
      {
        code: 'DUE_BEFORE_ISSUE',
        path: ['input', 'addressees', '0', 'dueOn'],
        input: issue({ issuedOn: '2026-11-05', addressees: [{ party: SN, dueOn: '2026-11-04' }] }),
      },
      {
        code: 'NUMBER_TAKEN',
        path: ['input', 'number'],
        input: async (world) => {
          const input = await issue({ number: 7 }, heldSession)(world);
          await done(world, OFFICER, 'issueRecommendation', input, 'recommendation { id version }');
          return input;
        },
      },
    ],
  },
  {
    mutation: 'deliverRecommendation',
    selection: 'recommendation { id version addressees { followUp { status deliveredOn } } }',
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: deliver(recommendation, { addressees: [SN, { body: 'LIAISON_COMMITTEE' }], deliveredOn: '2026-11-08' }),
    other: { deliveredOn: '2026-11-09' },
    then: (_world, { recommendation: made }) => {
      expect(made).toMatchObject({
        version: 2,
        addressees: [
          { followUp: { status: 'OVERDUE', deliveredOn: '2026-11-08' } },
          { followUp: { status: 'ISSUED', deliveredOn: null } },
          { followUp: { status: 'ISSUED', deliveredOn: null } },
          { followUp: { status: 'DELIVERED', deliveredOn: '2026-11-08' } },
        ],
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOBODY, addressees: [SN] }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'addressees'],
        input: deliver(kept(recommendation), { addressees: [] }),
      },
      {
        code: 'ONE_PARTY',
        path: ['input', 'addressees', '0'],
        input: deliver(kept(recommendation), { addressees: [{}] }),
      },
      {
        code: 'DAY_IN_FUTURE',
        path: ['input', 'deliveredOn'],
        input: deliver(kept(recommendation), { deliveredOn: TOMORROW }),
      },
      {
        code: 'DELIVERED_BEFORE_ISSUE',
        path: ['input', 'deliveredOn'],
        input: deliver(kept(recommendation), { deliveredOn: '2026-11-04' }),
      },
      {
        code: 'NOT_ADDRESSED',
        path: ['input', 'addressees', '0'],
        input: deliver(kept(recommendation), { addressees: [{ memberState: 'FR' }] }),
      },
      { code: 'ALREADY_DELIVERED', path: ['input', 'addressees', '0'], input: deliver(kept(delivered), {}) },
    ],
  },
  {
    mutation: 'answerRecommendation',
    selection: FOLLOW_UP,
    by: STATE,
    notBy: [NGO, ['member-state', { state: 'FR' }], ['focal-point', { sector: 'CULTURE' }], ANALYST],
    input: about(delivered, { answer: 'We do.', answeredOn: '2026-11-10' }),
    other: { answer: 'We do not.' },
    then: (_world, { followUp }) => {
      expect(followUp).toEqual({
        status: 'ANSWERED',
        deliveredOn: '2026-11-08',
        dueOn: '2026-11-15',
        answeredOn: '2026-11-10',
        answer: 'We do.',
        correctedOn: null,
        remindedOn: [],
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOBODY, addressee: SN, answer: 'Yes.' }) },
      {
        code: 'ONE_PARTY',
        path: ['input', 'addressee'],
        input: about(kept(delivered), { answer: 'Yes.' }, { ...SN, body: 'X' }),
      },
      {
        code: 'NOT_ADDRESSED',
        path: ['input', 'addressee'],
        by: ['member-state', { state: 'FR' }],
        input: about(kept(delivered), { answer: 'Yes.' }, { memberState: 'FR' }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'answer'], input: about(kept(delivered), { answer: ' ' }) },
      { code: 'NOT_DELIVERED', path: ['input', 'addressee'], input: about(kept(recommendation), { answer: 'Yes.' }) },
      {
        code: 'ANSWERED_BEFORE_DELIVERY',
        path: ['input', 'answeredOn'],
        input: about(kept(delivered), { answer: 'Yes.', answeredOn: '2026-11-07' }),
      },
      {
        code: 'DAY_IN_FUTURE',
        path: ['input', 'answeredOn'],
        input: about(kept(delivered), { answer: 'Yes.', answeredOn: TOMORROW }),
      },
      { code: 'ALREADY_ANSWERED', path: ['input', 'addressee'], input: about(kept(answered), { answer: 'Yes.' }) },
    ],
  },
  {
    mutation: 'correctAnswer',
    selection: FOLLOW_UP,
    by: ['national-commission', { state: 'SN' }],
    notBy: [NGO, ['national-commission', { state: 'FR' }], ANALYST],
    input: about(answered, { answer: 'We do, in part.', correctedOn: '2026-11-12' }),
    other: { answer: 'We do not.' },
    then: (_world, { followUp }) => {
      expect(followUp).toMatchObject({
        answeredOn: '2026-11-10',
        answer: 'We do, in part.',
        correctedOn: '2026-11-12',
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOBODY, addressee: SN, answer: 'Yes.' }) },
      { code: 'NOT_ANSWERED', path: ['input', 'addressee'], input: about(kept(delivered), { answer: 'Yes.' }) },
      {
        code: 'CORRECTED_BEFORE_ANSWER',
        path: ['input', 'correctedOn'],
        input: about(kept(answered), { answer: 'Yes.', correctedOn: '2026-11-09' }),
      },
      {
        code: 'DAY_IN_FUTURE',
        path: ['input', 'correctedOn'],
        input: about(kept(answered), { answer: 'Yes.', correctedOn: TOMORROW }),
      },
    ],
  },
  {
    mutation: 'remindAddressee',
    selection: FOLLOW_UP,
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: about(delivered, { remindedOn: '2026-11-16' }),
    other: { remindedOn: '2026-11-17' },
    then: (_world, { followUp }) => {
      expect(followUp).toMatchObject({ status: 'OVERDUE', remindedOn: ['2026-11-16'] });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOBODY, addressee: SN }) },
      {
        code: 'NOT_DELIVERED',
        path: ['input', 'addressee'],
        input: about(kept(delivered), {}, { body: 'LIAISON_COMMITTEE' }),
      },
      {
        code: 'REMINDED_BEFORE_DELIVERY',
        path: ['input', 'remindedOn'],
        input: about(kept(delivered), { remindedOn: '2026-11-07' }),
      },
      { code: 'ALREADY_ANSWERED', path: ['input', 'addressee'], input: about(kept(answered), {}) },
      { code: 'DAY_IN_FUTURE', path: ['input', 'remindedOn'], input: about(kept(delivered), { remindedOn: TOMORROW }) },
      {
        code: 'ALREADY_REMINDED',
        path: ['input', 'remindedOn'],
        input: async (world) => {
          const input = await about(delivered, {})(world);
          const { version } = await done(world, OFFICER, 'remindAddressee', input, 'recommendation { version }');
          return { ...input, expectedVersion: version };
        },
      },
    ],
  },
  {
    mutation: 'withdrawRecommendation',
    selection: 'recommendationId',
    by: OFFICER,
    notBy: [NGO, STATE, ANALYST],
    input: async (world) => {
      const { id, version } = await delivered(world);
      return { recommendationId: id, expectedVersion: version };
    },
    other: { recommendationId: 'rec-other' },
    then: async (world, { recommendationId }) => {
      const { data } = await world.public.ask('query ($id: ID!) { recommendation(id: $id) { id } }', {
        id: recommendationId,
      });
      expect(data).toEqual({ recommendation: null });
      const history = `query ($id: ID!) {
        recommendationHistory(id: $id, first: 1) { nodes { version deleted changedBy fields { name before after } } }
      }`;
      const { data: told } = await world.public.ask(history, { id: recommendationId });
      const gone = { version: 3, deleted: true };
      expect(told).toEqual({ recommendationHistory: { nodes: [{ ...gone, changedBy: null, fields: [] }] } });
      const { data: known } = await world.as(...OFFICER).ask(history, { id: recommendationId });
      const changedBy = expect.any(String) as string;
      expect(known).toMatchObject({ recommendationHistory: { nodes: [{ ...gone, changedBy }] } });
      expect(JSON.stringify(known)).toMatch(/\{"name":"number","before":"\d+","after":null\}/);
      expect((await world.public.ask(history, { id: 'rec-other' })).data).toEqual({ recommendationHistory: null });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => NOBODY },
      {
        code: 'ANSWERS_ON_RECORD',
        path: ['input', 'recommendationId'],
        input: async (world) => {
          const { id, version } = await kept(answered)(world);
          return { recommendationId: id, expectedVersion: version };
        },
      },
    ],
  },
];

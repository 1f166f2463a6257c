import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import type { Change } from './changing.ts';
import type { Live } from './chronicle.ts';
import { isSame } from './dialogue-kinds.ts';
import type { Scene } from './scene.ts';
import type { AddresseeValue, FollowUpValue, RecommendationValue } from './values.ts';
import type { Side } from './who.ts';

/** States, a commission and sectors for whom somebody in the cast speaks. */
function possible({ states, sectors }: Scene): AddresseeValue[] {
  return [
    { __typename: 'MemberState', code: states[0] },
    { __typename: 'MemberState', code: states[1] },
    { __typename: 'NationalCommission', id: `natcom-${states[0].toLowerCase()}` },
    { __typename: 'Sector', field: sectors[0] },
    { __typename: 'Sector', field: sectors[1] },
  ];
}

/** A State answers for its National Commission too. */
function sidesOf(addressee: AddresseeValue): Side[] {
  if (addressee.__typename === 'MemberState') return [{ type: 'state', id: addressee.code }];
  if (addressee.__typename === 'Sector') return [{ type: 'sector', id: addressee.field }];
  return [{ type: 'state', id: addressee.id.slice('natcom-'.length).toUpperCase() }];
}

function partyInput(addressee: AddresseeValue): object {
  if (addressee.__typename === 'MemberState') return { memberState: addressee.code };
  if (addressee.__typename === 'Sector') return { sector: addressee.field };
  return { nationalCommission: addressee.id };
}

const issueRecommendation: ActModel = {
  name: 'issueRecommendation',
  by: [],
  answers: { recommendation: 'RECOMMENDATION' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const sessions = model.all('DIALOGUE_SESSION').filter(({ value }) => value.startsOn <= today);
    const isLikely = random.chance(0.9);
    const session = random.shuffled(isLikely ? sessions : model.all('DIALOGUE_SESSION'))[0];
    if (session === undefined) return null;
    const day = random.chance(0.5) ? { issuedOn: scene.dayWithin(30, 4) } : {};
    const issuedOn = day.issuedOn ?? today;
    const parties = random.shuffled(possible(scene)).slice(0, 1 + random.below(3));
    if (random.chance(0.08)) parties.push(parties[0] ?? { __typename: 'MemberState', code: 'FR' });
    const addressed = parties.map((addressee) => ({
      addressee,
      dueOn: random.chance(0.7) ? scene.dayWithin(10, 60) : null,
    }));
    const made = numbersOf(scene, session.id);
    const number = random.chance(0.3) ? 1 + random.below(made.length + 2) : null;
    const text = scene.words('We recommend');
    const value: RecommendationValue = {
      origin: { id: session.id },
      number: number ?? Math.max(0, ...made) + 1,
      text,
      issuedOn,
      addressees: addressed.map(({ addressee, dueOn }) => ({
        addressee,
        followUp: { dueOn, deliveredOn: null, answeredOn: null, wordings: [], remindedOn: [] },
      })),
    };
    return {
      input: {
        sessionId: session.id,
        text,
        ...day,
        ...(number !== null && { number }),
        addressees: addressed.map(({ addressee, dueOn }) => ({
          party: partyInput(addressee),
          ...(dueOn !== null && { dueOn }),
        })),
      },
      sides: [],
      about: 'sessionId',
      expectedCodes: [
        ...(session.value.cancelledOn === null ? [] : ['SESSION_CANCELLED']),
        ...(issuedOn > today ? ['DAY_IN_FUTURE'] : []),
        ...(issuedOn < session.value.startsOn ? ['ISSUED_BEFORE_SESSION'] : []),
        ...(number !== null && made.includes(number) ? ['NUMBER_TAKEN'] : []),
        ...(parties.some((one, index) => parties.findIndex((other) => isSame(one, other)) < index)
          ? ['ADDRESSED_TWICE']
          : []),
        ...(addressed.some(({ dueOn }) => dueOn !== null && dueOn < issuedOn) ? ['DUE_BEFORE_ISSUE'] : []),
      ],
      changes: (payload) => [{ kind: 'RECOMMENDATION', id: idIn(payload, 'recommendation'), value }],
    };
  },
};

/** The numbers that stand for something there, also those of recommendations that were withdrawn. */
function numbersOf({ model }: Scene, sessionId: string): number[] {
  return model.entries().flatMap((entry) => {
    if (entry.kind !== 'RECOMMENDATION') return [];
    const [first] = (entry as Live<'RECOMMENDATION'>).past;
    return first?.after?.origin.id === sessionId ? [first.after.number] : [];
  });
}

interface Step {
  readonly input: Readonly<Record<string, unknown>>;
  readonly expectedCodes: readonly string[];
  readonly followUp: FollowUpValue;
}

/** An act on what became of one addressee. */
function followUpAct(name: string, by: ActModel['by'], step: (scene: Scene, of: FollowUpValue) => Step): ActModel {
  return changing({
    name,
    kind: 'RECOMMENDATION',
    by,
    field: 'recommendation',
    about: 'recommendationId',
    draw: (scene, { value }): Change<'RECOMMENDATION'> | null => {
      const { random } = scene;
      const addressees = value.addressees.map(({ addressee }) => addressee);
      const ready = value.addressees.filter(({ followUp }) => step(scene, followUp).expectedCodes.length === 0);
      const likely = ready.length > 0 && random.chance(0.7) ? ready.map((one) => one.addressee) : addressees;
      const addressee = random.pick(random.chance(0.92) ? likely : possible(scene));
      const found = value.addressees.find((one) => isSame(one.addressee, addressee));
      const none = { dueOn: null, deliveredOn: null, answeredOn: null, wordings: [], remindedOn: [] };
      const { input, expectedCodes, followUp } = step(scene, found?.followUp ?? none);
      return {
        input: { ...input, addressee: partyInput(addressee) },
        sides: sidesOf(addressee),
        expectedCodes: found === undefined ? ['NOT_ADDRESSED'] : expectedCodes,
        value: {
          ...value,
          addressees: value.addressees.map((one) => (isSame(one.addressee, addressee) ? { ...one, followUp } : one)),
        },
      };
    },
  });
}

/** Today, or a day that is said. */
export function drawDay(scene: Scene, name: string): { readonly on: string; readonly said: Record<string, string> } {
  if (scene.random.chance(0.7)) return { on: scene.today, said: {} };
  const on = scene.dayWithin(20, 2);
  return { on, said: { [name]: on } };
}

const answerRecommendation = followUpAct('answerRecommendation', ['state', 'sector'], (scene, followUp) => {
  const { on, said } = drawDay(scene, 'answeredOn');
  const text = scene.words('We answer');
  const { deliveredOn, answeredOn } = followUp;
  return {
    input: { answer: text, ...said },
    expectedCodes: [
      ...(on > scene.today ? ['DAY_IN_FUTURE'] : []),
      ...(answeredOn !== null ? ['ALREADY_ANSWERED'] : []),
      ...(deliveredOn === null ? ['NOT_DELIVERED'] : []),
      ...(deliveredOn !== null && on < deliveredOn ? ['ANSWERED_BEFORE_DELIVERY'] : []),
    ],
    followUp: { ...followUp, answeredOn: on, wordings: [{ on, text }] },
  };
});

const correctAnswer = followUpAct('correctAnswer', ['state', 'sector'], (scene, followUp) => {
  const { on, said } = drawDay(scene, 'correctedOn');
  const text = scene.words('We answer rather');
  const last = followUp.wordings.at(-1);
  return {
    input: { answer: text, ...said },
    expectedCodes: [
      ...(on > scene.today ? ['DAY_IN_FUTURE'] : []),
      ...(last === undefined ? ['NOT_ANSWERED'] : []),
      ...(last !== undefined && on < last.on ? ['CORRECTED_BEFORE_ANSWER'] : []),
    ],
    followUp: { ...followUp, wordings: [...followUp.wordings, { on, text }] },
  };
});

const remindAddressee = followUpAct('remindAddressee', [], (scene, followUp) => {
  const { on, said } = drawDay(scene, 'remindedOn');
  const { deliveredOn, answeredOn, remindedOn } = followUp;
  return {
    input: said,
    expectedCodes: [
      ...(on > scene.today ? ['DAY_IN_FUTURE'] : []),
      ...(answeredOn !== null && answeredOn <= on ? ['ALREADY_ANSWERED'] : []),
      ...(deliveredOn === null ? ['NOT_DELIVERED'] : []),
      ...(deliveredOn !== null && on < deliveredOn ? ['REMINDED_BEFORE_DELIVERY'] : []),
      ...(remindedOn.includes(on) ? ['ALREADY_REMINDED'] : []),
    ],
    followUp: { ...followUp, remindedOn: [...remindedOn, on] },
  };
});

const deliverRecommendation = changing({
  name: 'deliverRecommendation',
  kind: 'RECOMMENDATION',
  by: [],
  field: 'recommendation',
  about: 'recommendationId',
  draw: (scene, { value }) => {
    const { random, today } = scene;
    const { on, said } = drawDay(scene, 'deliveredOn');
    const open = value.addressees.filter(({ followUp }) => followUp.deliveredOn === null || random.chance(0.05));
    if (open.length === 0) return null;
    const reached = random.shuffled(open).slice(0, 1 + random.below(open.length));
    return {
      input: { ...said, addressees: reached.map(({ addressee }) => partyInput(addressee)) },
      expectedCodes: [
        ...(on > today ? ['DAY_IN_FUTURE'] : []),
        ...(on < value.issuedOn ? ['DELIVERED_BEFORE_ISSUE'] : []),
        ...(reached.some(({ followUp }) => followUp.deliveredOn !== null) ? ['ALREADY_DELIVERED'] : []),
      ],
      value: {
        ...value,
        addressees: value.addressees.map((one) =>
          reached.includes(one) ? { ...one, followUp: { ...one.followUp, deliveredOn: on } } : one,
        ),
      },
    };
  },
});

const withdrawRecommendation: ActModel = {
  ...changing({
    name: 'withdrawRecommendation',
    kind: 'RECOMMENDATION',
    by: [],
    field: 'recommendationId',
    about: 'recommendationId',
    draw: (scene, { value }) => {
      // Most are to stand, so that something can come of them.
      if (scene.random.chance(0.7)) return null;
      const isAnswered = value.addressees.some(({ followUp }) => followUp.answeredOn !== null);
      return { input: {}, expectedCodes: isAnswered ? ['ANSWERS_ON_RECORD'] : [], value: null };
    },
  }),
  answers: { recommendationId: 'ID' },
};

export const FOLLOW_UP_ACTS: readonly ActModel[] = [
  issueRecommendation,
  deliverRecommendation,
  answerRecommendation,
  correctAnswer,
  remindAddressee,
  withdrawRecommendation,
];

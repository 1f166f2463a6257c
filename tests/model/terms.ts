import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Live } from './chronicle.ts';
import { drawNgo, overlap } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { PartnershipValue } from './values.ts';

/** What each institution grants. */
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  UNESCO: ['CONSULTATIVE', 'ASSOCIATE', 'UNSPECIFIED'],
  UN_ECOSOC: ['GENERAL', 'SPECIAL', 'ROSTER', 'UNSPECIFIED'],
  COUNCIL_OF_EUROPE: ['PARTICIPATORY', 'UNSPECIFIED'],
};
const INSTITUTIONS = ['UNESCO', 'UNESCO', 'UN_ECOSOC', 'COUNCIL_OF_EUROPE'] as const;
const AREAS = ['ADVOCACY', 'CAPACITY_BUILDING', 'TECHNICAL_SUPPORT'] as const;

type Term = Pick<PartnershipValue, 'ngo' | 'institution' | 'startsOn' | 'endsOn'>;

/** One status with one institution at a time. */
function isCrossed({ model }: Scene, term: Term, without: string | null): boolean {
  return model
    .all('PARTNERSHIP')
    .filter(({ id, value }) => id !== without && value.ngo.id === term.ngo.id && value.institution === term.institution)
    .some(({ value }) => overlap(value, term));
}

function hasEnded({ today }: Scene, { endsOn }: Term): boolean {
  return endsOn !== null && endsOn <= today;
}

function isEmpty({ startsOn, endsOn }: Term): boolean {
  return startsOn !== null && endsOn !== null && endsOn <= startsOn;
}

function drawStatus({ random }: Scene, institution: string): string {
  const own = random.chance(0.85);
  return own ? random.pick(STATUSES[institution] ?? []) : random.pick(['CONSULTATIVE', 'ROSTER', 'PARTICIPATORY']);
}

function drawCooperation({ random }: Scene): { modality?: string; mechanisms?: string[]; functionalAreas?: string[] } {
  return {
    ...(random.chance(0.5) && { modality: random.pick(['BILATERAL', 'COLLECTIVE', 'COLLECTIVE']) }),
    ...(random.chance(0.2) && { mechanisms: ['ICNGO'] }),
    ...(random.chance(0.4) && { functionalAreas: AREAS.filter(() => random.chance(0.5)) }),
  };
}

/** Those whose statuses fit, whose days and mechanisms go together, and that stand alone. */
function refusalsOf(scene: Scene, term: PartnershipValue, without: string | null): string[] {
  return [
    ...(STATUSES[term.institution]?.includes(term.status) === true ? [] : ['STATUS_NOT_OF_INSTITUTION']),
    ...(isEmpty(term) ? ['INVALID_VALUE'] : []),
    ...(term.mechanisms.length > 0 && term.modality !== 'COLLECTIVE' ? ['MECHANISMS_NEED_COLLECTIVE'] : []),
    ...(isCrossed(scene, term, without) ? ['TERMS_OVERLAP'] : []),
  ];
}

/** Why a day of review is not one: it must come after the decision. */
function reviewed(reviewOn: string | null, decidedOn: string | null): string[] {
  return reviewOn !== null && decidedOn !== null && reviewOn <= decidedOn ? ['INVALID_VALUE'] : [];
}

const grantPartnership: ActModel = {
  name: 'grantPartnership',
  by: [],
  answers: { partnership: 'PARTNERSHIP' },
  draw: (scene) => {
    const { random, today } = scene;
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const institution = random.pick(INSTITUTIONS);
    const given = {
      status: drawStatus(scene, institution),
      ...(random.chance(0.8) && { startsOn: scene.dayWithin(1500, 60) }),
      ...(random.chance(0.5) && { endsOn: scene.dayWithin(600, 600) }),
      ...(random.chance(0.3) && { reviewOn: scene.dayWithin(0, 400) }),
      ...(random.chance(0.3) && { evidence: scene.words('Decision') }),
      ...drawCooperation(scene),
    };
    const value: PartnershipValue = {
      ngo: { id: ngo.id },
      institution,
      startsOn: today,
      endsOn: null,
      renewedOn: null,
      reviewOn: null,
      modality: null,
      functionalAreas: [],
      mechanisms: [],
      evidence: null,
      ...given,
    };
    return {
      input: { ngoId: ngo.id, institution, ...given },
      sides: [],
      about: 'ngoId',
      expectedCodes: [...refusalsOf(scene, value, null), ...reviewed(value.reviewOn, value.startsOn)],
      changes: (payload) => [{ kind: 'PARTNERSHIP', id: idIn(payload, 'partnership'), value }],
    };
  },
};

/** Mostly one that has not ended. */
function drawTerm(scene: Scene): Live<'PARTNERSHIP'> | null {
  const { model, random } = scene;
  const terms = model.all('PARTNERSHIP');
  const open = terms.filter(({ value }) => !hasEnded(scene, value));
  return random.shuffled(open.length > 0 && random.chance(0.85) ? open : terms)[0] ?? null;
}

const renewPartnership: ActModel = {
  name: 'renewPartnership',
  by: [],
  answers: { partnership: 'PARTNERSHIP' },
  draw: (scene) => {
    const { random, today } = scene;
    const term = drawTerm(scene);
    if (term === null) return null;
    const { id, version, value } = term;
    const given = {
      ...(random.chance(0.5) && { renewedOn: scene.dayWithin(300, 10) }),
      ...(random.chance(0.5) && { endsOn: random.chance(0.4) ? null : scene.dayWithin(30, 900) }),
      ...(random.chance(0.4) && { reviewOn: scene.dayWithin(0, 400) }),
      ...drawCooperation(scene),
    };
    const renewed: PartnershipValue = { ...value, renewedOn: today, reviewOn: null, ...given };
    const renewedOn = renewed.renewedOn ?? today;
    const isEarly = [value.startsOn, value.renewedOn].some((day) => day !== null && renewedOn < day);
    return {
      input: { partnershipId: id, expectedVersion: version, ...given },
      sides: [],
      about: 'partnershipId',
      expectedCodes: [
        ...(hasEnded(scene, value) ? ['PARTNERSHIP_ENDED'] : []),
        ...(isEarly || renewedOn > today ? ['INVALID_VALUE'] : []),
        ...reviewed(renewed.reviewOn, renewedOn),
        ...refusalsOf(scene, renewed, id),
      ],
      changes: () => [{ kind: 'PARTNERSHIP', id, value: renewed }],
    };
  },
};

const changePartnershipStatus: ActModel = {
  name: 'changePartnershipStatus',
  by: [],
  answers: { partnership: 'PARTNERSHIP', endedPartnership: 'PARTNERSHIP' },
  draw: (scene) => {
    const { random, today } = scene;
    const term = drawTerm(scene);
    if (term === null) return null;
    const { id, version, value } = term;
    const day = random.chance(0.5) ? { on: scene.dayWithin(200, 60) } : {};
    const on = day.on ?? today;
    const isRunning = (value.startsOn === null || value.startsOn < on) && (value.endsOn === null || on < value.endsOn);
    const status = drawStatus(scene, value.institution);
    const evidence = random.chance(0.5) ? scene.words('Decision') : null;
    const ended = { ...value, endsOn: on, reviewOn: null };
    const begun = { ...value, status, startsOn: on, renewedOn: null, evidence };
    return {
      input: { partnershipId: id, expectedVersion: version, status, ...day, ...(evidence !== null && { evidence }) },
      sides: [],
      about: 'partnershipId',
      expectedCodes: [
        ...(hasEnded(scene, value) ? ['PARTNERSHIP_ENDED'] : []),
        ...(status === value.status ? ['STATUS_UNCHANGED'] : []),
        ...(isRunning ? [] : ['PARTNERSHIP_NOT_IN_FORCE']),
        ...refusalsOf(scene, begun, id),
      ],
      changes: (payload) => [
        { kind: 'PARTNERSHIP', id, value: ended },
        { kind: 'PARTNERSHIP', id: idIn(payload, 'partnership'), value: begun },
      ],
    };
  },
};

const endPartnership: ActModel = {
  name: 'endPartnership',
  by: [],
  answers: { partnership: 'PARTNERSHIP' },
  draw: (scene) => {
    const { random, today } = scene;
    const term = drawTerm(scene);
    if (term === null) return null;
    const { id, version, value } = term;
    const day = random.chance(0.6) ? { endsOn: scene.dayWithin(400, 200) } : {};
    const said = random.chance(0.4) ? { evidence: scene.words('Letter') } : {};
    const ended = { ...value, reviewOn: null, endsOn: today, ...day, ...said };
    return {
      input: { partnershipId: id, expectedVersion: version, ...day, ...said },
      sides: [],
      about: 'partnershipId',
      expectedCodes: [
        ...(hasEnded(scene, value) ? ['PARTNERSHIP_ENDED'] : []),
        ...(isEmpty(ended) ? ['INVALID_VALUE'] : []),
        ...(isCrossed(scene, ended, id) ? ['TERMS_OVERLAP'] : []),
      ],
      changes: () => [{ kind: 'PARTNERSHIP', id, value: ended }],
    };
  },
};

export const TERM_ACTS: readonly ActModel[] = [
  grantPartnership,
  renewPartnership,
  changePartnershipStatus,
  endPartnership,
];

import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Live } from './chronicle.ts';
import { drawFields, drawNgo, sideOf, survivorOf } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { ActivityValue } from './values.ts';

const TOWNS = [
  { name: 'Thiès', country: 'SN', location: { latitude: 14.7886, longitude: -16.9246 } },
  { name: 'Lyon', country: 'FR', location: { latitude: 45.764, longitude: 4.8357 } },
] as const;

type Facts = Partial<Omit<ActivityValue, 'ngo' | 'organization'>> & { organization?: string | null };

/** What is said of an activity: as the input has it, and as it is answered. */
interface Said {
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
}

function drawFacts(scene: Scene, isUpdate: boolean): Said {
  const { random } = scene;
  const orNull = <Value>(value: Value): Value | null => (isUpdate && random.chance(0.25) ? null : value);
  const simple = {
    ...(random.chance(0.3) && { externalId: orNull(scene.words('XI-')) }),
    ...(random.chance(0.3) && { organization: orNull(scene.words('Org')) }),
    ...(random.chance(0.3) && { implementingPartners: [scene.words('Partner'), 'A helper'] }),
    ...(random.chance(0.5) && { startsOn: orNull(scene.dayWithin(700, 100)) }),
    ...(random.chance(0.5) && { endsOn: orNull(scene.dayWithin(300, 500)) }),
    ...(random.chance(0.3) && { status: orNull(random.pick(['PIPELINE', 'IMPLEMENTATION', 'SUSPENDED'])) }),
    ...(random.chance(0.3) && { budget: orNull({ amount: 1 + random.below(90_000) / 4, currency: 'EUR' }) }),
  };
  const fields = random.chance(0.5) ? random.shuffled(drawFields(scene)) : null;
  const place = random.chance(0.4) ? drawPlace(scene) : { input: {}, facts: {} };
  return {
    input: { ...simple, ...(fields !== null && { fieldsOfCompetence: fields }), ...place.input },
    facts: { ...simple, ...(fields !== null && { fieldsOfCompetence: fields.toSorted() }), ...place.facts },
  };
}

/** A town with its country and, at times, others; or only countries. */
function drawPlace({ random }: Scene): Said {
  const { name, country, location } = random.pick(TOWNS);
  const countries = random.chance(0.5) ? { countries: ['TN', country] } : {};
  const codes = (countries.countries ?? [country]).toSorted().map((code) => ({ code }));
  const isPlaced = random.chance(0.7);
  return {
    input: { place: { name, country, ...(isPlaced && { location }) }, countries: codes.map(({ code }) => code) },
    facts: {
      place: {
        name,
        country: { code: country },
        location: isPlaced ? location : null,
        precision: isPlaced ? 'PLACE_NAME' : null,
      },
      countries: codes,
    },
  };
}

/** The name under which an activity is published is the NGO's own unless another is given. */
function withFacts(scene: Scene, value: ActivityValue, { organization, ...facts }: Facts): ActivityValue {
  const own = scene.model.get('NGO', value.ngo.id).value.name;
  return { ...value, ...facts, organization: organization === undefined ? value.organization : (organization ?? own) };
}

function isBackwards({ startsOn, endsOn }: ActivityValue): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

const publishActivity: ActModel = {
  name: 'publishActivity',
  by: ['ngo'],
  answers: { activity: 'ACTIVITY' },
  draw: (scene) => {
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const isBlank = scene.random.chance(0.05);
    const title = isBlank ? '' : scene.words('Activity');
    const { input, facts } = drawFacts(scene, false);
    const blank: ActivityValue = {
      ngo: { id: ngo.id },
      title,
      externalId: null,
      organization: ngo.value.name,
      implementingPartners: [],
      fieldsOfCompetence: [],
      startsOn: null,
      endsOn: null,
      status: null,
      countries: [],
      place: null,
      budget: null,
    };
    const value = withFacts(scene, blank, facts);
    return {
      input: { ngoId: ngo.id, title, ...input },
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: isBlank || isBackwards(value) ? ['INVALID_VALUE'] : [],
      changes: (payload) => [{ kind: 'ACTIVITY', id: idIn(payload, 'activity'), value }],
    };
  },
};

function drawActivity({ model, random }: Scene): Live<'ACTIVITY'> | null {
  const activities = model.all('ACTIVITY');
  return activities.length === 0 ? null : random.pick(activities);
}

const updateActivity: ActModel = {
  name: 'updateActivity',
  by: ['ngo'],
  answers: { activity: 'ACTIVITY' },
  draw: (scene) => {
    const activity = drawActivity(scene);
    if (activity === null) return null;
    const { id, version, value } = activity;
    const title = scene.random.chance(0.4) ? { title: scene.words('Activity anew') } : {};
    const { input, facts } = drawFacts(scene, true);
    if (Object.keys({ ...title, ...input }).length === 0) return null;
    const changed = withFacts(scene, value, { ...facts, ...title });
    return {
      input: { activityId: id, expectedVersion: version, ...title, ...input },
      sides: sideOf(value.ngo.id),
      about: 'activityId',
      expectedCodes: isBackwards(changed) ? ['INVALID_VALUE'] : [],
      changes: () => [{ kind: 'ACTIVITY', id, value: changed }],
    };
  },
};

const endActivity: ActModel = {
  name: 'endActivity',
  by: ['ngo'],
  answers: { activity: 'ACTIVITY' },
  draw: (scene) => {
    const { random, today } = scene;
    const activity = drawActivity(scene);
    if (activity === null) return null;
    const { id, version, value } = activity;
    const day = random.chance(0.6) ? { endsOn: scene.dayWithin(100, 20) } : {};
    const status = random.chance(0.3) ? { status: random.pick(['CANCELLED', 'POST_COMPLETION', 'PIPELINE']) } : {};
    const changed = { ...value, endsOn: today, status: 'COMPLETION', ...day, ...status };
    return {
      input: { activityId: id, expectedVersion: version, ...day, ...status },
      sides: sideOf(value.ngo.id),
      about: 'activityId',
      expectedCodes: [
        // Its last day belongs to it: it has ended from the day after on.
        ...(value.endsOn !== null && value.endsOn < today ? ['ACTIVITY_ENDED'] : []),
        ...(isBackwards(changed) || changed.endsOn > today ? ['INVALID_VALUE'] : []),
        ...(changed.status === 'PIPELINE' ? ['INVALID_VALUE'] : []),
      ],
      changes: () => [{ kind: 'ACTIVITY', id, value: changed }],
    };
  },
};

const withdrawActivity: ActModel = {
  name: 'withdrawActivity',
  by: ['ngo'],
  answers: { withdrawnId: 'ID' },
  draw: (scene) => {
    const activity = drawActivity(scene);
    if (activity === null) return null;
    const { id, version, value } = activity;
    return {
      input: { activityId: id, expectedVersion: version },
      sides: sideOf(value.ngo.id),
      about: 'activityId',
      expectedCodes: [],
      changes: () => [{ kind: 'ACTIVITY', id, value: null }],
    };
  },
};

const giveProgrammeFeedback: ActModel = {
  name: 'giveProgrammeFeedback',
  by: ['ngo'],
  answers: { feedback: 'PROGRAMME_FEEDBACK' },
  draw: (scene) => {
    const { random, world, today } = scene;
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const isUnknown = random.chance(0.1);
    const known = random.pick(world.dataset.activities.filter(({ ngoId }) => ngoId === null)).id;
    const programmeId = isUnknown ? 'none' : known;
    const text = scene.words('We think');
    return {
      input: { ngoId: ngo.id, programmeId, text },
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: isUnknown ? ['NOT_FOUND'] : [],
      changes: (payload) => {
        const value = { ngo: { id: ngo.id }, programme: { id: programmeId }, text, submittedOn: today };
        return [{ kind: 'PROGRAMME_FEEDBACK', id: idIn(payload, 'feedback'), value }];
      },
    };
  },
};

const withdrawProgrammeFeedback: ActModel = {
  name: 'withdrawProgrammeFeedback',
  by: ['ngo'],
  answers: { withdrawnId: 'ID' },
  draw: ({ model, random }) => {
    const given = model.all('PROGRAMME_FEEDBACK');
    if (given.length === 0) return null;
    const { id, version, value } = random.pick(given);
    return {
      input: { feedbackId: id, expectedVersion: version },
      sides: sideOf(survivorOf(model, value.ngo.id)),
      about: 'feedbackId',
      expectedCodes: [],
      changes: () => [{ kind: 'PROGRAMME_FEEDBACK', id, value: null }],
    };
  },
};

export const ACTIVITY_ACTS: readonly ActModel[] = [
  publishActivity,
  updateActivity,
  endActivity,
  withdrawActivity,
  giveProgrammeFeedback,
  withdrawProgrammeFeedback,
];

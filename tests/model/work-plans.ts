import { shiftDay } from '../reference/shared.ts';
import type { Payload } from '../support/writing-world.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import type { Change } from './changing.ts';
import { isSame } from './dialogue-kinds.ts';
import { drawDay } from './follow-up.ts';
import type { Scene } from './scene.ts';
import type { RecipientValue, WorkPlanItemValue, WorkPlanValue } from './values.ts';

/** What is said of an item, and what is in the way of it. */
interface Said {
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Partial<Pick<WorkPlanItemValue, 'title' | 'ngos' | 'recommendationId'>>;
  readonly expectedCodes: readonly string[];
}

function drawFacts(scene: Scene, isUpdate: boolean): Said {
  const { model, random } = scene;
  const title = !isUpdate || random.chance(0.5) ? { title: scene.words('To do') } : {};
  const ngos = random.chance(0.6) ? random.shuffled(model.all('NGO')).slice(0, random.below(3)) : null;
  const isUnknown = random.chance(0.05);
  const known = random.shuffled(model.all('RECOMMENDATION'))[0]?.id ?? null;
  const recommendationId = isUnknown ? 'none' : known;
  const recommended = random.chance(0.5) ? { recommendationId } : {};
  const ids = ngos?.map(({ id }) => id);
  return {
    input: { ...title, ...(ids && { ngoIds: ids }), ...recommended },
    facts: { ...title, ...(ids && { ngos: ids.map((id) => ({ id })) }), ...recommended },
    expectedCodes: recommended.recommendationId === 'none' ? ['NOT_FOUND'] : [],
  };
}

const UNTOUCHED: Omit<WorkPlanItemValue, 'id'> = {
  title: '',
  ngos: [],
  recommendationId: null,
  progress: 'NOT_STARTED',
  note: null,
  reportedOn: null,
};

/** Id of the item at that place of the plan that the payload answers. */
function itemIdIn(payload: Payload, index: number): string {
  const { items } = payload['workPlan'] as { readonly items: readonly { readonly id: string }[] };
  return items.at(index)?.id ?? '';
}

const draftWorkPlan: ActModel = {
  name: 'draftWorkPlan',
  by: [],
  answers: { workPlan: 'WORK_PLAN' },
  draw: (scene) => {
    const { model, random } = scene;
    const [body] = random.shuffled(model.all('BODY'));
    if (body === undefined) return null;
    const startsOn = scene.dayWithin(600, 300);
    const days = { startsOn, endsOn: shiftDay(startsOn, random.below(250) - 8) };
    const others = model.all('WORK_PLAN').filter(({ value }) => value.body.code === body.id);
    const isCrossed = others.some(({ value }) => value.startsOn <= days.endsOn && startsOn <= value.endsOn);
    const items = Array.from({ length: random.below(3) }, () => drawFacts(scene, false));
    const said = { title: scene.words('Mandate'), ...days };
    return {
      input: { body: body.id, ...said, items: items.map(({ input }) => input) },
      sides: [],
      about: 'body',
      expectedCodes: [
        ...items.flatMap(({ expectedCodes }) => expectedCodes),
        ...(days.endsOn < startsOn ? ['ENDS_BEFORE_START'] : []),
        ...(isCrossed ? ['MANDATES_OVERLAP'] : []),
      ],
      changes: (payload) => {
        const begun = items.map(({ facts }, index) => ({ ...UNTOUCHED, ...facts, id: itemIdIn(payload, index) }));
        const value = { body: { code: body.id }, ...said, adoptedOn: null, items: begun, deliveries: [] };
        return [{ kind: 'WORK_PLAN', id: idIn(payload, 'workPlan'), value }];
      },
    };
  },
};

function planAct(name: string, draw: (scene: Scene, plan: WorkPlanValue) => Change<'WORK_PLAN'> | null): ActModel {
  return changing({
    ...{ name, kind: 'WORK_PLAN', by: [], field: 'workPlan', about: 'workPlanId' },
    draw: (scene, { value }) => draw(scene, value),
  });
}

const addWorkPlanItem = planAct('addWorkPlanItem', (scene, plan) => {
  const { input, facts, expectedCodes } = drawFacts(scene, false);
  return {
    input: { item: input },
    expectedCodes,
    value: (payload) => {
      const item = { ...UNTOUCHED, ...facts, id: itemIdIn(payload, -1) };
      return { ...plan, items: [...plan.items, item] };
    },
  };
});

/** An act on one item of a plan, or now and then on one that is not there. */
function itemAct(
  name: string,
  draw: (
    scene: Scene,
    plan: WorkPlanValue,
  ) => Pick<Change<'WORK_PLAN'>, 'input' | 'expectedCodes'> & {
    readonly change: (item: WorkPlanItemValue) => readonly WorkPlanItemValue[];
  },
): ActModel {
  return planAct(name, (scene, plan) => {
    const isMissing = scene.random.chance(0.05);
    const [item] = scene.random.shuffled(plan.items);
    if (item === undefined && !isMissing) return null;
    const itemId = isMissing || item === undefined ? 'none' : item.id;
    const { input, expectedCodes, change } = draw(scene, plan);
    return {
      input: { itemId, ...input },
      expectedCodes: [...(itemId === 'none' ? ['NOT_FOUND'] : []), ...expectedCodes],
      value: { ...plan, items: plan.items.flatMap((one) => (one.id === itemId ? change(one) : [one])) },
    };
  });
}

const updateWorkPlanItem = itemAct('updateWorkPlanItem', (scene) => {
  const { input, facts, expectedCodes } = drawFacts(scene, true);
  return { input, expectedCodes, change: (item) => [{ ...item, ...facts }] };
});

const removeWorkPlanItem = itemAct('removeWorkPlanItem', (_scene, { adoptedOn }) => ({
  input: {},
  expectedCodes: adoptedOn === null ? [] : ['PLAN_ADOPTED'],
  change: () => [],
}));

const reportWorkPlanProgress = itemAct('reportWorkPlanProgress', (scene, { adoptedOn }) => {
  const progress = scene.random.pick(['IN_PROGRESS', 'DONE']);
  const note = scene.random.chance(0.5) ? scene.words('So far') : null;
  return {
    input: { progress, ...(note !== null && { note }) },
    expectedCodes: adoptedOn === null ? ['PLAN_NOT_ADOPTED'] : [],
    change: (item) => [{ ...item, progress, note, reportedOn: scene.today }],
  };
});

const adoptWorkPlan = planAct('adoptWorkPlan', (scene, plan) => {
  const { on, said } = drawDay(scene, 'adoptedOn');
  return {
    input: said,
    expectedCodes: [
      ...(on > scene.today ? ['DAY_IN_FUTURE'] : []),
      ...(plan.adoptedOn === null ? [] : ['PLAN_ADOPTED']),
      ...(plan.items.length === 0 ? ['PLAN_EMPTY'] : []),
    ],
    value: { ...plan, adoptedOn: on },
  };
});

const deliverWorkPlan = planAct('deliverWorkPlan', (scene, plan) => {
  const { random, sectors, states, today } = scene;
  const { on, said } = drawDay(scene, 'deliveredOn');
  const isNew = (recipient: RecipientValue): boolean =>
    !plan.deliveries.some((one) => isSame(one.recipient, recipient)) || random.chance(0.05);
  const toSectors = sectors.filter((field) => random.chance(0.4) && isNew({ __typename: 'Sector', field }));
  const toStates = states.filter((code) => random.chance(0.4) && isNew({ __typename: 'MemberState', code }));
  const recipients: RecipientValue[] = [
    ...toSectors.map((field) => ({ __typename: 'Sector', field }) as const),
    ...toStates.map((code) => ({ __typename: 'MemberState', code }) as const),
  ];
  const isRepeated = plan.deliveries.some((one) => recipients.some((other) => isSame(one.recipient, other)));
  return {
    input: { ...said, sectors: toSectors, memberStates: toStates },
    expectedCodes: [
      ...(on > today ? ['DAY_IN_FUTURE'] : []),
      ...(plan.adoptedOn === null ? ['PLAN_NOT_ADOPTED'] : []),
      ...(plan.adoptedOn !== null && on < plan.adoptedOn ? ['DELIVERED_BEFORE_ADOPTION'] : []),
      ...(recipients.length === 0 ? ['ONE_PARTY'] : []),
      ...(isRepeated ? ['ALREADY_DELIVERED'] : []),
    ],
    value: {
      ...plan,
      deliveries: [...plan.deliveries, ...recipients.map((recipient) => ({ recipient, deliveredOn: on }))],
    },
  };
});

export const WORK_PLAN_ACTS: readonly ActModel[] = [
  draftWorkPlan,
  addWorkPlanItem,
  updateWorkPlanItem,
  removeWorkPlanItem,
  adoptWorkPlan,
  reportWorkPlanProgress,
  deliverWorkPlan,
];

import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import type { Change } from './changing.ts';
import { isOver } from './forum-life.ts';
import { drawNgo } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { ForumValue, PartnerValue, SeatValue } from './values.ts';

const ROLES = ['Chair', 'Rapporteur'] as const;
const ORGANIZATIONS = ['An organization', 'Another organization'] as const;

/** An act on a forum that is not over. */
function preparing(name: string, draw: (scene: Scene, forum: ForumValue) => Change<'FORUM'> | null): ActModel {
  return changing({
    ...{ name, kind: 'FORUM', by: [], field: 'forum', about: 'forumId' },
    draw: (scene, { value }) => {
      const change = draw(scene, value);
      return (
        change && { ...change, expectedCodes: [...(isOver(value) ? ['FORUM_OVER'] : []), ...change.expectedCodes] }
      );
    },
  });
}

/** A seat of one of a few, so that some are asked for twice; its holder sees the draft of the forum. */
function drawSeat(scene: Scene): SeatValue {
  const { random } = scene;
  const ngo = random.chance(0.6) ? drawNgo(scene) : null;
  return { role: random.pick(ROLES), organization: random.pick(ORGANIZATIONS), ngo: ngo && { id: ngo.id } };
}

function seatInput({ ngo, ...seat }: SeatValue): object {
  return { ...seat, ...(ngo !== null && { ngoId: ngo.id }) };
}

function isSeat(a: SeatValue, b: SeatValue): boolean {
  return a.role === b.role && a.organization === b.organization;
}

const setWorkingGroup = preparing('setWorkingGroup', (scene, forum) => {
  const seat = drawSeat(scene);
  const members = scene.random.chance(0.5) ? [seat] : [];
  const name = scene.words('Working group');
  return {
    input: { name, members: members.map(seatInput) },
    expectedCodes: [],
    value: { ...forum, workingGroup: { name, members } },
  };
});

const addWorkingGroupMember = preparing('addWorkingGroupMember', (scene, forum) => {
  const { workingGroup } = forum;
  const seat = drawSeat(scene);
  const isTaken = workingGroup?.members.some((member) => isSeat(member, seat)) ?? false;
  const members = [...(workingGroup?.members ?? []), seat];
  return {
    input: { ...seatInput(seat) },
    expectedCodes: [...(workingGroup === null ? ['NOT_FOUND'] : []), ...(isTaken ? ['MEMBER_EXISTS'] : [])],
    value: { ...forum, workingGroup: workingGroup && { ...workingGroup, members } },
  };
});

const removeWorkingGroupMember = preparing('removeWorkingGroupMember', ({ random }, forum) => {
  const { workingGroup } = forum;
  const other = { role: 'Chair', organization: 'None of them', ngo: null };
  const [seat = other] = random.shuffled(workingGroup?.members ?? []);
  if (seat === other && random.chance(0.8)) return null;
  const members = workingGroup?.members.filter((member) => !isSeat(member, seat)) ?? [];
  return {
    input: { role: seat.role, organization: seat.organization },
    expectedCodes: seat === other ? ['NOT_FOUND'] : [],
    value: { ...forum, workingGroup: workingGroup && { ...workingGroup, members } },
  };
});

/** What is said of a partner beside its name and kind, some of it; in an update, null takes it away. */
function drawTerms(scene: Scene, isUpdate: boolean): Partial<Omit<PartnerValue, 'name' | 'kind'>> {
  const { random } = scene;
  const ngo = drawNgo(scene);
  const orNull = <Value>(value: Value): Value | null => (isUpdate && random.chance(0.25) ? null : value);
  const money = (): PartnerValue['pledge'] => orNull({ amount: random.below(90_000) / 4, currency: 'EUR' });
  return {
    ...(random.chance(0.4) && { level: orNull('Gold') }),
    ...(random.chance(0.5) && { pledge: money() }),
    ...(random.chance(0.5) && { received: money() }),
    ...(ngo !== null && random.chance(0.5) && { ngo: orNull({ id: ngo.id }) }),
  };
}

function termsInput({ ngo, ...terms }: ReturnType<typeof drawTerms>): object {
  return { ...terms, ...(ngo !== undefined && { ngoId: ngo?.id ?? null }) };
}

const NAMES = ['A city', 'A foundation'] as const;
const KINDS = ['TECHNICAL', 'FINANCIAL'] as const;

function isPartner(a: Pick<PartnerValue, 'name' | 'kind'>, b: Pick<PartnerValue, 'name' | 'kind'>): boolean {
  return a.name === b.name && a.kind === b.kind;
}

const addForumPartner = preparing('addForumPartner', (scene, forum) => {
  const which = { name: scene.random.pick(NAMES), kind: scene.random.pick(KINDS) };
  const terms = drawTerms(scene, false);
  const partner = { level: null, pledge: null, received: null, ngo: null, ...which, ...terms };
  return {
    input: { ...which, ...termsInput(terms) },
    expectedCodes: forum.partners.some((one) => isPartner(one, which)) ? ['PARTNER_EXISTS'] : [],
    value: { ...forum, partners: [...forum.partners, partner] },
  };
});

/** A partner of the forum, or now and then one that is none. */
function drawPartner({ random }: Scene, { partners }: ForumValue): Pick<PartnerValue, 'name' | 'kind'> | null {
  const [partner] = random.shuffled(partners);
  if (partner === undefined && random.chance(0.8)) return null;
  const { name, kind } = partner ?? { name: 'None of them', kind: 'FINANCIAL' };
  return { name, kind };
}

function partnerAct(
  name: string,
  draw: (scene: Scene) => {
    readonly input: object;
    readonly change: (partner: PartnerValue) => readonly PartnerValue[];
  },
): ActModel {
  return preparing(name, (scene, forum) => {
    const which = drawPartner(scene, forum);
    if (which === null) return null;
    const { input, change } = draw(scene);
    const partners = forum.partners.flatMap((one) => (isPartner(one, which) ? change(one) : [one]));
    return {
      input: { ...which, ...input },
      expectedCodes: forum.partners.some((one) => isPartner(one, which)) ? [] : ['NOT_FOUND'],
      value: { ...forum, partners },
    };
  });
}

const updateForumPartner = partnerAct('updateForumPartner', (scene) => {
  const terms = drawTerms(scene, true);
  return { input: termsInput(terms), change: (partner) => [{ ...partner, ...terms }] };
});

const removeForumPartner = partnerAct('removeForumPartner', () => ({ input: {}, change: () => [] }));

export const PREPARATION_ACTS: readonly ActModel[] = [
  setWorkingGroup,
  addWorkingGroupMember,
  addWorkingGroupMember,
  removeWorkingGroupMember,
  addForumPartner,
  updateForumPartner,
  removeForumPartner,
];

import type { Caller, Payload, WritingWorld } from '../../../support/writing-world.ts';

/* Forums and what belongs to them, made through the graph for one test each. */

export const NGO = 'ngo-acted';
export const BY_NGO = ['ngo', { ngo: NGO }] as const;
export const OTHER_NGO = ['ngo', { ngo: 'ngo-other' }] as const;
export const OFFICER = ['liaison-officer'] as const;

export interface Made {
  readonly id: string;
  readonly version: number;
}

export const officerOf = (world: WritingWorld): Caller => world.as('liaison-officer');

/** The object of an act that must be done. */
export async function done<Object = Made>(
  caller: Caller,
  mutation: string,
  input: object,
  selection: string,
): Promise<Object> {
  const payload: Payload = await caller.act(mutation, input, selection);
  if (payload.userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`);
  const [name = ''] = selection.split(' ');
  return payload[name] as Object;
}

const FACTS = {
  series: 'CONVERGENCES_FORUM',
  title: 'A forum of tests',
  mode: 'HYBRID',
  startsOn: '2027-06-01',
  endsOn: '2027-06-03',
  timezone: 'Europe/Paris',
  organizers: [{ name: 'Organizers' }],
};

type Input = Readonly<Record<string, unknown>>;

export const planInput = (facts: object = {}): Input => ({ ...FACTS, ...facts });

export async function plan(world: WritingWorld, facts: object = {}): Promise<Made> {
  return done(officerOf(world), 'planForum', planInput(facts), 'forum { id version }');
}

export async function onForum(
  world: WritingWorld,
  mutation: string,
  { id, version }: Made,
  input: object = {},
): Promise<Made> {
  return done(officerOf(world), mutation, { forumId: id, expectedVersion: version, ...input }, 'forum { id version }');
}

export async function announce(world: WritingWorld, facts: object = {}): Promise<Made> {
  return onForum(world, 'announceForum', await plan(world, facts));
}

/** A forum that takes place today. */
export async function hold(world: WritingWorld): Promise<Made> {
  return announce(world, { startsOn: '2026-11-20', endsOn: '2026-11-25' });
}

export async function close(world: WritingWorld): Promise<Made> {
  return onForum(world, 'closeForum', await onForum(world, 'advanceForum', await hold(world), { phase: 'EVALUATION' }));
}

/**
 * Makes it once in a world, for tests that leave it as it is: an act that is refused changes nothing.
 */
export function once<Value>(make: (world: WritingWorld) => Promise<Value>): (world: WritingWorld) => Promise<Value> {
  const made = new WeakMap<WritingWorld, Promise<Value>>();
  return (world) => {
    const known = made.get(world) ?? make(world);
    made.set(world, known);
    return known;
  };
}

export const A_PLAN = once((world) => plan(world));
export const ANNOUNCED = once((world) => announce(world));
export const HELD = once(hold);
export const CLOSED = once(close);

export const idsOf = ({ id, version }: Made): { forumId: string; expectedVersion: number } => ({
  forumId: id,
  expectedVersion: version,
});

/** A forum with two rooms of that size. */
export interface Venue {
  readonly forum: Made;
  readonly rooms: readonly { readonly id: string }[];
  readonly tracks: readonly { readonly id: string }[];
}

export async function venue(world: WritingWorld, isAnnounced = true): Promise<Venue> {
  const first = isAnnounced ? await announce(world) : await plan(world);
  const second = await onForum(world, 'addRoom', first, { name: 'Hall', capacity: 50 });
  const third = await onForum(world, 'addRoom', second, { name: 'Library' });
  const selection = 'forum { id version rooms { id } tracks { id } }';
  const made = await done<Made & Omit<Venue, 'forum'>>(
    officerOf(world),
    'addTrack',
    { ...idsOf(third), name: 'Water' },
    selection,
  );
  return { forum: made, rooms: made.rooms, tracks: made.tracks };
}

export const at = (hour: number, minute = 0): string =>
  `2027-06-01T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;

export const ROOM = ({ rooms }: Venue, index = 0): string => rooms[index]?.id ?? '';

export function slotInput(place: Venue, parts: object = {}): Input {
  return {
    forumId: place.forum.id,
    title: 'Round table',
    format: 'ROUND_TABLE',
    startsAt: at(8),
    endsAt: at(9),
    roomId: ROOM(place),
    ...parts,
  };
}

export async function slot(world: WritingWorld, place: Venue, parts: object = {}): Promise<Made> {
  return done(officerOf(world), 'addSlot', slotInput(place, parts), 'slot { id version }');
}

export async function cancelledSlot(world: WritingWorld, place: Venue, parts: object = {}): Promise<Made> {
  return done(officerOf(world), 'cancelSlot', slotIds(await slot(world, place, parts)), 'slot { id version }');
}

export const slotIds = ({ id, version }: Made): { slotId: string; expectedVersion: number } => ({
  slotId: id,
  expectedVersion: version,
});

export const CHAIR = { role: 'CHAIR', ngoId: NGO, name: 'Acted', personId: 'person-1' };
export const SPEAKER = { role: 'SPEAKER', memberState: 'FR' };

export async function call(world: WritingWorld, parts: object = {}, forum?: Made): Promise<Made> {
  const { id } = forum ?? (await announce(world));
  const input = { forumId: id, title: 'Send your ideas', closesOn: '2027-02-01', ...parts };
  return done(officerOf(world), 'openCall', input, 'call { id version }');
}

export async function contribution(world: WritingWorld, forum?: Made): Promise<Made> {
  const { id } = await call(world, {}, forum);
  const input = { callId: id, ngoId: NGO, title: 'An idea', text: 'In a few words.' };
  return done(world.as(...BY_NGO), 'submitCallContribution', input, 'contribution { id version }');
}

export async function theme(world: WritingWorld, forum?: Made): Promise<Made> {
  const { id } = forum ?? (await announce(world));
  const input = { forumId: id, ngoId: NGO, name: 'Acted', title: 'Rivers' };
  return done(world.as(...BY_NGO), 'proposeForumTheme', input, 'theme { id version }');
}

export const PERSONS = [
  { stakeholder: 'NGO', count: 3 },
  { stakeholder: 'YOUTH', count: 1 },
];

export async function registration(world: WritingWorld, forum?: Made): Promise<Made> {
  const { id } = forum ?? (await announce(world));
  const input = { forumId: id, ngoId: NGO, name: 'Acted', persons: PERSONS };
  return done(world.as(...BY_NGO), 'registerForForum', input, 'registration { id version }');
}

export async function evaluation(world: WritingWorld, forum?: Made): Promise<Made> {
  const { id } = forum ?? (await hold(world));
  const input = { forumId: id, ngoId: NGO, name: 'Acted', summary: 'Good.', score: 4 };
  return done(world.as(...BY_NGO), 'evaluateForum', input, 'evaluation { id version }');
}

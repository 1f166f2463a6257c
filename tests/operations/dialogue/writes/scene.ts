import { randomUUID } from 'node:crypto';
import type { WritingWorld } from '../../../support/writing-world.ts';

/** What a test of an act begins with: records made for it alone, by those whose work it is. */
export interface Made {
  readonly id: string;
  readonly version: number;
}

export const OFFICER = ['liaison-officer'] as const;
export const NGO = ['ngo', { ngo: 'ngo-a' }] as const;
export const OTHER_NGO = ['ngo', { ngo: 'ngo-b' }] as const;
export const STATE = ['member-state', { state: 'SN' }] as const;
export const ANALYST = ['analyst'] as const;
export const BODY = 'LIAISON_COMMITTEE';
/** The day of the tests' clock. */
export const TODAY = '2026-11-21';

type Input = Readonly<Record<string, unknown>>;

/** Does an act that must succeed and answers the object of its payload. */
export async function done<Answer extends object = Made>(
  world: WritingWorld,
  by: readonly [Parameters<WritingWorld['as']>[0], Parameters<WritingWorld['as']>[1]?],
  mutation: string,
  input: Input,
  selection: string,
): Promise<Answer> {
  const payload = await world.as(...by).act(mutation, input, selection);
  const [object = ''] = selection.split(' ');
  const made = payload[object] as Answer | null;
  if (made === null) throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`);
  return made;
}

const keptIn = new WeakMap<WritingWorld, Map<unknown, Promise<unknown>>>();

/** What was made once for the whole file, for acts that leave it as it is: those that are refused, and new parts of it. */
export function kept<Value>(make: (world: WritingWorld) => Promise<Value>): (world: WritingWorld) => Promise<Value> {
  return (world) => {
    const known = keptIn.get(world) ?? new Map<unknown, Promise<unknown>>();
    keptIn.set(world, known);
    const value = (known.get(make) as Promise<Value> | undefined) ?? make(world);
    known.set(make, value);
    return value;
  };
}

let count = 0;

/** A line that no other record has. */
function unique(text: string): string {
  count += 1;
  return `${text} ${count}`;
}

/** A session ahead, unless the days given say otherwise. */
export async function session(world: WritingWorld, parts: Input = {}): Promise<Made> {
  const input = { body: BODY, format: 'HEARING', title: 'Water for all', mode: 'IN_PERSON', startsOn: '2026-12-01' };
  return done(world, OFFICER, 'conveneSession', { ...input, ...parts }, 'session { id version }');
}

/** From 1 to 3 December in Tokyo. */
export async function aheadSession(world: WritingWorld): Promise<Made> {
  return session(world, { endsOn: '2026-12-03', timezone: 'Asia/Tokyo' });
}

/** A session that has been held. */
export async function heldSession(world: WritingWorld): Promise<Made> {
  return session(world, { startsOn: '2026-11-02', endsOn: '2026-11-04' });
}

export async function cancelledSession(world: WritingWorld): Promise<Made> {
  const { id, version } = await session(world);
  const input = { sessionId: id, expectedVersion: version, reason: 'No room.' };
  return done(world, OFFICER, 'cancelSession', input, 'session { id version }');
}

export async function theme(world: WritingWorld, parts: Input = {}): Promise<Made> {
  const { id: sessionId } = await kept(aheadSession)(world);
  const input = { sessionId, ngoId: 'ngo-a', title: unique('Rivers'), ...parts };
  return done(world, OFFICER, 'proposeTheme', input, 'theme { id version }');
}

export async function settledTheme(world: WritingWorld): Promise<Made> {
  const { id, version } = await theme(world);
  const input = { themeId: id, expectedVersion: version, decision: 'RETAIN' };
  return done(world, OFFICER, 'settleTheme', input, 'theme { id version }');
}

export async function hearing(world: WritingWorld, sessionId?: string, ngoId = 'ngo-a'): Promise<Made> {
  const input = { ngoId, agendaItem: unique('Item'), statement: 'We ask for wells.' };
  const place = sessionId ?? (await kept(aheadSession)(world)).id;
  return done(world, OFFICER, 'requestHearing', { ...input, sessionId: place }, 'hearing { id version }');
}

/** A body of its own, so that terms and mandates of one test are not in the way of another's. */
export async function body(world: WritingWorld): Promise<string> {
  const code = `WORKING_GROUP_${randomUUID().slice(0, 8).toUpperCase()}`;
  await done(world, OFFICER, 'establishBody', { code, name: 'Working group' }, 'body { code version }');
  return code;
}

export async function term(world: WritingWorld, code: string, parts: Input = {}): Promise<Made> {
  const ngo = { ngoId: 'ngo-a', name: 'Association A' };
  const input = { body: code, ngo, role: 'Member', startsOn: '2026-01-01', endsOn: '2028-01-01', ...parts };
  return done(world, OFFICER, 'electBodyMember', input, 'bodyMember { id version }');
}

export interface MadePlan extends Made {
  readonly items: readonly { readonly id: string }[];
}

export async function plan(world: WritingWorld, items: readonly Input[] = [{ title: 'Survey' }]): Promise<MadePlan> {
  const input = { body: await body(world), title: 'Mandate', startsOn: '2026-01-01', endsOn: '2027-12-31', items };
  return done<MadePlan>(world, OFFICER, 'draftWorkPlan', input, 'workPlan { id version items { id } }');
}

export async function adoptedPlan(world: WritingWorld): Promise<MadePlan> {
  const { id, version } = await plan(world);
  const input = { workPlanId: id, expectedVersion: version, adoptedOn: '2026-11-10' };
  return done<MadePlan>(world, OFFICER, 'adoptWorkPlan', input, 'workPlan { id version items { id } }');
}

/** A recommendation of 5 November to Senegal, its National Commission, the sector of culture and a body. */
export async function recommendation(world: WritingWorld, parts: Input = {}): Promise<Made> {
  const { id: sessionId } = await kept(heldSession)(world);
  const addressees = [
    { party: { memberState: 'SN' }, dueOn: '2026-11-15' },
    { party: { nationalCommission: 'natcom-sn' } },
    { party: { sector: 'CULTURE' } },
    { party: { body: BODY } },
  ];
  const input = { sessionId, text: 'Dig wells.', issuedOn: '2026-11-05', addressees, ...parts };
  return done(world, OFFICER, 'issueRecommendation', input, 'recommendation { id version }');
}

/** Delivered to Senegal, its Commission and the sector on 8 November. */
export async function delivered(world: WritingWorld): Promise<Made> {
  const { id, version } = await recommendation(world);
  const addressees = [{ memberState: 'SN' }, { nationalCommission: 'natcom-sn' }, { sector: 'CULTURE' }];
  const input = { recommendationId: id, expectedVersion: version, addressees, deliveredOn: '2026-11-08' };
  return done(world, OFFICER, 'deliverRecommendation', input, 'recommendation { id version }');
}

/** Answered by Senegal on 10 November. */
export async function answered(world: WritingWorld): Promise<Made> {
  const { id, version } = await delivered(world);
  const about = { recommendationId: id, expectedVersion: version, addressee: { memberState: 'SN' } };
  const input = { ...about, answer: 'We do.', answeredOn: '2026-11-10' };
  return done(world, OFFICER, 'answerRecommendation', input, 'recommendation { id version }');
}

export async function taskForce(world: WritingWorld): Promise<Made> {
  const input = { body: BODY, name: 'Water', mandate: 'Gathers what NGOs know of water.' };
  return done(world, OFFICER, 'createTaskForce', input, 'taskForce { id version }');
}

export async function contribution(world: WritingWorld, parts: Input = {}): Promise<Made> {
  const { id: taskForceId } = await kept(taskForce)(world);
  const said = { title: 'Wells', text: 'Wells of the Sahel.', themes: ['WATER'], memberStates: ['SN', 'ML'] };
  const input = { taskForceId, ngoId: 'ngo-a', ...said, ...parts };
  return done(world, NGO, 'submitContribution', input, 'contribution { id version }');
}

export async function question(world: WritingWorld): Promise<Made> {
  const { id: taskForceId } = await kept(taskForce)(world);
  const input = { taskForceId, ngoId: 'ngo-a', text: 'When do you meet?' };
  return done(world, NGO, 'askQuestion', input, 'question { id version }');
}

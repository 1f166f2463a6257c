import type { Payload, WritingWorld } from '../../../support/writing-world.ts';

/** An NGO, its officer's and representative's acts, and records made for one test: ids are random, so nothing is in the way. */
export const NGO = 'ngo-cafod';
export const OTHER_NGO = 'ngo-acf';
export const OFFICE = 'unesco-dakar';
export const PROGRAMME = 'unesco-196ear4041-ga';
export const DAKAR = { name: 'Dakar', country: 'SN', location: { latitude: 14.6937, longitude: -17.4441 } };

export interface Made {
  readonly id: string;
  readonly version: number;
}

/** The object of a payload that was not refused. */
export function objectOf(payload: Payload, name: string): Made {
  const object = payload[name];
  if (object === null || object === undefined) throw new Error(`Refused: ${JSON.stringify(payload.userErrors)}`);
  return object as Made;
}

let count = 0;

/** A name that nothing has yet. */
export function another(name: string): string {
  count += 1;
  return `${name} ${count}`;
}

async function made(world: WritingWorld, act: string, input: object, object: string): Promise<Made> {
  return objectOf(await world.as('liaison-officer').act(act, input, `${object} { id version }`), object);
}

export async function makeNgo(world: WritingWorld, facts: object = {}): Promise<Made> {
  return made(world, 'registerNgo', { name: another('Society of tests'), ...facts }, 'ngo');
}

export async function makeContact(world: WritingWorld, ngoId: string, facts: object = {}): Promise<Made> {
  return made(world, 'addContact', { ngoId, name: 'Awa Diop', email: 'awa@example.org', ...facts }, 'person');
}

export async function makePublication(world: WritingWorld, ngoId: string, facts: object = {}): Promise<Made> {
  return made(world, 'addPublication', { ngoId, title: another('Report'), year: 2025, ...facts }, 'publication');
}

export async function makePartnership(world: WritingWorld, ngoId: string, facts: object = {}): Promise<Made> {
  const input = { ngoId, institution: 'UNESCO', status: 'CONSULTATIVE', startsOn: '2020-01-01', ...facts };
  return made(world, 'grantPartnership', input, 'partnership');
}

export async function makeActivity(world: WritingWorld, ngoId: string, facts: object = {}): Promise<Made> {
  const input = { ngoId, title: another('Workshop'), fieldsOfCompetence: ['CULTURE'], place: DAKAR, ...facts };
  return made(world, 'publishActivity', input, 'activity');
}

export async function makeFeedback(world: WritingWorld, ngoId: string): Promise<Made> {
  const input = { ngoId, programmeId: PROGRAMME, text: 'It reached the villages.' };
  return made(world, 'giveProgrammeFeedback', input, 'feedback');
}

export async function makeFocalPoint(world: WritingWorld, facts: object = {}): Promise<Made> {
  const input = { field: 'CULTURE', role: another('Specialist'), email: 'culture@example.org', ...facts };
  return made(world, 'nameFocalPoint', input, 'focalPoint');
}

/** The data of an answer without errors. */
export async function read<Data>(
  caller: ReturnType<WritingWorld['as']>,
  document: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors } = await caller.ask(document, variables);
  if (errors.length > 0 || data === null) throw new Error(`${document} was answered with ${JSON.stringify(errors)}`);
  return data as Data;
}

/** What is made on another day than the test's. */
export async function onDay<Target>(world: WritingWorld, day: string, make: () => Promise<Target>): Promise<Target> {
  const { now } = world;
  world.now = `${day}T12:00:00.000Z`;
  const target = await make();
  world.now = now;
  return target;
}

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { UserError } from '@liaison/kernel/record';
import type { Payload } from '../support/writing-world.ts';
import { mutationDocument } from '../support/writing-world.ts';
import { mayDo } from './act.ts';
import type { ActModel, Area, Draft, Input } from './act.ts';
import { selectionOf } from './kinds.ts';
import type { Done, Scene } from './scene.ts';
import type { Who } from './who.ts';

/** What is put in an act's way, beside what its draft may meet by itself. */
const DISTURBANCES = [
  'FORBIDDEN',
  'STALE_VERSION',
  'NOT_FOUND',
  'REPEATED',
  'IDEMPOTENCY_KEY_REUSED',
  'EXPIRED',
] as const;
type Disturbance = (typeof DISTURBANCES)[number];

export const OUTCOMES: readonly string[] = DISTURBANCES;

const DRAWS = 3;
const CALM_DRAWS = 20;

/** For so long a key gives the first answer again. */
const KEPT = 24 * 60 * 60 * 1000;

/** Does one act, as drawn or with something in its way, and compares what is answered with what the model says. */
export async function attempt(scene: Scene, area: Area, act: ActModel, isCalm: boolean): Promise<boolean> {
  const { random, occurrences, trace, world } = scene;
  const disturbance = isCalm || !random.chance(0.3) ? null : random.pick(DISTURBANCES);
  if (disturbance === 'REPEATED' || disturbance === 'IDEMPOTENCY_KEY_REUSED') {
    const earlier = scene.done.filter(({ at }) => Date.parse(world.now) - Date.parse(at) < KEPT - 1000);
    if (earlier.length === 0) return false;
    await repeat(scene, area, random.pick(earlier), disturbance);
    occurrences.count('outcome', disturbance);
    return true;
  }
  const draft = drawLikely(scene, act, isCalm);
  if (draft === null) return false;
  const changed = disturb(scene, act, draft, disturbance);
  if (changed === null) return false;
  const { who, input, expectedCodes, key } = changed;
  trace.push(`${world.now} ${who.role} ${JSON.stringify(who.onBehalf)} ${act.name} ${JSON.stringify(input)}`);
  const isRefused = disturbance === 'FORBIDDEN' || expectedCodes.length > 0;
  const head = isRefused ? await world.head(area.subgraph) : 0;
  const { data, errors } = await send(scene, act, who, { ...input, idempotencyKey: key });
  if (disturbance === 'FORBIDDEN') {
    expect(errors.map(({ extensions, path }) => [extensions?.['code'], path])).toEqual([['FORBIDDEN', [act.name]]]);
    expect(await world.head(area.subgraph)).toBe(head);
    occurrences.count('forbidden to', who.role);
  } else {
    expect(errors).toEqual([]);
    const payload = data?.[act.name] as Payload;
    expectCodes(payload.userErrors, expectedCodes);
    if (expectedCodes.length > 0) {
      for (const field of Object.keys(act.answers)) expect(payload[field]).toBeNull();
      expect(await world.head(area.subgraph)).toBe(head);
      for (const { code } of payload.userErrors) occurrences.count('refusal', code);
      trace.push(`  ${payload.userErrors.map(({ code }) => code).join(' ')}`);
    } else {
      accept(scene, act, draft, who, payload);
      scene.done.push({ act, who, input: { ...input, idempotencyKey: key }, payload, at: world.now });
      occurrences.count('act', act.name);
    }
  }
  if (disturbance !== null) occurrences.count('outcome', disturbance);
  return true;
}

/** Most acts are to be done: what would be refused is drawn anew, for some times. */
function drawLikely(scene: Scene, act: ActModel, isCalm: boolean): Draft | null {
  for (let left = isCalm ? CALM_DRAWS : DRAWS; ; left -= 1) {
    const draft = act.draw(scene);
    if (left === 0 || (draft !== null && draft.expectedCodes.length === 0)) return draft;
    if (!isCalm && scene.random.chance(0.45)) return draft;
  }
}

interface Disturbed {
  readonly who: Who;
  readonly input: Input;
  readonly expectedCodes: readonly string[];
  readonly key: string;
}

/** Null where the disturbance cannot be had here. */
function disturb(scene: Scene, act: ActModel, draft: Draft, disturbance: Disturbance | null): Disturbed | null {
  const { random } = scene;
  const { input, sides, about } = draft;
  const entitled = scene.cast().filter((who) => mayDo(act, sides, who));
  // Owners are few among those who may, and most of the interest.
  const own = entitled.filter(({ onBehalf }) => Object.keys(onBehalf).length > 0);
  const who = random.pick(own.length > 0 && random.chance(0.7) ? own : entitled);
  const plain = { who, input, expectedCodes: refusalsFor(draft, who), key: randomUUID() };
  const version = input['expectedVersion'];
  if (disturbance === null) return plain;
  if (disturbance === 'FORBIDDEN') {
    return { ...plain, who: random.pick(scene.cast().filter((one) => !mayDo(act, sides, one))) };
  }
  if (disturbance === 'STALE_VERSION') {
    if (typeof version !== 'number') return null;
    const other = version + random.pick([-1, 1, 7]);
    return {
      ...plain,
      input: { ...input, expectedVersion: other },
      expectedCodes: ['STALE_VERSION', ...plain.expectedCodes],
    };
  }
  if (disturbance === 'NOT_FOUND') {
    if (about === undefined) return null;
    // Whoever has the scope at all is told that there is no such record.
    return {
      ...plain,
      input: { ...input, [about]: `none-${scene.seed}` },
      expectedCodes: ['NOT_FOUND', ...plain.expectedCodes],
    };
  }
  const expired = scene.done.filter((one) => one.act === act && isExpired(scene, one) && mayDo(act, sides, one.who));
  const [old] = random.shuffled(expired);
  if (old === undefined) return null;
  return { ...plain, who: old.who, expectedCodes: refusalsFor(draft, old.who), key: keyOf(old) };
}

function refusalsFor({ expectedCodes, isHiddenFrom }: Draft, who: Who): readonly string[] {
  // What is wrong with the input by itself may be told first; of the record nothing is.
  return isHiddenFrom?.(who) === true
    ? ['NOT_FOUND', ...expectedCodes.filter((code) => code === 'INVALID_VALUE')]
    : expectedCodes;
}

function keyOf({ input }: Done): string {
  return String(input['idempotencyKey']);
}

/** Used a day ago or more, and not since. */
function isExpired({ world, done }: Scene, { input }: Done): boolean {
  const uses = done.filter((one) => keyOf(one) === input['idempotencyKey']);
  return uses.every(({ at }) => Date.parse(world.now) - Date.parse(at) > KEPT + 1000);
}

/** The same key once more: with the same input it changes nothing and gives the first answer, with another it is refused. */
async function repeat(
  scene: Scene,
  area: Area,
  first: Done,
  how: 'REPEATED' | 'IDEMPOTENCY_KEY_REUSED',
): Promise<void> {
  const { act, who, input } = first;
  const isReused = how === 'IDEMPOTENCY_KEY_REUSED';
  const head = await scene.world.head(area.subgraph);
  scene.trace.push(`${scene.world.now} ${who.role} ${how} ${act.name}`);
  const { data, errors } = await send(scene, act, who, isReused ? altered(input) : input);
  expect(errors).toEqual([]);
  const payload = data?.[act.name] as Payload;
  expectCodes(payload.userErrors, isReused ? ['IDEMPOTENCY_KEY_REUSED'] : []);
  expect(await scene.world.head(area.subgraph)).toBe(head);
  for (const [field, kind] of Object.entries(act.answers)) {
    const before = (first.payload as Payload)[field];
    if (isReused) expect(payload[field]).toBeNull();
    else if (kind === 'ID') expect(payload[field]).toBe(before);
    else
      expect([before, ...nowOf(scene, kind, before, who)].map(withoutLinks)).toContainEqual(
        withoutLinks(payload[field]),
      );
  }
}

/** Without the records that it names: one of them may be gone by now. */
function withoutLinks(answered: unknown): unknown {
  const fields: (readonly [string, unknown])[] = Object.entries(answered ?? {});
  return Object.fromEntries(fields.filter(([, value]) => typeof value !== 'object'));
}

/** The first answer is the record as it was left, or, where its values are not kept, as it is now. */
function nowOf({ model }: Scene, kind: Parameters<typeof selectionOf>[0], before: unknown, who: Who): unknown[] {
  const id = typeof before === 'object' && before !== null && 'id' in before ? String(before.id) : '';
  const entry = model.entries().find((one) => one.kind === kind && one.id === id);
  return entry === undefined ? [] : [model.view(entry, who)];
}

/** An input with another value in one field: whatever it is, it is another input. */
function altered(input: Input): Input {
  const version = input['expectedVersion'];
  if (typeof version === 'number') return { ...input, expectedVersion: version + 1 };
  const texts = Object.entries(input).filter(
    ([field, value]) => field !== 'idempotencyKey' && typeof value === 'string',
  );
  const [field, text] =
    texts.find(([name, value]) => String(value).includes(' ') || name.endsWith('Id') || name === 'role') ?? [];
  if (field === undefined) throw new Error(`There is nothing to alter in ${JSON.stringify(input)}.`);
  return { ...input, [field]: `${String(text)}x` };
}

function accept(scene: Scene, act: ActModel, draft: Draft, who: Who, payload: Payload): void {
  const { model, world } = scene;
  expect(payload.warnings.map(({ code }) => code).toSorted()).toEqual((draft.warnings ?? []).toSorted());
  const changes = draft.changes(payload);
  model.commit(changes, who, world.now);
  for (const [field, kind] of Object.entries(act.answers)) {
    const answered = payload[field];
    if (kind === 'ID') {
      expect(changes.filter(({ value }) => value === null).map(({ id }) => id)).toContain(answered);
      continue;
    }
    const id = typeof answered === 'object' && answered !== null && 'id' in answered ? String(answered.id) : '';
    expect(answered).toEqual(model.view(model.get(kind, id), who));
  }
}

/** Where several things are wrong the graph may name some of them; where one is, that one. */
function expectCodes(userErrors: readonly UserError[], expectedCodes: readonly string[]): void {
  const codes = [...new Set(userErrors.map(({ code }) => code))];
  if (expectedCodes.length <= 1) {
    expect(codes).toEqual(expectedCodes);
    return;
  }
  expect(codes).not.toEqual([]);
  expect(expectedCodes).toEqual(expect.arrayContaining(codes));
}

function send(scene: Scene, act: ActModel, who: Who, input: Input): ReturnType<ReturnType<Scene['caller']>['ask']> {
  const fields = Object.entries(act.answers).map(([field, kind]) => {
    return kind === 'ID' ? field : `${field} ${selectionOf(kind)}`;
  });
  return scene.caller(who).ask(mutationDocument(act.name, fields.join(' ')), { input });
}

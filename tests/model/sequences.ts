import { describe, expect, it } from 'vitest';
import type { SubgraphName } from '@liaison/lambda';
import { createOccurrences } from '../support/occurrences.ts';
import { IN_SOAK, SEED_OFFSET } from '../support/seed.ts';
import { useWritingWorld } from '../support/writing-world.ts';
import type { WritingWorld } from '../support/writing-world.ts';
import type { ActModel, Area } from './act.ts';
import { attempt, OUTCOMES } from './attempt.ts';
import type { Chronicle } from './chronicle.ts';
import { compareHistories } from './history.ts';
import { endOfChanges, Mirror } from './mirror.ts';
import { knownAs } from './ngos.ts';
import { createScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { ngo, PUBLIC } from './who.ts';

const FILES = 3;
/** In each of the files; `npm run soak` asks for more. */
const SEQUENCES = Math.ceil(Number(process.env['LIAISON_SEQUENCES'] ?? 60) / FILES);
const STEPS = 22;
/** One in so many expectedCodes and outcomes may be left out by the sequences of a file. */
const MISSED_AT_MOST = 4;
/** How many times more may be left out where there are fewer sequences than usual. */
const FEWER = Math.max(1, 20 / SEQUENCES);
/** Acts that the sequences of a file may leave out: none where they are known, some where they are drawn anew. */
const UNDONE_AT_MOST = IN_SOAK ? 80 / SEQUENCES : 0;
/** How often one of the readers follows in between. */
const FOLLOWED = 0.08;
/** How often an act is tried first that is seldom done. */
const BEGUN_ANEW = 0.06;
const HISTORIES = 10;
/** A wrong row stays wrong, so that the views are proved after some sequences, not after each. */
const PROVED_EVERY = 7;

/**
 * Random sequences of acts, each in one of the areas that take turns and in those that are always there, each on records
 * that it makes itself: what is answered, what can be read, what was and what `changes` tells is what the model says. A
 * sequence that fails prints its acts, and can be had again by its number and `LIAISON_SEED`.
 */
export function describeSequences(
  name: string,
  subgraph: SubgraphName,
  always: readonly Area[],
  inTurn: readonly Area[],
): void {
  describe(name, () => {
    const world = useWritingWorld();
    const occurrences = createOccurrences();
    const models: Chronicle[] = [];
    const subjects = new Map<string, string>();
    let since: string | null = null;

    occurrences.expect('outcome', OUTCOMES);
    for (const { expectedCodes } of [...always, ...inTurn]) occurrences.expect('refusal', expectedCodes);

    const numbers = Array.from({ length: SEQUENCES }, (_, index) => index + 1);
    it.each(numbers)('agrees with the model in sequence %i', async (number) => {
      const scene = createScene(number, world, occurrences, models, subjects);
      models.push(scene.model);
      await explained(scene, async () => {
        since = await endOfChanges(scene, PUBLIC, since);
        await play(scene, [...always, ...inTurn.slice(number % inTurn.length).slice(0, 1)], since);
        if (number % PROVED_EVERY === 0 || number === SEQUENCES) await world.expectSound();
      });
    });

    it('tells the whole record to whoever begins late', async () => {
      await compareFromTheBeginning(world, models);
    });

    it('has done every act of the subgraph', () => {
      const missing = actsOf(world, subgraph).filter((act) => !occurrences.has('act', act));
      expect(missing.length, `${missing.join(' ')}\n${occurrences.report()}`).toBeLessThanOrEqual(UNDONE_AT_MOST);
    });

    it('has met nearly every refusal and every outcome', () => {
      // Each has a test of its own; which of them a sequence meets, and in which order, is drawn.
      const wanted = OUTCOMES.length + [...always, ...inTurn].flatMap(({ expectedCodes }) => expectedCodes).length;
      expect(occurrences.missing().length, occurrences.report()).toBeLessThan((wanted / MISSED_AT_MOST) * FEWER);
    });
  });
}

/** The mutations of a subgraph, by name. */
function actsOf(world: WritingWorld, subgraph: SubgraphName): string[] {
  return world.subgraphs
    .filter(({ name }) => name === subgraph)
    .flatMap(({ schema }) => Object.keys(schema.getMutationType()?.getFields() ?? {}));
}

async function explained({ seed, trace }: Scene, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const acts = trace.join('\n');
    const message = `Sequence ${seed} of LIAISON_SEED=${SEED_OFFSET}, ${trace.length} lines:\n${acts}\n\n${String(error)}`;
    throw new Error(message, { cause: error });
  }
}

async function play(scene: Scene, areas: readonly Area[], since: string): Promise<void> {
  const { random } = scene;
  for (const area of areas) {
    for (const name of area.first) await attempt(scene, area, actNamed(area, name), true);
  }
  const mirrors = readersOf(scene).map((who) => new Mirror(who, since));
  const doNext = actsInTurn(scene, areas);
  for (let step = 0; step < STEPS; step += 1) {
    scene.advance();
    await doNext();
    if (random.chance(FOLLOWED)) {
      const mirror = random.pick(mirrors);
      await mirror.follow(scene);
      mirror.expectWhole(scene);
    }
  }
  for (const mirror of mirrors) {
    await mirror.follow(scene);
    mirror.expectWhole(scene);
  }
  // What an NGO that was merged into another still sees, only its own records say.
  const there = mirrors
    .map(({ who }) => knownAs(scene.model, who))
    .filter((who) => who.role !== 'ngo' || isThere(scene, who.onBehalf.ngo));
  await compareHistories(scene, random.pick(there), HISTORIES);
  for (const area of areas) await area.compare(scene, random.pick(there));
}

interface Choice {
  readonly area: Area;
  readonly act: ActModel;
}

/** Does one act of the areas, each once before any comes again: one that has nothing to be done to yet waits until it has. */
function actsInTurn(scene: Scene, areas: readonly Area[]): () => Promise<void> {
  const { random } = scene;
  const choices = areas.flatMap((area) => area.acts.map((act): Choice => ({ area, act })));
  const beginnings = choices.filter(({ area, act }) => area.seldom.includes(act.name));
  const others = choices.filter((choice) => !beginnings.includes(choice));
  const nextOf = random.deck(others);
  const waiting = new Set<Choice>();
  const candidates = function* (): Generator<Choice> {
    if (beginnings.length > 0 && random.chance(BEGUN_ANEW)) yield random.pick(beginnings);
    yield* [...waiting];
    for (let left = others.length; left > 0; left -= 1) yield nextOf();
    yield* beginnings;
  };
  return async () => {
    for (const choice of candidates()) {
      if (await attempt(scene, choice.area, choice.act, false)) {
        waiting.delete(choice);
        return;
      }
      if (!beginnings.includes(choice)) waiting.add(choice);
    }
  };
}

function isThere({ model }: Scene, ngoId = ''): boolean {
  return model.find('NGO', ngoId) !== null;
}

function actNamed({ acts }: Area, name: string): ActModel {
  const act = acts.find((one) => one.name === name);
  if (act === undefined) throw new Error(`There is no act ${name} in the area.`);
  return act;
}

/** The public, an officer, somebody of a State or a sector, and two NGOs, each with a copy of the record. */
function readersOf(scene: Scene): Mirror['who'][] {
  const { model, random } = scene;
  const ngos = random.shuffled(model.all('NGO')).slice(0, 2);
  const roles = ['public', 'liaison-officer', random.pick(['member-state', 'national-commission', 'focal-point'])];
  const others = roles.flatMap((role) =>
    scene
      .cast()
      .filter((who) => who.role === role)
      .slice(0, 1),
  );
  return [...others, ...ngos.map(({ id }) => ngo(id))];
}

/** Whoever begins when all is done hears of each record that he can see, and of each that he could. */
async function compareFromTheBeginning(world: WritingWorld, models: readonly Chronicle[]): Promise<void> {
  const alive = new Set<string>();
  let since: string | null = null;
  for (let hasMore = true; hasMore;) {
    const { data } = await world.public.ask('Changes', { since, first: 100 });
    const page = data?.['changes'] as {
      nodes: readonly { kind: string; id: string; deleted: boolean }[];
      nextSince: string;
      hasMore: boolean;
    };
    for (const { kind, id, deleted } of page.nodes) {
      if (deleted) alive.delete(`${kind} ${id}`);
      else alive.add(`${kind} ${id}`);
    }
    ({ nextSince: since, hasMore } = page);
  }
  for (const model of models) {
    for (const entry of model.entries()) {
      const key = `${entry.kind} ${entry.id}`;
      expect([key, alive.has(key)]).toEqual([key, model.view(entry, PUBLIC) !== null]);
    }
  }
}

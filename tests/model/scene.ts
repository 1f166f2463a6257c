import { toDay } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { shiftDay } from '../reference/shared.ts';
import type { Occurrences } from '../support/occurrences.ts';
import { createRandom } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import type { Caller, WritingWorld } from '../support/writing-world.ts';
import { Chronicle } from './chronicle.ts';
import type { ActModel, Input } from './act.ts';
import {
  ADMINISTRATOR,
  ANALYST,
  commissionOf,
  focalPoint,
  memberState,
  ngo,
  OFFICER,
  PARTNER_APP,
  PUBLIC,
} from './who.ts';
import type { Who } from './who.ts';

/** An act that was done, to be repeated. */
export interface Done {
  readonly act: ActModel;
  readonly who: Who;
  readonly input: Input;
  readonly payload: unknown;
  readonly at: string;
}

/** One sequence: its own records, its own people, its clock. */
export interface Scene {
  readonly seed: number;
  readonly world: WritingWorld;
  readonly random: Random;
  readonly occurrences: Occurrences;
  /** The records that this sequence made. */
  readonly model: Chronicle;
  /** The model's records of all sequences so far, for numbers that count everything. */
  readonly everything: readonly Chronicle[];
  /** The opaque ids under which the log knows those who act. */
  readonly subjects: Map<string, string>;
  readonly done: Done[];
  /** What happened, a line an act. */
  readonly trace: string[];
  /** Two Member States, for which delegates and commissions speak. */
  readonly states: readonly [string, string];
  /** Two sectors, for which focal points speak. */
  readonly sectors: readonly [FieldOfCompetence, FieldOfCompetence];
  readonly today: string;
  /** Everybody who acts in it. */
  cast(): readonly Who[];
  caller(who: Who): Caller;
  /** Lets time pass. */
  advance(): void;
  /** A day up to so many days before or after today. */
  dayWithin(before: number, after: number): string;
  /** A text that no other record has. */
  words(what: string): string;
}

const SECTORS: readonly FieldOfCompetence[] = ['CULTURE', 'EDUCATION', 'NATURAL_SCIENCES'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function createScene(
  seed: number,
  world: WritingWorld,
  occurrences: Occurrences,
  everything: readonly Chronicle[],
  subjects: Map<string, string>,
): Scene {
  const random = createRandom(seed);
  const model = new Chronicle();
  const [first, second] = random.shuffled(['FR', 'SN', 'TN', 'PH', 'BR', 'KE']);
  const [one, other] = random.shuffled(SECTORS);
  if (first === undefined || second === undefined || one === undefined || other === undefined) throw new RangeError();
  let texts = 0;
  world.now = later(world.now, random.below(700 * DAY));
  return {
    seed,
    world,
    random,
    occurrences,
    model,
    everything,
    subjects,
    done: [],
    trace: [],
    states: [first, second],
    sectors: [one, other],
    get today() {
      return toDay(world.now);
    },
    cast: () => [
      ...[PUBLIC, ANALYST, PARTNER_APP, OFFICER, ADMINISTRATOR],
      ...model.all('NGO').map(({ id, value }) => ngo(id, value.formerIds)),
      ...[memberState(first), memberState(second), commissionOf(first), focalPoint(one), focalPoint(other)],
    ],
    caller: ({ role, onBehalf }) => (role === 'public' ? world.public : world.as(role, onBehalf)),
    advance: () => {
      const passed = random.chance(0.12) ? random.between(DAY, 25 * DAY) : random.between(MINUTE, 300 * MINUTE);
      world.now = later(world.now, passed);
    },
    dayWithin: (before, after) => shiftDay(toDay(world.now), random.below(before + after + 1) - before),
    words: (what) => {
      texts += 1;
      return `${what} ${seed}-${texts}`;
    },
  };
}

/** In whole seconds, as an instant is answered that has no fraction. */
function later(now: string, passed: number): string {
  return `${new Date(Date.parse(now) + passed).toISOString().slice(0, 19)}Z`;
}

import { DEADLINE_LOADS, DEADLINES, LOADS, SEED } from './assumptions.ts';
import { simulateCommits } from './commits.ts';
import type { Commits } from './commits.ts';
import type { Footprints } from './footprints.ts';
import { simulateProjector } from './projector.ts';
import type { Lag, ProjectionCost } from './projector.ts';
import { LADDER } from './remedies.ts';
import type { Step } from './remedies.ts';
import { replay } from './replay.ts';
import type { Replay } from './replay.ts';
import { requestsIn, yearOf } from './year.ts';

export interface SimulationOptions {
  readonly footprints: Footprints;
  readonly seed?: number;
  /** One day in so many, and those of events; all unless told otherwise. */
  readonly everyDays?: number;
  readonly loads?: readonly number[];
  readonly deadlineLoads?: readonly number[];
}

export interface ReplayOfLoad {
  readonly load: number;
  readonly step: Step;
  readonly replay: Replay;
}

export interface CommitsOfLoad {
  readonly load: number;
  /** Acts a second that come before a call closes. */
  readonly rate: number;
  readonly lanes: number;
  readonly commits: Commits;
  /** Of the slowest lane, where every entry changes the same forum. */
  readonly lag: Lag;
}

export interface LagOfImport {
  readonly name: string;
  readonly lag: Lag;
}

export interface Simulation {
  readonly seed: number;
  readonly everyDays: number;
  /** Of the year at load 1. */
  readonly requests: number;
  readonly acts: number;
  readonly replays: readonly ReplayOfLoad[];
  /** The same without any burst, for the steps that are deployed today. */
  readonly unburst: readonly ReplayOfLoad[];
  readonly commits: readonly CommitsOfLoad[];
  readonly imports: readonly LagOfImport[];
}

const LANES = [1, 4, 16] as const;
/** Below it, one is as good as many. */
const LANES_FROM_LOAD = 25;
const COMMIT_SECONDS = 60;
/** What is deployed: stages without a CDN, and production. */
export const WITHOUT_CDN = '+ packs kept';
export const WITH_CDN = '+ CDN';
export const DEPLOYED: readonly string[] = [WITHOUT_CDN, WITH_CDN];

/** Rows that a contribution to a call changes; all of a deadline's are of one forum. */
const CONTRIBUTION: ProjectionCost = { rowsAnEntry: 4, entriesAUnit: 50 };
/** An import writes 49 records in a transaction, one after the other. */
const IMPORTED = 10_000;
const A_COMMIT = 49;
const COMMIT_OF_IMPORT_SECONDS = 0.05;

export function simulate(options: SimulationOptions): Simulation {
  const { footprints, seed = SEED, everyDays = 1, loads = LOADS, deadlineLoads = DEADLINE_LOADS } = options;
  const year = yearOf(seed, everyDays);
  const replayed = (steps: readonly Step[], burst?: { burstSeconds: number }): ReplayOfLoad[] =>
    loads.flatMap((load) =>
      steps.map((step) => ({
        load,
        step,
        replay: replay(year, { footprints, load, remedies: step.remedies, ...burst }),
      })),
    );
  const deployed = LADDER.filter(({ name }) => DEPLOYED.includes(name));
  return {
    seed,
    everyDays,
    requests: requestsIn(year),
    acts: requestsIn(year, new Set(['acts', 'deadline', 'publication'])),
    replays: replayed(LADDER),
    unburst: replayed(deployed, { burstSeconds: 0 }),
    commits: deadlineLoads.flatMap((load) =>
      LANES.filter((lanes) => lanes === 1 || load >= LANES_FROM_LOAD).map((lanes) =>
        commitsOf(footprints, seed, load, lanes),
      ),
    ),
    imports: importsOf(),
  };
}

function commitsOf(footprints: Footprints, seed: number, load: number, lanes: number): CommitsOfLoad {
  const { contributions, lastHour, ofLastHour, lastSeconds } = DEADLINES;
  const rate = (load * contributions * lastHour * ofLastHour) / lastSeconds;
  const wavesToCommit = footprints.acts['submitCallContribution']?.wavesToCommit ?? 0;
  const commits = simulateCommits({ seed, rate, seconds: COMMIT_SECONDS, lanes, wavesToCommit });
  const lags = commits.times.map((times) => simulateProjector(times, CONTRIBUTION));
  const lag = lags.reduce((worst, one) => (one.most > worst.most ? one : worst));
  return { load, rate, lanes, commits, lag };
}

function importsOf(): LagOfImport[] {
  const times = Array.from({ length: IMPORTED }, (_, index) => Math.floor(index / A_COMMIT) * COMMIT_OF_IMPORT_SECONDS);
  const kinds: readonly [string, ProjectionCost][] = [
    ['activities, 25 to an NGO', { rowsAnEntry: 14, entriesAUnit: 25 }],
    ['activities, each of another NGO', { rowsAnEntry: 14, entriesAUnit: 1 }],
  ];
  return kinds.map(([name, cost]) => ({ name, lag: simulateProjector(times, cost) }));
}

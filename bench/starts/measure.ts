import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { rotated } from '../gateway/cold.ts';
import type { BuiltFunction } from './functions.ts';
import { FIRST_QUESTION_NAMES, firstEvent, warmEvent } from './questions.ts';
import type { FirstQuestion } from './questions.ts';
import type { Lifetime, SandboxOrder } from './sandbox.ts';

/** A function with all that it is told. */
export interface Contestant {
  readonly built: BuiltFunction;
  readonly environment: Readonly<Record<string, string>>;
  /** Whether documents may be asked for by name. */
  readonly knowsNames: boolean;
}

export const CONTESTANTS = ['apollo', 'ours'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];
export type Contestants = Readonly<Record<ContestantName, Contestant>>;

/** One value a round. */
export type Lifetimes = Readonly<Record<FirstQuestion, Readonly<Record<ContestantName, readonly Lifetime[]>>>>;

export interface Extent {
  readonly rounds: number;
  readonly warmUp: number;
  readonly warmRequests: number;
}

/** Starts each function anew for each first question, in an order that moves on by one from round to round. */
export async function measureLifetimes(sandbox: string, contestants: Contestants, extent: Extent): Promise<Lifetimes> {
  const measured: Record<FirstQuestion, Record<ContestantName, Lifetime[]>> = {
    trusted: { apollo: [], ours: [] },
    neverSeen: { apollo: [], ours: [] },
  };
  const turns = FIRST_QUESTION_NAMES.flatMap((question) => CONTESTANTS.map((name) => ({ question, name })));
  for (let round = 0; round < extent.rounds; round += 1) {
    for (const { question, name } of rotated(turns, round)) {
      measured[question][name].push(await live(sandbox, contestants[name], question, extent));
    }
  }
  return measured;
}

/** One life of a function, from its start to its last warm answer. */
export async function live(
  sandbox: string,
  { built, environment, knowsNames }: Contestant,
  question: FirstQuestion,
  { warmUp, warmRequests }: Extent,
): Promise<Lifetime> {
  const order: SandboxOrder = {
    url: built.url,
    first: firstEvent(question, knowsNames),
    warm: warmEvent(knowsNames),
    warmUp,
    warmRequests,
  };
  const child = spawn(process.execPath, [sandbox, JSON.stringify(order)], {
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [complaints, report] = await Promise.all([text(child.stderr as Readable), text(child.stdio[3] as Readable)]);
  if (report === '') throw new Error(`A function did not answer: ${complaints}`);
  const lifetime = JSON.parse(report) as Lifetime;
  // One that does not start refuses quickly.
  if (lifetime.answer.includes('"errors":')) throw new Error(lifetime.answer.slice(0, 500));
  return lifetime;
}

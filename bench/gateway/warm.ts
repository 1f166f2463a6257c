import { deepStrictEqual } from 'node:assert/strict';
import { Child } from './child.ts';
import type { CandidateId } from './candidates.ts';
import { rotated } from './cold.ts';
import type { Settings } from './layers/layer.ts';
import { OPERATION_NAMES } from './operations.ts';
import type { OperationName } from './operations.ts';
import { median, quantile } from './statistics.ts';
import type { FirstAnswer, Order, Report } from './worker.ts';

/** One value a round. */
export interface OperationFigures {
  readonly p50: number[];
  readonly p99: number[];
  readonly perSecond: number[];
}

export interface WarmFigures {
  readonly operations: Readonly<Record<OperationName, OperationFigures>>;
  rssBytes: number;
}

export interface WarmPlan {
  readonly rounds: number;
  /** Requests before the first round, one after the other. */
  readonly warmUp: number;
  /** Requests of a round one after the other. */
  readonly sequence: Readonly<Record<OperationName, number>>;
  /** Requests of a round at `concurrency`. */
  readonly load: Readonly<Record<OperationName, number>>;
  readonly concurrency: number;
}

/** Keeps one process a candidate, asks them in turn, and checks before that all answer alike. */
export async function measureWarm(
  worker: string,
  urls: ReadonlyMap<CandidateId, string>,
  settings: Settings,
  plan: WarmPlan,
): Promise<ReadonlyMap<CandidateId, WarmFigures>> {
  const children = new Map([...urls].map(([id, url]) => [id, new Child(worker, { url, settings })]));
  try {
    await Promise.all([...children.values()].map((child) => child.next<FirstAnswer>()));
    await checkAnswers(children);
    for (const child of children.values()) {
      for (const operation of OPERATION_NAMES) await order(child, { kind: 'sequence', operation, count: plan.warmUp });
    }
    const figures = new Map([...children.keys()].map((id) => [id, newFigures()]));
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const operation of OPERATION_NAMES) await measureRound(children, figures, operation, plan, round);
    }
    for (const [id, child] of children) {
      const report = await order(child, { kind: 'rss' });
      const found = figures.get(id);
      if (found && report.kind === 'rss') found.rssBytes = report.rssBytes;
    }
    return figures;
  } finally {
    await Promise.all([...children.values()].map((child) => child.stop()));
  }
}

async function measureRound(
  children: ReadonlyMap<CandidateId, Child>,
  figures: ReadonlyMap<CandidateId, WarmFigures>,
  operation: OperationName,
  plan: WarmPlan,
  round: number,
): Promise<void> {
  for (const [id, child] of rotated([...children], round)) {
    const found = figures.get(id)?.operations[operation];
    const sequence = await order(child, { kind: 'sequence', operation, count: plan.sequence[operation] });
    const { concurrency } = plan;
    const load = await order(child, { kind: 'load', operation, count: plan.load[operation], concurrency });
    if (!found || sequence.kind !== 'sequence' || load.kind !== 'load') continue;
    found.p50.push(median(sequence.latenciesMs));
    found.p99.push(quantile(sequence.latenciesMs, 0.99));
    found.perSecond.push(load.perSecond);
  }
}

/** Throws unless every candidate answers every operation with the same data and without errors, thrice. */
async function checkAnswers(children: ReadonlyMap<CandidateId, Child>): Promise<void> {
  for (const operation of OPERATION_NAMES) {
    // Plans and compiled documents may come in with the second or third run.
    for (const number of [1, 2, 3, 4, 5]) {
      let expected: unknown;
      for (const [id, child] of children) {
        const report = await order(child, { kind: 'answer', operation, number });
        if (report.kind !== 'answer') throw new Error(`${id} did not answer.`);
        const { data, errors } = JSON.parse(report.answer) as { data: unknown; errors?: unknown };
        if (errors !== undefined || !isFilled(data)) {
          throw new Error(`${id} answered ${operation} with ${report.answer.slice(0, 500)}`);
        }
        expected ??= data;
        deepStrictEqual(data, expected, `${id} answered ${operation} otherwise than the first candidate.`);
      }
    }
  }
}

/** A question that nothing is found for would measure nothing. */
function isFilled(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => value !== null);
}

async function order(child: Child, asked: Order): Promise<Report> {
  return child.ask<Report>(asked);
}

function newFigures(): WarmFigures {
  const operations = OPERATION_NAMES.map((name) => [name, { p50: [], p99: [], perSecond: [] }] as const);
  return { operations: Object.fromEntries(operations) as unknown as WarmFigures['operations'], rssBytes: 0 };
}

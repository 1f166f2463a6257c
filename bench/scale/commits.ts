import { Random } from '@liaison/data/random';
import { READ_MS, TRANSACTION_MS } from './assumptions.ts';

/** The writer's own figures: `packages/kernel/src/record/writer.ts` and `backoff.ts`. */
const ATTEMPTS = 24;
const SHORTEST_BACKOFF_MS = 8;
const LONGEST_BACKOFF_MS = 500;
/** A function has to answer within this. */
const TIMEOUT_MS = 29_000;
/** Round trips differ by so much, up or down. */
const JITTER = 0.3;

export interface CommitOptions {
  readonly seed: number;
  /** Acts a second that begin, at random instants. */
  readonly rate: number;
  readonly seconds: number;
  /** Logs that the acts are spread over, each with a head of its own. */
  readonly lanes: number;
  /** Round trips of an act until it has committed, the transaction included. */
  readonly wavesToCommit: number;
}

export interface Commits {
  readonly begun: number;
  readonly committed: number;
  /** Attempts for each act that was committed. */
  readonly attempts: number;
  /** Milliseconds until the commit. */
  readonly p50: number;
  readonly p99: number;
  /** Part of the acts that were given up. */
  readonly givenUp: number;
  /** Of each lane: seconds after the beginning at which each commit was done, in order. */
  readonly times: readonly (readonly number[])[];
}

interface Writer {
  readonly begun: number;
  readonly lane: number;
  attempt: number;
  /** The head's number as it was read. */
  head: number;
  /** When the transaction was sent. */
  sent: number;
  /** Another transaction held the head when this one came. */
  met: boolean;
}

/** `reads`: the act has read the head. `sends`: it has decided, and sends its transaction. `ends`: the engine has answered. */
type Event = { readonly at: number; readonly kind: 'begins' | 'reads' | 'sends' | 'ends'; readonly writer: Writer };

interface Lane {
  head: number;
  readonly times: number[];
  /** The transaction that holds the head's item, if any. */
  holder: Writer | null;
}

/**
 * Acts that commit at the head of a log: each reads the head, decides, and sends a transaction under the condition that the
 * head is where it was. A transaction that finds another one on the head is cancelled, as one that finds it moved. Whoever
 * was overtaken waits a random time, which doubles, and decides anew. Random numbers come from the seed alone.
 */
export function simulateCommits({ seed, rate, seconds, lanes, wavesToCommit }: CommitOptions): Commits {
  const random = new Random(seed, 'commits');
  const queue = new EventQueue();
  const logs = Array.from({ length: lanes }, (): Lane => ({ head: 0, times: [], holder: null }));
  const trip = (milliseconds: number): number => milliseconds * (1 + JITTER * (2 * random.next() - 1));
  let begun = 0;
  for (let at = gap(random, rate); at < seconds * 1000; at += gap(random, rate)) {
    const writer = { begun: at, lane: random.below(lanes), attempt: 0, head: 0, sent: 0, met: false };
    queue.push({ at, kind: 'begins', writer });
    begun += 1;
  }
  const waits: number[] = [];
  let [attempts, givenUp] = [0, 0];
  for (let event = queue.pop(); event !== null; event = queue.pop()) {
    const { at, writer } = event;
    const lane = logs[writer.lane] as Lane;
    if (event.kind === 'begins') {
      writer.attempt += 1;
      queue.push({ at: at + trip(READ_MS), kind: 'reads', writer });
    } else if (event.kind === 'reads') {
      writer.head = lane.head;
      const deciding = Math.max(0, wavesToCommit - 2);
      queue.push({ at: at + deciding * trip(READ_MS), kind: 'sends', writer });
    } else if (event.kind === 'sends') {
      writer.met = lane.holder !== null;
      if (!writer.met) lane.holder = writer;
      queue.push({ at: at + trip(TRANSACTION_MS), kind: 'ends', writer });
    } else {
      if (lane.holder === writer) lane.holder = null;
      if (!writer.met && lane.head === writer.head) {
        lane.head += 1;
        lane.times.push(at / 1000);
        waits.push(at - writer.begun);
        attempts += writer.attempt;
        continue;
      }
      const longest = Math.min(LONGEST_BACKOFF_MS, SHORTEST_BACKOFF_MS * 2 ** (writer.attempt - 1));
      const again = at + random.next() * longest;
      if (writer.attempt === ATTEMPTS || again - writer.begun > TIMEOUT_MS) givenUp += 1;
      else queue.push({ at: again, kind: 'begins', writer });
    }
  }
  waits.sort((a, b) => a - b);
  return {
    begun,
    committed: waits.length,
    attempts: waits.length === 0 ? 0 : attempts / waits.length,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    givenUp: begun === 0 ? 0 : givenUp / begun,
    times: logs.map(({ times }) => times),
  };
}

/** Milliseconds to the next of those that come at random, so many a second. */
function gap(random: Random, rate: number): number {
  return (-Math.log(1 - random.next()) / rate) * 1000;
}

/** Of sorted values; 0 where there are none. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Events in the order of their time: a binary heap. */
class EventQueue {
  readonly #events: Event[] = [];

  push(event: Event): void {
    const events = this.#events;
    let index = events.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent) <= event.at) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): Event | null {
    const events = this.#events;
    const [first = null] = events;
    const last = events.pop();
    if (last === undefined || events.length === 0) return first;
    events[0] = last;
    let index = 0;
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      const lesser = this.#at(right) < this.#at(left) ? right : left;
      if (this.#at(lesser) >= last.at) return first;
      this.#swap(index, lesser);
      index = lesser;
    }
  }

  #at(index: number): number {
    return this.#events[index]?.at ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const events = this.#events;
    const [one, other] = [events[a], events[b]];
    if (one && other) [events[a], events[b]] = [other, one];
  }
}

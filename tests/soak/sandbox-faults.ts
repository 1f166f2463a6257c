import type { Random } from '../support/random.ts';
import type { PoolOptions } from '../support/sandbox-pool.ts';

/** The part of events that meet each fault. */
const KILLED = 0.1;
const FROZEN = 0.02;
const HURRIED = 0.03;

const KILLED_WITHIN_MS = 150;
const FROZEN_FOR_MS = 3000;
const HURRIED_MS = 150;

/** How often each has been done to a sandbox. */
export interface FaultsMet {
  killed: number;
  frozen: number;
  hurried: number;
}

/** Sandboxes that are killed, stand still for seconds and run out of time in the middle of events. */
export function createSandboxFaults(random: Random): {
  onInvoke: NonNullable<PoolOptions['onInvoke']>;
  met: FaultsMet;
} {
  const met: FaultsMet = { killed: 0, frozen: 0, hurried: 0 };
  return {
    met,
    onInvoke(sandbox) {
      const drawn = random.below(1_000_000) / 1_000_000;
      if (drawn < KILLED) {
        setTimeout(() => {
          sandbox.kill();
        }, random.below(KILLED_WITHIN_MS));
        met.killed += 1;
      } else if (drawn < KILLED + FROZEN) {
        sandbox.freeze();
        setTimeout(() => {
          sandbox.thaw();
        }, random.below(FROZEN_FOR_MS));
        met.frozen += 1;
      } else if (drawn < KILLED + FROZEN + HURRIED) {
        met.hurried += 1;
        return HURRIED_MS;
      }
      return undefined;
    },
  };
}

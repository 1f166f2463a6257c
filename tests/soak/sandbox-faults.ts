import type { Answer } from '@liaison/api';
import type { EventHandler } from '../../packages/local/src/http-server.ts';
import type { Random } from '../support/random.ts';
import { SandboxPool } from '../support/sandbox-pool.ts';
import type { PoolOptions } from '../support/sandbox-pool.ts';
import type { Sandbox } from '../support/sandbox.ts';

/** The part of events that meet each fault. */
const KILLED = 0.1;
const FROZEN = 0.02;
const HURRIED = 0.03;

const KILLED_WITHIN_MS = 150;
const FROZEN_FOR_MS = 3000;
const HURRIED_MS = 150;

export interface FaultsMet {
  killed: number;
  frozen: number;
  timedOut: number;
  throttled: number;
}

/**
 * A function whose sandboxes are killed, stand still for seconds and run out of time in the middle of events, with something
 * like API Gateway in front.
 */
export function createFaultyFunction(
  options: Omit<PoolOptions, 'onInvoke'>,
  random: Random,
): { handler: EventHandler; met: FaultsMet; pool: SandboxPool } {
  const met: FaultsMet = { killed: 0, frozen: 0, timedOut: 0, throttled: 0 };
  const draw = (): number => random.below(1_000_000) / 1_000_000;
  const onInvoke = (sandbox: Sandbox): void => {
    const drawn = draw();
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
    }
  };
  const pool = new SandboxPool({ ...options, onInvoke });
  const handler: EventHandler = async (event) => {
    const outcome = await pool.invoke(event, draw() < HURRIED ? HURRIED_MS : options.timeoutMs);
    if ('payload' in outcome) return outcome.payload as Answer;
    const { errorType } = outcome.fault;
    if (errorType === 'Sandbox.Timedout') met.timedOut += 1;
    if (errorType === 'TooManyRequestsException') met.throttled += 1;
    // In words of API Gateway's own.
    const statusCode = errorType === 'TooManyRequestsException' ? 503 : 500;
    return { statusCode, headers: { 'content-type': 'application/json' }, body: '{"message":"Internal Server Error"}' };
  };
  return { handler, met, pool };
}

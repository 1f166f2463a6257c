import type { Answer } from '@liaison/lambda';
import type { EventHandler } from '../../packages/local/src/http-server.ts';
import type { SandboxPool } from '../support/sandbox-pool.ts';

/** A function with something like API Gateway in front, which answers in words of its own where the function does not. */
export function createHttpApi(pool: SandboxPool): EventHandler {
  return async (event) => {
    const outcome = await pool.invoke(event);
    if ('payload' in outcome) return outcome.payload as Answer;
    const statusCode = outcome.fault.errorType === 'TooManyRequestsException' ? 503 : 500;
    return { statusCode, headers: { 'content-type': 'application/json' }, body: '{"message":"Internal Server Error"}' };
  };
}

import { InvokeCommand } from '@aws-sdk/client-lambda';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import * as v from 'valibot';
import { isPassingFault } from '@liaison/kernel/table';
import { invocationAnswer } from './payload.ts';
import type { Invocation, InvocationAnswer } from './payload.ts';

/** The client that invokes functions. */
export type Invoker = Pick<LambdaClient, 'send'>;

/** The function could not be invoked, or its answer is not that of a subgraph. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError';
  /** True if another attempt may succeed. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass: boolean, cause?: unknown) {
    super(message, { cause });
    this.mayPass = mayPass;
  }
}

/** Invokes the function of a subgraph once, and waits for the answer. Throws `InvocationError`. */
export async function invokeFunction(
  client: Invoker,
  functionName: string,
  payload: Invocation,
  signal: AbortSignal,
): Promise<InvocationAnswer> {
  const command = new InvokeCommand({
    FunctionName: functionName,
    InvocationType: 'RequestResponse',
    Payload: Buffer.from(JSON.stringify(payload)),
  });
  const { FunctionError: fault, Payload: bytes } = await client
    .send(command, { abortSignal: signal })
    .catch((error: unknown) => {
      const mayPass = !signal.aborted && isPassingFault(error);
      throw new InvocationError(`${functionName} could not be invoked: ${describeError(error)}.`, mayPass, error);
    });
  const answered = parseJson(bytes);
  // The function threw an error, was ended, or ran out of memory or time. Another sandbox may succeed.
  if (fault !== undefined) throw new InvocationError(`${functionName} failed: ${describeFault(answered)}`, true);
  const parsed = v.safeParse(invocationAnswer, answered);
  if (parsed.success) return parsed.output;
  throw new InvocationError(`${functionName} answered in another way than a subgraph of this graph does.`, false);
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

const LONGEST_FAULT = 500;
const functionFault = v.object({ errorType: v.optional(v.string(), ''), errorMessage: v.optional(v.string(), '') });

/** The error that Lambda reports for a function. */
function describeFault(payload: unknown): string {
  const parsed = v.safeParse(functionFault, payload);
  if (!parsed.success) return 'it does not say why.';
  return `${parsed.output.errorType} ${parsed.output.errorMessage}`.trim().slice(0, LONGEST_FAULT);
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
  } catch {
    return undefined;
  }
}

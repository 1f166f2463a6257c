import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Sends `fetch` elsewhere, by the starts of addresses in `LIAISON_TEST_ADDRESSES`. */
const REDIRECT = fileURLToPath(new URL('redirect-fetch.ts', import.meta.url));
const PROCESS = fileURLToPath(new URL('sandbox-process.ts', import.meta.url));

/** Lambda takes and gives no more, as JSON. */
const LARGEST_PAYLOAD = 6_291_556;

/** Lambda waits a third of a second; a machine that runs many tests at a time is slower. */
const TERMINATED_WITHIN_MS = 10_000;

export interface SandboxStart {
  /** The file of a bundle, with its `handler`. */
  readonly bundle: string;
}

export interface SandboxEvent {
  readonly event: unknown;
  readonly requestId: string;
  readonly timeoutMs: number;
}

/** How an invocation ended: with what the function answered, or as Lambda says that it failed. */
export type Outcome =
  { readonly payload: unknown } | { readonly fault: { readonly errorType: string; readonly errorMessage: string } };

/** A process that runs a function, one event at a time, with nothing in its environment but what the function is given. */
export class Sandbox {
  /** What the function has written to its log. */
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  #isGone = false;

  private constructor(environment: Readonly<Record<string, string>>) {
    this.#child = fork(PROCESS, {
      env: environment,
      execArgv: ['--import', REDIRECT],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => this.lines.push(...chunk.toString().split('\n').filter(Boolean)));
    }
    this.#child.once('exit', () => {
      this.#isGone = true;
    });
  }

  /** Rejects where the function does not start. */
  static async start(start: SandboxStart, environment: Readonly<Record<string, string>>): Promise<Sandbox> {
    const sandbox = new Sandbox(environment);
    const outcome = await sandbox.#send(start, 60_000);
    if ('payload' in outcome) return sandbox;
    sandbox.kill();
    throw new Error(`The function did not start: ${outcome.fault.errorMessage}\n${sandbox.lines.join('\n')}`);
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** A function that takes longer is ended, and its sandbox with it. */
  async invoke(event: unknown, timeoutMs = 29_000): Promise<Outcome> {
    const outcome = await this.#send({ event, requestId: randomUUID(), timeoutMs }, timeoutMs);
    const bytes = 'payload' in outcome ? Buffer.byteLength(JSON.stringify(outcome.payload)) : 0;
    if (bytes <= LARGEST_PAYLOAD) return outcome;
    const errorMessage = `Response payload size exceeded maximum allowed payload size (${LARGEST_PAYLOAD} bytes).`;
    return { fault: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
  }

  #send(message: SandboxStart | SandboxEvent, withinMs: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const end = (outcome: Outcome): void => {
        clearTimeout(timer);
        this.#child.off('message', hear);
        this.#child.off('exit', die);
        resolve(outcome);
      };
      const hear = (answer: { payload: string } | Extract<Outcome, { fault: unknown }>): void => {
        end('fault' in answer ? answer : { payload: JSON.parse(answer.payload) as unknown });
      };
      const die = (): void => {
        end({ fault: { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited without providing a reason' } });
      };
      const timer = setTimeout(() => {
        this.kill();
        end({
          fault: { errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${withinMs / 1000} seconds` },
        });
      }, withinMs);
      this.#child.on('message', hear);
      this.#child.once('exit', die);
      if (this.#isGone) die();
      else this.#child.send(message);
    });
  }

  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  /**
   * As Lambda ends a sandbox of a function with extensions: it says so, and kills what has not ended by then. Answers the
   * status with which the process ended by itself; null where it was killed.
   */
  async terminate(): Promise<number | null> {
    const gone = once(this.#child, 'exit') as Promise<[number | null]>;
    this.#child.kill('SIGTERM');
    this.thaw();
    const timer = setTimeout(() => {
      this.kill();
    }, TERMINATED_WITHIN_MS);
    const [status] = await gone;
    clearTimeout(timer);
    return status;
  }

  kill(): void {
    this.#isGone = true;
    this.#child.kill('SIGKILL');
  }
}

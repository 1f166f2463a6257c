import { Sandbox } from './sandbox.ts';
import type { Outcome, SandboxStart } from './sandbox.ts';

export interface PoolOptions extends SandboxStart {
  /** Where `fetch` goes instead, by the start of an address: identity providers are at `https:`. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** All of its environment, but for what Lambda itself sets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Sandboxes at a time; as many as there are events at a time unless told otherwise. */
  readonly most?: number;
  /** Whether sandboxes stand still between events, as Lambda's do; they do unless told otherwise. */
  readonly freezes?: boolean;
  /** Meets each sandbox that is about to answer an event, and may give it another time for that, in milliseconds. */
  readonly onInvoke?: (sandbox: Sandbox) => number | undefined;
}

/** What Lambda puts into every sandbox. */
const OF_LAMBDA = {
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'of-the-role',
  AWS_SECRET_ACCESS_KEY: 'of-the-role',
  AWS_SESSION_TOKEN: 'of-the-role',
};

const THROTTLED: Outcome = { fault: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' } };

/** A deployed function: a sandbox for each event at a time, each kept for the next. */
export class SandboxPool {
  /** How many sandboxes were started. */
  starts = 0;
  /** How many of the next events the sandbox does not survive. */
  doomed = 0;
  /** How often events ended in each kind of failure, as Lambda calls it. */
  readonly failures = new Map<string, number>();
  readonly #options: PoolOptions;
  readonly #all = new Set<Sandbox>();
  readonly #idle: Sandbox[] = [];
  readonly #lines: string[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** What its sandboxes have written to the function's log. */
  get lines(): readonly string[] {
    return [...this.#lines, ...[...this.#all].flatMap(({ lines }) => lines)];
  }

  /** Starts sandboxes before there is an event, as provisioned concurrency does: on a busy machine starts take seconds. */
  async warm(count: number): Promise<void> {
    const started = await Promise.all(Array.from({ length: count }, () => this.#start()));
    this.#idle.push(...started);
  }

  /** The function's own timeout counts unless another is given. */
  async invoke(event: unknown, timeoutMs = this.#options.timeoutMs): Promise<Outcome> {
    const outcome = await this.#invoke(event, timeoutMs);
    if ('fault' in outcome) {
      const { errorType } = outcome.fault;
      this.failures.set(errorType, (this.failures.get(errorType) ?? 0) + 1);
    }
    return outcome;
  }

  /** The answer of a function that must not fail. */
  async answer(event: unknown, timeoutMs?: number): Promise<unknown> {
    const outcome = await this.invoke(event, timeoutMs);
    if ('payload' in outcome) return outcome.payload;
    throw new Error(`${outcome.fault.errorType}: ${outcome.fault.errorMessage}\n${this.lines.join('\n')}`);
  }

  /** Ends the sandboxes as Lambda does with those of a function that has extensions; answers how each ended. */
  async terminate(): Promise<(number | null)[]> {
    this.#idle.length = 0;
    return Promise.all([...this.#all].map((sandbox) => sandbox.terminate()));
  }

  stop(): void {
    for (const sandbox of [...this.#all]) {
      sandbox.kill();
      this.#forget(sandbox);
    }
    this.#idle.length = 0;
  }

  async #invoke(event: unknown, timeoutMs: number | undefined): Promise<Outcome> {
    const sandbox = await this.#next();
    if (sandbox === null) return THROTTLED;
    const otherMs = this.#options.onInvoke?.(sandbox);
    if (this.doomed > 0) {
      this.doomed -= 1;
      sandbox.kill();
    }
    const outcome = await sandbox.invoke(event, otherMs ?? timeoutMs);
    if (sandbox.isGone) this.#forget(sandbox);
    else {
      if (this.#options.freezes !== false) sandbox.freeze();
      this.#idle.push(sandbox);
    }
    return outcome;
  }

  async #next(): Promise<Sandbox | null> {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      idle.thaw();
      if (!idle.isGone) return idle;
      this.#forget(idle);
    }
    if (this.#all.size >= (this.#options.most ?? Infinity)) return null;
    return this.#start();
  }

  async #start(): Promise<Sandbox> {
    const { environment, bundle, addresses = {} } = this.#options;
    this.starts += 1;
    const told = { ...OF_LAMBDA, ...environment, LIAISON_TEST_ADDRESSES: JSON.stringify(addresses) };
    const sandbox = await Sandbox.start({ bundle }, told);
    this.#all.add(sandbox);
    return sandbox;
  }

  #forget(sandbox: Sandbox): void {
    if (this.#all.delete(sandbox)) this.#lines.push(...sandbox.lines);
  }
}

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** A child process that is asked one thing at a time. */
export class Child {
  readonly #process: ChildProcess;
  readonly #complaints: string[] = [];
  readonly #exited: Promise<void>;

  /** `argument` is handed on as JSON. */
  constructor(file: string, argument: unknown, execArgv: readonly string[] = []) {
    this.#process = fork(file, [JSON.stringify(argument)], {
      execArgv: [...execArgv],
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.on('data', (chunk: Buffer) => this.#complaints.push(chunk.toString('utf8')));
    this.#exited = new Promise((resolve) =>
      this.#process.once('exit', () => {
        resolve();
      }),
    );
  }

  /** The next message of the child; rejects with what it wrote to stderr when it ends before. */
  async next<Message>(): Promise<Message> {
    const message = new Promise<Message>((resolve) =>
      this.#process.once('message', (value) => {
        resolve(value as Message);
      }),
    );
    const ended = this.#exited.then(() => {
      throw new Error(`A child process ended early: ${this.#complaints.join('')}`);
    });
    return Promise.race([message, ended]);
  }

  async ask<Message>(order: object): Promise<Message> {
    const answer = this.next<Message>();
    this.#process.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    await this.#exited;
  }
}

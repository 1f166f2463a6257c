import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** The way to the engine, which can be cut, fall silent, or bring answers late. */
export interface EngineWire {
  readonly url: string;
  /** Ends all connections that are open now, as the other end does with those that were idle for long. */
  cut(): void;
  /** While it is set, nothing gets through. */
  isSilent: boolean;
  /**
   * Holds back what the engine answers to requests for an operation from now on, such as `TransactWriteItems`. What comes
   * back lets the answers through, and resolves once those to all requests so far have been sent on.
   */
  holdAnswers(operation: string): () => Promise<void>;
  stop(): void;
}

/** Answers that are held back. */
interface Hold {
  /** As the engine's clients write an operation into the headers of a request. */
  readonly marker: string;
  readonly ends: Promise<unknown>;
  /** One for each request so far: resolves once its answer has begun to be sent on. */
  readonly sentOn: Promise<void>[];
}

export async function startEngineWire(endpoint: string): Promise<EngineWire> {
  const { hostname, port } = new URL(endpoint);
  const sockets = new Set<Socket>();
  let hold: Hold | null = null;
  const server: Server = createServer((inward) => {
    const outward = connect(Number(port), hostname);
    sockets.add(inward);
    const end = (): void => {
      inward.destroy();
      outward.destroy();
      sockets.delete(inward);
    };
    let mayAnswer: Promise<unknown> = Promise.resolve();
    let answers = (): void => undefined;
    for (const socket of [inward, outward]) socket.on('error', end).on('close', end);
    inward.on('data', (chunk) => {
      if (wire.isSilent) return;
      if (hold !== null && chunk.includes(hold.marker)) {
        mayAnswer = hold.ends;
        hold.sentOn.push(
          new Promise((resolve) => {
            answers = resolve;
          }),
        );
      }
      outward.write(chunk);
    });
    outward.on('data', (chunk) => {
      void mayAnswer.then(() => inward.write(chunk, answers));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const wire: EngineWire = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isSilent: false,
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    holdAnswers(operation) {
      const { promise: ends, resolve: release } = Promise.withResolvers<undefined>();
      const sentOn: Promise<void>[] = [];
      hold = { marker: `DynamoDB_20120810.${operation}`, ends, sentOn };
      return async () => {
        hold = null;
        release(undefined);
        await Promise.all(sentOn);
      };
    },
    stop() {
      wire.cut();
      server.close();
    },
  };
  return wire;
}

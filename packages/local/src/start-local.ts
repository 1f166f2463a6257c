import type { AddressInfo } from 'node:net';
import { createHandler } from '@liaison/api';
import type { LiaisonHandler } from '@liaison/api';
import { createEvent } from './event.ts';
import { createDevIssuer } from './identity/dev-issuer.ts';
import type { DevIssuer } from './identity/dev-issuer.ts';
import { openDevIssuer } from './identity/key-file.ts';
import { closeHttpServer, createHttpServer } from './http-server.ts';
import { openData } from './open-data.ts';
import type { DataOptions } from './open-data.ts';

export interface LocalOptions extends DataOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Whose tokens are taken; this machine's own unless told otherwise, or one in memory where the data are. */
  readonly issuer?: DevIssuer;
}

export interface LocalServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly issuer: DevIssuer;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A question to all three subgraphs, asked before anybody else may ask. */
const FIRST_QUESTION = '{ ngo(id: "-") { id } forum(id: "-") { id } dialogueSession(id: "-") { id } }';

/** Starts everything on this machine: the data, the handler that Lambda runs, and HTTP in front of it. */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const onError = options.onError ?? (() => undefined);
  const issuer = options.issuer ?? (await (options.memory ? createDevIssuer() : openDevIssuer()));
  const { engine, schema, subgraphs } = await openData(options);
  const handler = createHandler({ supergraphSdl: schema.supergraphSdl, subgraphs, identify: issuer.identify, onError });
  const server = createHttpServer(handler, onError);
  const stop = async (): Promise<void> => {
    if (server.listening) await closeHttpServer(server);
    await handler.stop();
    await engine.stop();
  };
  try {
    await askFirst(handler);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, HOST, resolve);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, port, issuer, stop };
}

async function askFirst(handler: LiaisonHandler): Promise<void> {
  const answer = await handler(
    createEvent({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: FIRST_QUESTION }),
    }),
  );
  const { errors } = JSON.parse(answer.body ?? '{}') as { errors?: unknown };
  if (answer.statusCode !== 200 || errors !== undefined) {
    throw new Error(`The graph does not answer its first question: ${answer.body ?? ''}`);
  }
}

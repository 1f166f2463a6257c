import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Dataset } from '@liaison/data';
import { createRandomActs } from '../operations/trust/random-acts.ts';
import type { NextAct } from '../operations/trust/random-acts.ts';
import type { Random } from '../support/random.ts';
import { mutationDocument } from '../support/writing-world.ts';
import type { Caller, OnBehalf, Payload } from '../support/writing-world.ts';
import type { Told } from './ask-over-http.ts';

/** An act that was sent: with its answer, where one came. */
export interface Sent {
  readonly mutation: string;
  readonly document: string;
  readonly variables: { readonly input: object };
  readonly authorization: string;
  payload: Payload | null;
}

export interface RandomWriterOptions {
  readonly dataset: Dataset;
  /** An access token for one with this role. */
  readonly token: (
    role: Parameters<Parameters<typeof createRandomActs>[0]['as']>[0],
    onBehalf: OnBehalf,
  ) => Promise<string>;
  readonly ask: (authorization: string, document: string, variables: object) => Promise<Told>;
  /** Is added to as acts are sent. */
  readonly sent: Sent[];
}

/** Somebody who acts at random over HTTP; each act is noted before it is sent, and its answer when it comes. */
export function createRandomWriter({ dataset, token, ask, sent }: RandomWriterOptions, random: Random): NextAct {
  const bearers = new Map<Caller, Promise<string>>();
  const as: Parameters<typeof createRandomActs>[0]['as'] = (role, onBehalf = {}) => {
    const authorization = token(role, onBehalf).then((text) => `Bearer ${text}`);
    const caller = {
      ask: async (document: string, variables: object = {}) => ask(await authorization, document, variables),
    } as unknown as Caller;
    bearers.set(caller, authorization);
    return caller;
  };
  const send = async (caller: Caller, mutation: string, input: object, selection: string): Promise<Payload> => {
    const authorization = (await bearers.get(caller)) ?? '';
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const act: Sent = {
      mutation,
      document: mutationDocument(mutation, selection),
      variables,
      authorization,
      payload: null,
    };
    sent.push(act);
    const { isOpen, data, errors } = await ask(authorization, act.document, variables);
    if (isOpen) return { userErrors: [], warnings: [] };
    expect(errors).toEqual([]);
    act.payload = data?.[mutation] as Payload;
    return act.payload;
  };
  return createRandomActs({ as, dataset }, random, send);
}

/** The records that an act has written, each as its id and version. */
export function writtenBy(payload: Payload): string[] {
  return Object.entries(payload).flatMap(([name, object]) => {
    if (name === 'userErrors' || name === 'warnings' || object === null) return [];
    const { id, version } = object as { id: string; version: number };
    return [`${id} ${version}`];
  });
}

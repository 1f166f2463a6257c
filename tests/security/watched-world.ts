import { afterEach, expect } from 'vitest';
import { ERROR_CODES } from '@liaison/kernel/reader';
import { documentOf } from '../support/operations.ts';
import { useWorld } from '../support/world.ts';
import type { RawReply, World } from '../support/world.ts';
import { leaksIn } from './leaks.ts';

export type Headers = Readonly<Record<string, string>>;

/** An answer of the graph, with what its errors say. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** The code of each error, in order. */
  readonly codes: readonly string[];
  readonly message: string | undefined;
  /** `extensions` of the first error. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The facts, asked by strangers. After each test, all that they were answered is searched for what they may not learn. */
export interface WatchedWorld {
  readonly world: World;
  /** Any request; the answer must be one of GraphQL. */
  readonly send: (request: Parameters<World['request']>[0]) => Promise<Told>;
  /** By POST, of any value that has a JSON. */
  readonly post: (body: unknown, headers?: Headers) => Promise<Told>;
  readonly ask: (document: string, variables?: object, headers?: Headers) => Promise<Told>;
  readonly get: (parameters: Readonly<Record<string, string>>, headers?: Headers) => Promise<Told>;
}

export function useWatchedWorld(): WatchedWorld {
  const world = useWorld({ examples: false });
  const replies: RawReply[] = [];
  afterEach(() => {
    for (const reply of replies.splice(0)) expect(leaksIn(JSON.stringify(reply))).toEqual([]);
  });
  const send: WatchedWorld['send'] = async (request) => {
    const reply = await world.request(request);
    replies.push(reply);
    return toldBy(reply);
  };
  const post = (body: unknown, headers: Headers = {}): Promise<Told> =>
    send({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    world,
    send,
    post,
    ask: (document, variables = {}, headers = {}) => post({ query: documentOf(document), variables }, headers),
    get: (parameters, headers = {}) =>
      send({ method: 'GET', path: '/graphql', query: new URLSearchParams(parameters).toString(), headers }),
  };
}

interface GraphQLBody {
  readonly data?: Told['data'];
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Reads an answer. Every error in it must have a code of ours. */
export function toldBy({ status, headers, body }: RawReply): Told {
  const { data = null, errors = [] } = JSON.parse(body) as GraphQLBody;
  const codes = errors.map(({ extensions }) => String(extensions['code']));
  expect(codes.filter((code) => !(ERROR_CODES as readonly string[]).includes(code))).toEqual([]);
  if (status >= 400) expect(codes).not.toEqual([]);
  return { status, headers, data, codes, message: errors[0]?.message, extensions: errors[0]?.extensions ?? {}, body };
}

import { GraphQLError } from 'graphql';
import type { Path } from './path.ts';

/** What subgraphs add for developers, and what would steer the gateway's own HTTP answer (`http`). */
const NEVER_RELAYED: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'http', '__proto__']);

/** An error that a subgraph in another process reported: outside text, whatever its code says. */
export class RemoteError extends GraphQLError {
  override readonly name = 'RemoteError';

  constructor(message: string, path: Path | undefined, extensions: Readonly<Record<string, unknown>>) {
    const relayed = Object.entries(extensions).filter(([name]) => !NEVER_RELAYED.has(name));
    super(message, { path: path ?? null, extensions: Object.fromEntries(relayed) });
  }

  /**
   * Whether the caller may read the message. A subgraph that gives its error a code has written it for callers; servers
   * give `INTERNAL_SERVER_ERROR` to errors that were not written for the caller.
   */
  get isForCallers(): boolean {
    const code = this.extensions['code'];
    return typeof code === 'string' && code !== '' && code !== 'INTERNAL_SERVER_ERROR';
  }
}

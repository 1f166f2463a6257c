// `npm start`: the whole graph on this machine.
import { DataUnavailableError, NoEngineError, openDevIssuer, startLocal } from '../src/index.ts';
import { readLocalEnvironment } from '../src/environment.ts';
import { parseStartOptions, USAGE, UsageError } from '../src/start-options.ts';

const CURL = `-H 'content-type: application/json' -d '{"query":"{ searchNgos(text: \\"museums\\") { edges { node { name } } } }"}'`;

/** Errors that the user can fix are one line; others have a stack. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof NoEngineError || error instanceof DataUnavailableError) return error.message;
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken: choose another with --port or PORT.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const options = parseStartOptions(process.argv.slice(2), readLocalEnvironment());
  if (options === null) {
    console.log(USAGE);
  } else {
    // The key is in a file even if the data are in memory, so that the server accepts tokens of `liaison token`.
    const issuer = await openDevIssuer();
    const server = await startLocal({
      ...options,
      issuer,
      onProgress: console.log,
      onError: console.error,
      onRequest: options.log ? console.log : undefined,
    });
    console.log(
      `Liaison answers at ${server.url}/graphql, explorer at ${server.url}/explorer, or: curl ${server.url}/graphql ${CURL}`,
    );
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      void server.stop();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

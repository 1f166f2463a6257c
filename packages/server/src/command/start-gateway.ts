import { readFile } from 'node:fs/promises';
import type { ErrorHook, NamedGraph } from '@liaison/gateway';
import { checkSupergraph, subgraphUrls, SupergraphError, tryPlanner } from '@liaison/gateway';
import type { CommandOptions } from './options.ts';
import type { RunningGateway } from './serve.ts';
import { checkReachable } from './start-check.ts';
import { UsageError } from './options.ts';

/**
 * Starts the gateway over HTTP, after it has checked the supergraph and reached the subgraphs. Throws `UsageError`,
 * `SupergraphError`, `UnreachableSubgraphsError`, and the errors of `listen`.
 */
export async function startGateway(options: CommandOptions, onError: ErrorHook): Promise<RunningGateway> {
  const supergraphSdl = await readSupergraph(options.supergraph);
  const graphs = checkSupergraph(supergraphSdl);
  const urls = subgraphUrls(graphs, matchUrls(graphs, options.subgraphs));
  // Loads most of the code while the subgraphs are checked.
  const [{ serve }] = await Promise.all([
    import('./serve.ts'),
    checkBeforeStart(supergraphSdl, urls, options.startTimeoutMs),
  ]);
  return serve({ supergraphSdl, urls, options, onError });
}

/** The supergraph first: if it is invalid, the addresses do not matter. */
async function checkBeforeStart(
  supergraphSdl: string,
  urls: ReadonlyMap<string, string>,
  startTimeoutMs: number | null,
): Promise<void> {
  await tryPlanner(supergraphSdl);
  if (startTimeoutMs !== null) await checkReachable(urls, startTimeoutMs);
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT') throw new SupergraphError('There is no such file.');
    throw new SupergraphError(`It cannot be read: ${code === 'EISDIR' ? 'it is a folder' : String(code ?? error)}.`);
  }
}

/** The URLs by subgraph name, as the supergraph writes it. A name that differs only in case is accepted. */
function matchUrls(graphs: readonly NamedGraph[], given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const replaced = [...given].map(([name, url]) => {
    const graph =
      graphs.find((candidate) => candidate.name === name) ??
      graphs.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (graph !== undefined) return [graph.name, url] as const;
    const known = graphs.map((candidate) => candidate.name).join(', ');
    throw new UsageError(`--subgraph ${name}=…: the supergraph has no subgraph of that name, but ${known}.`);
  });
  return new Map(replaced);
}

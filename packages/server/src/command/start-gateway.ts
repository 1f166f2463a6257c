import { readFile } from 'node:fs/promises';
import type { ErrorHook, NamedGraph } from '@liaison/gateway';
import { checkSupergraph, subgraphUrls, SupergraphError, tryPlanner } from '@liaison/gateway';
import type { CommandOptions } from './options.ts';
import type { RunningGateway } from './serve.ts';
import { checkReachable } from './start-check.ts';
import { UsageError } from './usage-error.ts';

/**
 * Starts the gateway over HTTP, once the supergraph has been found usable and its subgraphs answer. Throws `UsageError`,
 * `SupergraphError` or `UnreachableSubgraphsError`, and what `listen` throws.
 */
export async function startGateway(options: CommandOptions, onError: ErrorHook): Promise<RunningGateway> {
  const supergraphSdl = await readSupergraph(options.supergraph);
  const graphs = checkSupergraph(supergraphSdl);
  const urls = subgraphUrls(graphs, replacedUrls(graphs, options.subgraphs));
  // Most of the code is loaded while other processes are asked.
  const [{ serve }] = await Promise.all([
    import('./serve.ts'),
    checkElsewhere(supergraphSdl, urls, options.startTimeoutMs),
  ]);
  return serve({ supergraphSdl, urls, options, onError });
}

/** The planner first: of a supergraph that is of no use nobody needs to know who answers. */
async function checkElsewhere(
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

/** By the names of the supergraph. A name that is not quite one of them is taken for it when only its case is another. */
function replacedUrls(graphs: readonly NamedGraph[], typed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const replaced = [...typed].map(([name, url]) => {
    const graph =
      graphs.find((candidate) => candidate.name === name) ??
      graphs.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (graph !== undefined) return [graph.name, url] as const;
    const known = graphs.map((candidate) => candidate.name).join(', ');
    throw new UsageError(`--subgraph ${name}=…: the supergraph has no subgraph of that name, but ${known}.`);
  });
  return new Map(replaced);
}

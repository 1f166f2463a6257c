import { parseArgs } from 'node:util';
import { parseCorsOrigins } from '../http/cors.ts';
import type { CorsOrigins } from '../http/cors.ts';
import { forwardableHeader, parseAddress } from '@liaison/gateway';

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `npm run gateway -- --supergraph FILE [options]

  --supergraph FILE          the Federation 2 supergraph, as composition prints it
  --port N                   listen there, 0 for any that is free; else 4000
  --host HOST                listen on this address only; else 127.0.0.1
  --subgraph NAME=URL        ask this subgraph there, whatever the supergraph says (repeatable)
  --subgraph-timeout MS      how long one fetch from a subgraph may take; else 2000
  --max-response-bytes N     the largest answer of a subgraph, decompressed; else 10485760
  --forward-header NAME      pass this header of the caller on to the subgraphs (repeatable); else none
  --cors-origin ORIGIN       let pages of this origin read answers, * for all (repeatable); else none
  --documents DIR            trust the operations in all .graphql files below DIR, planned ahead
  --start-timeout MS         how long a subgraph may take to answer at the start; else 10000
  --no-start-check           start without asking the subgraphs whether they are there
  --help                     show this

Exit codes: 0 stopped, 1 any other fault, 2 wrong options, 3 no usable supergraph, 4 a subgraph that cannot be reached.
`;

export interface CommandOptions {
  readonly supergraph: string;
  readonly port: number;
  readonly host: string;
  /** By the name that was given; the supergraph is not read yet. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Undefined for the gateway's default. */
  readonly subgraphTimeoutMs: number | undefined;
  readonly maxResponseBytes: number | undefined;
  readonly forwardHeaders: readonly string[];
  /** Origins whose pages may read answers. */
  readonly corsOrigins: CorsOrigins;
  /** A folder of documents; undefined for none. */
  readonly documents: string | undefined;
  /** Null if the subgraphs are not checked at the start. */
  readonly startTimeoutMs: number | null;
}

const DEFAULT_PORT = 4000;
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_START_TIMEOUT_MS = 10_000;
const LARGEST_PORT = 65_535;
/** The longest time that a timer takes. */
const LARGEST_NUMBER = 2 ** 31 - 1;

/** The options of the command; null if it only prints its help. */
export function parseCommandOptions(args: readonly string[]): CommandOptions | null {
  const values = parseValues(args);
  if (values.help) return null;
  if (!values.supergraph) throw new UsageError('--supergraph FILE is missing.');
  const startTimeoutMs = parseWholeNumber('--start-timeout', values['start-timeout'], 1) ?? DEFAULT_START_TIMEOUT_MS;
  return {
    supergraph: values.supergraph,
    port: parseWholeNumber('--port', values.port, 0, LARGEST_PORT) ?? DEFAULT_PORT,
    host: values.host ?? DEFAULT_HOST,
    subgraphs: new Map(values.subgraph.map(parseSubgraph)),
    subgraphTimeoutMs: parseWholeNumber('--subgraph-timeout', values['subgraph-timeout'], 1),
    maxResponseBytes: parseWholeNumber('--max-response-bytes', values['max-response-bytes'], 1),
    forwardHeaders: values['forward-header'].map(parseHeader),
    corsOrigins: parseOrigins(values['cors-origin']),
    documents: values.documents,
    startTimeoutMs: values['no-start-check'] ? null : startTimeoutMs,
  };
}

function parseValues(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true, default: [] as string[] } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        supergraph: text,
        port: text,
        host: text,
        subgraph: texts,
        'subgraph-timeout': text,
        'max-response-bytes': text,
        'forward-header': texts,
        'cors-origin': texts,
        documents: text,
        'start-timeout': text,
        'no-start-check': flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseWholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most = LARGEST_NUMBER,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} must be a whole number from ${least} to ${most}, not "${value}".`);
}

function parseSubgraph(value: string): [string, string] {
  const at = value.indexOf('=');
  const [name, url] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
  if (name === '' || parseAddress(url) === null) {
    throw new UsageError(`--subgraph must be NAME=URL with an http or https URL, not "${value}".`);
  }
  return [name, url];
}

function parseHeader(value: string): string {
  try {
    return forwardableHeader(value);
  } catch (error) {
    throw new UsageError(`--forward-header: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseOrigins(values: readonly string[]): CorsOrigins {
  try {
    return parseCorsOrigins(values);
  } catch (error) {
    throw new UsageError(`--cors-origin: ${error instanceof Error ? error.message : String(error)}`);
  }
}

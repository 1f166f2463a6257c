import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { computeWeakTag } from '@liaison/server';
import type { HttpReply } from '@liaison/server';

/** The files of the pages: in the repository, or in a copy beside a bundle. */
export interface ExplorerFiles {
  /** Our own pages, script and style, and `examples.json`. */
  readonly assets: URL;
  /** The operations of the examples. */
  readonly operations: URL;
  /** Files of npm packages, by the name in the page. */
  readonly vendor: Readonly<Record<string, URL>>;
}

const examplesFile = v.array(
  v.object({
    task: v.string(),
    examples: v.array(
      v.object({
        title: v.string(),
        /** File in `schema/operations`, without its ending. */
        operation: v.string(),
        variables: v.record(v.string(), v.unknown()),
      }),
    ),
  }),
);

/** Tasks in order, each with its example questions and their operations. */
export type Examples = readonly {
  readonly task: string;
  readonly examples: readonly {
    readonly title: string;
    readonly operation: string;
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }[];
}[];

/** The files in the repository and its installed packages. */
export function repositoryExplorerFiles(): ExplorerFiles {
  const { resolve } = createRequire(import.meta.url);
  // The packages export only their modules. Their files for browsers are beside `package.json`.
  const findInPackage = (name: string, file: string): URL =>
    new URL(file, pathToFileURL(resolve(`${name}/package.json`)));
  return {
    assets: new URL('../assets/', import.meta.url),
    operations: new URL('../../../schema/operations/', import.meta.url),
    vendor: {
      'graphiql.min.js': findInPackage('graphiql', 'graphiql.min.js'),
      'graphiql.min.css': findInPackage('graphiql', 'graphiql.min.css'),
      'react.production.min.js': findInPackage('react', 'umd/react.production.min.js'),
      'react-dom.production.min.js': findInPackage('react-dom', 'umd/react-dom.production.min.js'),
    },
  };
}

/** The example questions, with the text of their operations. */
export function readExamples({ assets, operations }: ExplorerFiles): Examples {
  const known = new Set(readdirSync(operations));
  const tasks = v.parse(examplesFile, JSON.parse(readFileSync(new URL('examples.json', assets), 'utf8')));
  return tasks.map(({ task, examples }) => ({
    task,
    examples: examples.map(({ title, operation, variables }) => {
      const file = `${operation}.graphql`;
      if (!known.has(file)) throw new Error(`An example asks ${file}, which is no operation.`);
      return { title, operation, variables, query: readFileSync(new URL(file, operations), 'utf8') };
    }),
  }));
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Everything comes from this server, and the pages contain no code. Only styles may stand inline, since the dialogs of
 * the editor write style elements.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
};

/** Finds a page or one of its files by path. Nothing else is served. */
export function createExplorer(files: ExplorerFiles): (path: string) => HttpReply | null {
  const readAsset = (name: string) => () => readFileSync(new URL(name, files.assets), 'utf8');
  const sources = new Map<string, () => string>([
    ['/', readAsset('home.html')],
    ['/explorer', readAsset('explorer.html')],
    ['/explorer/explorer.js', readAsset('explorer.js')],
    ['/explorer/liaison.css', readAsset('liaison.css')],
    ['/explorer/examples.json', () => JSON.stringify(readExamples(files))],
    ...Object.entries(files.vendor).map(
      ([name, place]) => [`/explorer/${name}`, () => readFileSync(place, 'utf8')] as const,
    ),
  ]);
  const read = new Map<string, { body: string; etag: string }>();

  return (path) => {
    const source = sources.get(path);
    if (!source) return null;
    const { body, etag } = read.get(path) ?? addTag(source());
    read.set(path, { body, etag });
    const headers = { ...PAGE_HEADERS, 'cache-control': 'public, max-age=300', etag };
    const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
    return { status: 200, headers: { ...headers, 'content-type': TYPES[ending] ?? 'text/plain' }, body };
  };
}

function addTag(body: string): { body: string; etag: string } {
  // Weak, since the same text is sent in several codings.
  return { body, etag: computeWeakTag(body) };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the repository's root, with slashes: `packages/kernel/src/record/log.ts`. */
  readonly path: string;
  readonly text: string;
}

const LEFT_OUT = /(?:^|\/)(?:node_modules|generated|sst-env\.d\.ts|\.[^/]+)(?:\/|$)/;

/** Every file with one of the endings below some folders; what is generated is left out. */
export function sourcesIn(folders: readonly string[], endings = /\.(?:ts|mjs)$/): Source[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(ROOT, file) }))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}

/** The names that a module imports from or hands on: static, dynamic and type imports. */
export function importsOf({ text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** True where the type `any` is written down. */
export function writesAny({ path, text }: Source): boolean {
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, visit) ?? false);
  return visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
}

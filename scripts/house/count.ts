import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly importLines: number;
}

export interface PackageCount {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly p90: number;
  /** Share of the lines that are import or export-from statements, in percent. */
  readonly importShare: number;
}

const GENERATED = /(?:^|\/)generated\/|^schema\/(?:supergraph|released\/)|^infra\/plans\//;

/** The files that git tracks below a root. */
export function listFiles(root: string): string[] {
  const text = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return text.split('\n').filter((path) => path !== '');
}

export function isGenerated(path: string): boolean {
  return GENERATED.test(path);
}

/** Source of a package: its `src`, without tests and without what is generated. */
export function isPackageSource(path: string): boolean {
  return /^packages\/[^/]+\/src\/.*\.(?:ts|mjs)$/.test(path) && !path.endsWith('.test.ts') && !isGenerated(path);
}

export function countLines(root: string, path: string): number {
  return countNewlines(readFileSync(join(root, path), 'utf8'));
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}

/** Lines of a file, and those of its imports, however many lines an import has. */
export function countFile(path: string, text: string): SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const importLines = file.statements
    .filter(
      (node) => ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined),
    )
    .map((node) => text.slice(node.getStart(file), node.end).split('\n').length);
  return { path, lines: countNewlines(text), importLines: importLines.reduce((sum, lines) => sum + lines, 0) };
}

export function countPackage(name: string, files: readonly SourceFile[]): PackageCount {
  const sizes = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const lines = sizes.reduce((sum, size) => sum + size, 0);
  const importLines = files.reduce((sum, file) => sum + file.importLines, 0);
  return {
    name,
    files: files.length,
    lines,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    p90: sizes[Math.floor(sizes.length * 0.9)] ?? 0,
    importShare: lines === 0 ? 0 : Math.round((1000 * importLines) / lines) / 10,
  };
}

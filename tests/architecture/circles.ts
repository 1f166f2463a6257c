import { posix } from 'node:path';
import { importsOf } from './sources.ts';
import type { Source } from './sources.ts';

/**
 * Files that import each other, directly or by way of others, as one list a circle. Imports of types count, too. Tarjan's
 * algorithm (Depth-first search and linear graph algorithms, 1972): strongly connected components of more than one file.
 */
export function findCircles(sources: readonly Source[]): string[][] {
  const paths = new Set(sources.map(({ path }) => path));
  const imports = new Map(sources.map((source) => [source.path, listImported(source, paths)]));
  const numbers = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  const visit = (path: string): number => {
    const number = numbers.size;
    numbers.set(path, number);
    stack.push(path);
    let low = number;
    for (const imported of imports.get(path) ?? []) {
      if (!numbers.has(imported)) low = Math.min(low, visit(imported));
      else if (stack.includes(imported)) low = Math.min(low, numbers.get(imported) ?? low);
    }
    if (low === number) {
      const component = stack.splice(stack.indexOf(path));
      if (component.length > 1) circles.push(component.toSorted());
    }
    return low;
  };
  for (const { path } of sources) if (!numbers.has(path)) visit(path);
  return circles;
}

/** The files among the sources that a file imports by a relative path. */
function listImported(source: Source, paths: ReadonlySet<string>): string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(source.path), specifier))
    .map((path) => (paths.has(path) ? path : `${path}.ts`))
    .filter((path) => paths.has(path));
}

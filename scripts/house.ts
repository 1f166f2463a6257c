// Counts the house: files, lines and imports of each package, and what stands beside them.
// Usage: npm run house [-- --root DIR]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countFile, countLines, countPackage, isGenerated, isPackageSource, listFiles } from './house/count.ts';

/** Shorter files are dust, but for an index. */
const SHORTEST_FILE = 12;

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
const { root } = values;
const paths = listFiles(root);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = paths.filter(isPackageSource).map((path) => countFile(path, read(path)));
const byPackage = Map.groupBy(sources, ({ path }) => path.split('/')[1] ?? '');

console.log('| package | files | lines | median | p90 | imports, % |\n| --- | --: | --: | --: | --: | --: |');
const counts = [...byPackage].map(([name, files]) => countPackage(name, files));
for (const { name, files, lines, median, p90, importShare } of [...counts, countPackage('all', sources)]) {
  console.log(`| ${name} | ${files} | ${lines} | ${median} | ${p90} | ${importShare} |`);
}

const sum = (wanted: (path: string) => boolean): number =>
  paths.filter(wanted).reduce((lines, path) => lines + countLines(root, path), 0);
const isCode = (path: string): boolean => /\.(?:ts|mjs)$/.test(path) && !isGenerated(path);
const isTest = (path: string): boolean => isCode(path) && (/^tests\//.test(path) || /\/test\/|\.test\.ts$/.test(path));
const barrelUsers = paths.filter((path) => isCode(path) && /from '@liaison\/kernel'/.test(read(path)));
const dust = sources.filter(({ path, lines }) => lines < SHORTEST_FILE && !path.endsWith('/index.ts'));

console.log(`
- Lines of tests: ${sum(isTest)}
- Generated lines: ${sum(isGenerated)}
- Lines of facts: ${sum((path) => path.startsWith('data/facts/'))}
- Files that import a root barrel of the kernel: ${barrelUsers.length}
- Source files under ${SHORTEST_FILE} lines: ${dust.length}`);

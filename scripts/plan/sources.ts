import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the plans are kept. */
export const FOLDER = join(ROOT, 'infra/plans');

/** What they were made of. */
export const SOURCES_FILE = join(FOLDER, 'sources.txt');

/** Of the functions' own code, what `infra/` imports. */
const SHARED_WITH_FUNCTIONS = ['packages/server/src/identity/front-secrets.ts'];

/** SST's version and the digest of every file that a plan follows from, a line each. */
export function describeSources(): string {
  const files = [
    'sst.config.ts',
    ...SHARED_WITH_FUNCTIONS,
    ...globSync('infra/**/*.{ts,js}', { cwd: ROOT }),
  ].toSorted();
  const digests = files.map((file) => `${file} ${digestOf(readFileSync(join(ROOT, file)))}`);
  return ['sst ' + sstVersion(), ...digests, ''].join('\n');
}

function sstVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['sst'] ?? 'none';
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

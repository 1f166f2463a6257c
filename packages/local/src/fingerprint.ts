import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);

/** Everything that decides which items a load writes: the data, how they become records, how records become rows. */
const FOLDERS = [
  'data',
  'packages/kernel/src',
  'packages/local/src/dataset',
  ...['partnerships', 'forums', 'dialogue'].map((name) => `packages/${name}/src`),
];
const isResolver = (path: string): boolean => /packages\/\w+\/src\/graphql\//.test(path.replaceAll('\\', '/'));

/** A text that changes when the loaded items would: data that carry another one are loaded anew. */
export function fingerprint(datasetName: string): string {
  const hash = createHash('sha256').update(datasetName);
  for (const folder of FOLDERS) {
    const files = readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|json|ndjson)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .filter((path) => !isResolver(path))
      .toSorted();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}

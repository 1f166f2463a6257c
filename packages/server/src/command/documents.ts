import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './options.ts';

/** The texts of all `.graphql` files in the folder and below, in the order of their names. */
export async function readDocuments(folder: string): Promise<readonly string[]> {
  const names = await list(folder);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

async function list(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => name.endsWith('.graphql')).sort();
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw new UsageError(`--documents must be a folder that can be read: ${folder} cannot (${String(code)}).`);
  }
}

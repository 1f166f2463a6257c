import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAhead, supergraphId } from '@liaison/gateway';
import type { CompiledDocuments } from '@liaison/server';
import { outlineSubgraph } from '@liaison/kernel/schema';
import { packFile } from './pack-file.ts';
import { withoutDescriptions } from './without-descriptions.ts';

const SHARED = 'shared.graphql';
const SUPERGRAPH = 'supergraph.graphql';
const DOCUMENTS = 'trusted-documents.json';

/**
 * Reads ahead what was copied of `schema/`, as far as can be done before anybody asks: what a start parses is parsed here,
 * and descriptions, three quarters of all text, stand apart. `src/lambda/prepared-schema.ts` reads what is written.
 */
export async function prepareSchema(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.includes(SUPERGRAPH)) await prepareSupergraph(folder);
  if (!names.includes(SHARED)) return;
  const shared = await readFile(join(folder, SHARED), 'utf8');
  for (const name of names.filter((file) => file.endsWith('.graphql') && file !== SHARED && file !== SUPERGRAPH)) {
    const sdl = await readFile(join(folder, name), 'utf8');
    const outlines = outlineSubgraph(`${shared}\n${sdl}`);
    for (const [extent, outline] of Object.entries(outlines)) {
      await writeJson(join(folder, name.replace(/graphql$/, `${extent}.json`)), outline);
    }
    await rm(join(folder, name));
  }
  await rm(join(folder, SHARED));
}

/** The planner is given no descriptions. Plans, and what was read ahead, are then those of the text without. */
async function prepareSupergraph(folder: string): Promise<void> {
  const described = await readFile(join(folder, SUPERGRAPH), 'utf8');
  const { known, descriptions } = await readAhead(described);
  const documents = JSON.parse(await readFile(join(folder, DOCUMENTS), 'utf8')) as CompiledDocuments;
  if (documents.supergraph !== known.supergraph) throw new Error('The plans are of another supergraph: compose anew.');
  const sdl = withoutDescriptions(described);
  const supergraph = supergraphId(sdl);
  await writeFile(join(folder, SUPERGRAPH), sdl);
  await writeJson(join(folder, 'public-schema.json'), { ...known, supergraph });
  await writeJson(join(folder, 'descriptions.json'), descriptions);
  await packFile(join(folder, 'descriptions.json'), join(folder, 'descriptions.json.br'));
  await writeJson(join(folder, DOCUMENTS), { ...documents, supergraph });
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value));
}

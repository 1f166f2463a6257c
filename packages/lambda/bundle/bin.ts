// node packages/lambda/bundle/bin.ts NAME ARCHITECTURE FOLDER: builds a function's bundle, in a process of its own.
import { join } from 'node:path';
import { buildBundle } from './build-bundle.ts';

const [name = '', architecture, folder = ''] = process.argv.slice(2);
if (architecture !== 'arm64' && architecture !== 'x86_64')
  throw new Error(`No function runs on ${String(architecture)}.`);
await buildBundle({ root: join(import.meta.dirname, '../../..'), name, architecture, folder });

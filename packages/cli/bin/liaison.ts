// `npm run liaison -- <command>`
import { run } from '../src/index.ts';

process.exitCode = await run(process.argv.slice(2), { out: console.log, err: console.error });

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { SupergraphError } from './supergraph-error.ts';

const TRIAL = fileURLToPath(new URL('./planner-trial.ts', import.meta.url));
/** What the planner's language prints when it gives up. */
const PANIC = /panicked at [^\n]*\n([^]*?)(?:\nstack backtrace|\nnote:|$)/;

/**
 * Lets the planner read the supergraph in a process of its own, since it may not survive. Throws `SupergraphError` with
 * its reason, on one line.
 */
export async function tryPlanner(sdl: string): Promise<void> {
  const child = spawn(process.execPath, [TRIAL], { stdio: ['pipe', 'pipe', 'pipe'] });
  // A process that ends early does not read to the end; how it ended says more than that.
  child.stdin.on('error', () => undefined);
  child.stdin.end(sdl);
  const [said, printed] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (child.exitCode === 0) return;
  const reason = said || (PANIC.exec(printed)?.[1] ?? printed);
  throw new SupergraphError(`The query planner refuses it: ${oneLine(reason)}`);
}

function oneLine(reason: string): string {
  return reason.trim().replaceAll(/\s+/g, ' ') || 'it does not say why.';
}

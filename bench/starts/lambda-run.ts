import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from '../gateway/statistics.ts';
import type { Contestant } from './measure.ts';
import { firstEvent } from './questions.ts';
import type { FirstQuestion } from './questions.ts';

/** Medians of new sandboxes under AWS's own runtime client, in milliseconds. */
export interface RuntimeFigures {
  /** From the start of the process to its first call for work: Node's own start and the client's included. */
  readonly initMs: number;
  readonly firstMs: number;
  readonly memoryMb: number;
}

interface Result {
  readonly init?: number;
  readonly duration: number;
  readonly memory: number;
  readonly functionError?: string;
  readonly body?: string;
}

/** Starts a function `times` times by the tool at `path`, which runs bundles under AWS's runtime interface client. */
export async function measureUnderClient(
  path: string,
  { built, environment, knowsNames }: Contestant,
  question: FirstQuestion,
  times: number,
): Promise<RuntimeFigures> {
  const results: Result[] = [];
  for (let time = 0; time < times; time += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      path,
      ...['--code', built.folder, '--handler', built.handler, '--memory', '1024', '--timeout', '29'],
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...['--send', 'http', '--http-body', firstEvent(question, knowsNames).body ?? '', '--quiet', '--json'],
    ]);
    const result = JSON.parse(stdout) as Result;
    if (result.functionError !== undefined || result.body?.includes('"errors":') === true) {
      throw new Error(`A function did not answer under the runtime client: ${stdout.slice(0, 500)}`);
    }
    results.push(result);
  }
  return {
    initMs: median(results.map(({ init = NaN }) => init)),
    firstMs: median(results.map(({ duration }) => duration)),
    memoryMb: median(results.map(({ memory }) => memory)),
  };
}

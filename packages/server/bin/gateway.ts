// `npm run gateway`: any Federation 2 supergraph, answered over HTTP.
import { createErrorLog } from '../src/command/error-log.ts';
import { explain } from '../src/command/explain.ts';
import { parseCommandOptions, USAGE } from '../src/command/options.ts';
import type { CommandOptions } from '../src/command/options.ts';
import { startGateway } from '../src/command/start-gateway.ts';

let options: CommandOptions | null | undefined;
try {
  options = parseCommandOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(USAGE);
  } else {
    const onError = createErrorLog((line) => process.stderr.write(line));
    const gateway = await startGateway(options, onError);
    let stopped: Promise<void> | undefined;
    const stop = (): void => {
      stopped ??= gateway.stop();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.stdout.write(`${gateway.url}\n`);
  }
} catch (error) {
  const { exitCode, message } = explain(error, options?.supergraph);
  process.stderr.write(message);
  process.exitCode = exitCode;
}

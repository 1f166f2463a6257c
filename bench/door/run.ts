// Measures what each part of the door adds and prints Markdown. Usage: node door/run.ts [--quick] [--write]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTables } from '@liaison/kernel/table';
import { KeyRegister } from '@liaison/server';
import { startEngine } from '../../packages/local/src/engine.ts';
import { createDevIssuer, createDevKey } from '../../packages/local/src/identity/dev-issuer.ts';
import { bundleDoor, bundleWorker, FOLDERS, prepareFiles } from '../gateway/build.ts';
import { writeReport } from '../gateway/report.ts';
import { measureColdStarts, measureWarm } from './measure.ts';
import { doorReport } from './report.ts';
import type { DoorSettings } from './settings.ts';
import { VARIANTS } from './variants.ts';

const options = new Set(process.argv.slice(2));
const extent = options.has('--smoke')
  ? { coldRounds: 1, rounds: 2, warmUp: 2 }
  : options.has('--quick')
    ? { coldRounds: 3, rounds: 7, warmUp: 300 }
    : { coldRounds: 15, rounds: 40, warmUp: 1500 };

const engine = await startEngine();
const collector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
try {
  await prepareFiles();
  const worker = await bundleWorker();
  const url = await bundleDoor();
  const settings = await settingsOf(engine.endpoint, `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  const workers = new Map(
    VARIANTS.map(({ id, parts }) => [id, { url, settings: { ...settings, parts } satisfies DoorSettings }]),
  );
  process.stderr.write('door: cold starts …\n');
  const cold = await measureColdStarts(worker, workers, extent.coldRounds);
  process.stderr.write('door: warm …\n');
  const warm = await measureWarm(worker, workers, extent);
  const report = doorReport({ cold, warm, ...extent });
  process.stdout.write(`${report}\n`);
  if (options.has('--write')) await writeReport('door', report);
} finally {
  collector.closeAllConnections();
  collector.close();
  await engine.stop();
}

/** A table with a key in it, an issuer and a token of his that holds for hours. */
async function settingsOf(engineEndpoint: string, collectorUrl: string): Promise<Omit<DoorSettings, 'parts'>> {
  const gatewayTable = 'gateway';
  await createTables(engine.client, [gatewayTable]);
  const register = new KeyRegister(engine.client, gatewayTable);
  const { text } = await register.create({ name: 'Bench', role: 'partner-app' }, new Date().toISOString());
  const key = await createDevKey();
  const token = await (await createDevIssuer({ key })).token({ role: 'analyst' });
  const { iss, aud } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    readonly iss: string;
    readonly aud: string;
  };
  const { d: _secret, ...publicKey } = key;
  return {
    ...FOLDERS,
    engineEndpoint,
    gatewayTable,
    key: text,
    token,
    trusted: { issuer: iss, audience: aud, keys: { keys: [publicKey] } },
    collectorUrl,
  };
}

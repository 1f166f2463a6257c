// Measures the gateway beside its peers and prints Markdown. Usage: node gateway/run.ts [--quick | --smoke] [--write] [memory|engine]
import { Child } from './child.ts';
import { bundleCandidate, bundleSubgraphServer, bundleWorker, FOLDERS, prepareFiles } from './build.ts';
import type { Bundle } from './build.ts';
import { candidatesOf } from './candidates.ts';
import type { CandidateId, LayerName } from './candidates.ts';
import { measureColdStarts } from './cold.ts';
import { startLoadedEngine } from './engine.ts';
import type { Settings } from './layers/layer.ts';
import type { LayerMeasurements } from './measurements.ts';
import { layerReport, writeReport } from './report.ts';
import { measureWarm } from './warm.ts';
import type { WarmPlan } from './warm.ts';

interface Extent {
  readonly coldRounds: number;
  readonly warm: WarmPlan;
}

const FULL: Readonly<Record<LayerName, Extent>> = {
  memory: {
    coldRounds: 17,
    warm: {
      rounds: 12,
      warmUp: 300,
      sequence: { list: 60, threeHops: 60, lookup: 150, neverSeen: 40 },
      load: { list: 300, threeHops: 250, lookup: 500, neverSeen: 150 },
      concurrency: 50,
    },
  },
  engine: {
    coldRounds: 17,
    warm: {
      rounds: 7,
      warmUp: 10,
      sequence: { list: 15, threeHops: 10, lookup: 40, neverSeen: 15 },
      load: { list: 50, threeHops: 50, lookup: 150, neverSeen: 50 },
      concurrency: 50,
    },
  },
};

function quick({ warm }: Extent): Extent {
  return { coldRounds: 5, warm: { ...warm, rounds: 3, warmUp: Math.ceil(warm.warmUp / 2) } };
}

/** Runs all the code and measures nothing worth reading. */
const SMOKE: Extent = {
  coldRounds: 1,
  warm: {
    rounds: 1,
    warmUp: 2,
    sequence: { list: 2, threeHops: 2, lookup: 2, neverSeen: 2 },
    load: { list: 4, threeHops: 4, lookup: 4, neverSeen: 4 },
    concurrency: 2,
  },
};

function extentOf(layer: LayerName): Extent {
  if (options.has('--smoke')) return SMOKE;
  return options.has('--quick') ? quick(FULL[layer]) : FULL[layer];
}

const options = new Set(process.argv.slice(2));
const layers = (['memory', 'engine'] as const).filter((layer) => options.has(layer));

await prepareFiles();
const worker = await bundleWorker();
for (const layer of layers.length > 0 ? layers : (['memory', 'engine'] as const)) {
  const report = layerReport(await measureLayer(layer));
  process.stdout.write(`## ${layer}\n\n${report}\n\n`);
  if (options.has('--write')) await writeReport(layer, report);
}

async function measureLayer(layer: LayerName): Promise<LayerMeasurements> {
  const { coldRounds, warm: plan } = extentOf(layer);
  const bundles = new Map<CandidateId, Bundle>();
  for (const { id } of candidatesOf(layer)) bundles.set(id, await bundleCandidate(id, layer));
  const urls = new Map([...bundles].map(([id, { url }]) => [id, url]));
  const subgraphServer = await bundleSubgraphServer(layer);
  const engine = layer === 'engine' ? await startLoadedEngine() : null;
  try {
    const own: Settings = { ...FOLDERS, engineEndpoint: engine?.endpoint };
    const subgraphs = new Child(subgraphServer, own);
    try {
      const settings: Settings = { ...own, subgraphsUrl: await subgraphs.next<string>() };
      process.stderr.write(`${layer}: cold starts …\n`);
      const cold = await measureColdStarts(worker, urls, settings, coldRounds);
      process.stderr.write(`${layer}: warm …\n`);
      const warm = await measureWarm(worker, urls, settings, plan);
      return { layer, bundles, cold, warm, subgraphsRssBytes: await subgraphs.ask<number>({}), plan };
    } finally {
      await subgraphs.stop();
    }
  } finally {
    await engine?.stop();
  }
}

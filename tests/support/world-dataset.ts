import { readDataset, withExamples } from '@liaison/data';
import type { Dataset } from '@liaison/data';
import { SEED_OFFSET } from './seed.ts';

/** What a world holds: the data set as it is served or, in `npm run soak`, with examples that nobody has seen before. */
export function readWorldDataset({ examples }: { readonly examples: boolean }): Dataset {
  if (!examples || SEED_OFFSET === 0) return readDataset({ examples });
  return withExamples(readDataset({ examples: false }), { seed: SEED_OFFSET });
}

import { expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { useWorld } from '../support/world.ts';
import { faultIn } from './judge-reply.ts';
import { mutateRequest } from './mutate-request.ts';
import { seedRequests } from './seed-requests.ts';
import { shrinkRequest } from './shrink-request.ts';
import type { PlainRequest } from './seed-requests.ts';

// `npm run soak` sends many more, with tokens and over HTTP (`tests/soak/mutated-requests.soak.ts`).
const REQUESTS = 200;

const world = useWorld({ examples: false });

const isAnAddress = ({ path }: PlainRequest): boolean => {
  try {
    return path.startsWith('/') && decodeURI(path) !== '';
  } catch {
    return false;
  }
};

it('answers requests that were changed at random with what is wrong with them, and nothing else', async () => {
  const random = createRandom(41);
  const seeds = seedRequests();
  const faultOf = async (request: PlainRequest): Promise<string | null> =>
    faultIn(request, await world.request(request));
  for (let sent = 0; sent < REQUESTS; sent += 1) {
    const request = mutateRequest(random.pick(seeds), random);
    if (!isAnAddress(request)) continue;
    const fault = await faultOf(request);
    if (fault !== null) throw new Error(`${fault}: ${JSON.stringify(await shrinkRequest(request, faultOf))}`);
  }
  expect((await world.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

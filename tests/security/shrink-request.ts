import type { PlainRequest } from './seed-requests.ts';

const MOST_ATTEMPTS = 300;

/** A smaller request that fails in the same way. */
export async function shrinkRequest(
  request: PlainRequest,
  faultOf: (request: PlainRequest) => Promise<string | null>,
): Promise<PlainRequest> {
  const fault = await faultOf(request);
  let [smallest, attempts, isSmaller] = [request, 0, true];
  while (isSmaller && attempts < MOST_ATTEMPTS) {
    isSmaller = false;
    for (const candidate of smallerThan(smallest)) {
      attempts += 1;
      if ((await faultOf(candidate)) !== fault) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

function* smallerThan(request: PlainRequest): Generator<PlainRequest> {
  for (const name of Object.keys(request.headers)) {
    yield { ...request, headers: Object.fromEntries(Object.entries(request.headers).filter(([one]) => one !== name)) };
  }
  for (const part of ['body', 'query'] as const) {
    const text = request[part];
    for (let length = Math.ceil(text.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
      for (let at = 0; at < text.length; at += length) {
        yield { ...request, [part]: text.slice(0, at) + text.slice(at + length) };
      }
    }
  }
}

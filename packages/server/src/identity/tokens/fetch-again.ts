/**
 * Fetches what may be asked for as often as one likes; once more where the connection broke. One that was kept open while
 * the function was frozen may be dead, which shows only when it is used.
 */
export async function fetchAgain(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (error) {
    // Of all that ends a fetch, only the network's faults are type errors.
    if (!(error instanceof TypeError)) throw error;
    return fetch(address, options);
  }
}

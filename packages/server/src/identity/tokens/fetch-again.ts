/**
 * Fetches an address, and once more if the connection broke. A connection that was open while the function was frozen
 * may be dead, which shows only when it is used. For requests that may be repeated.
 */
export async function fetchAgain(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (error) {
    // Only network errors are type errors.
    if (!(error instanceof TypeError)) throw error;
    return fetch(address, options);
  }
}

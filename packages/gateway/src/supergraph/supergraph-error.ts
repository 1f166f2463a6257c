/** The supergraph cannot be served. The message says what is wrong, and what would be right. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

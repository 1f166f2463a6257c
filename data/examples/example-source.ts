/** What every example says of itself, in place of a source. */
export const EXAMPLE = {
  source: 'example: made up by Liaison, not a fact',
  confidence: null,
  note: 'An example, made up to show how the graph works.',
  example: true,
} as const;

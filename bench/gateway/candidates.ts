/** The candidates in the order of the tables; the first is what all others are measured against. */
export const CANDIDATES = [
  { id: 'apollo-http', label: '(a) Apollo Gateway, HTTP', layers: ['memory', 'engine'] },
  { id: 'apollo-local', label: '(b) Apollo Gateway, in process', layers: ['memory', 'engine'] },
  { id: 'hive', label: '(c) Hive Gateway, router runtime', layers: ['memory', 'engine'] },
  { id: 'monolith', label: '(d) Apollo Server monolith', layers: ['memory'] },
  { id: 'graphql-js', label: '(e) bare graphql-js monolith', layers: ['memory'] },
  { id: 'liaison', label: '(f) **Liaison**', layers: ['memory', 'engine'] },
  { id: 'liaison-gateway', label: '(f″) Liaison, the gateway alone', layers: ['memory', 'engine'] },
  { id: 'liaison-without-jit', label: '(f′) Liaison, graphql-js only', layers: ['memory', 'engine'] },
] as const satisfies readonly { id: string; label: string; layers: readonly LayerName[] }[];

export type LayerName = 'memory' | 'engine';
export type Candidate = (typeof CANDIDATES)[number];
export type CandidateId = Candidate['id'];

export function candidatesOf(layer: LayerName): readonly Candidate[] {
  return CANDIDATES.filter(({ layers }) => (layers as readonly LayerName[]).includes(layer));
}

import type { Question } from '../operations.ts';
import type { Layer, Settings } from '../layers/layer.ts';

/** Answers with the JSON text of the whole answer. */
export type Ask = (question: Question) => Promise<string>;

/** Starts a candidate in this process. */
export type Create = (settings: Settings, layer: Layer) => Promise<Ask> | Ask;

import type { Create } from './candidate.ts';
import { start } from './liaison.ts';

/** Ours with graphql-js alone, to tell what graphql-jit brings. */
export const create: Create = (settings, layer) => start(settings, layer, Infinity);

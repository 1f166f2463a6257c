import { createRequire } from 'node:module';

/**
 * Node gives graphql's CommonJS build to everybody. Vite would give another build to our files, and the two do not know
 * each other's classes.
 */
export const oneGraphql = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

import * as v from 'valibot';
import { parseFrontSecrets } from '@liaison/server';

/**
 * The secrets of the front, separated by commas. Without any there is no front. This stands apart, since the function of the
 * pages needs no other variable of the gateway.
 */
export const frontVariable = {
  LIAISON_FRONT_SECRETS: v.optional(v.pipe(v.string(), v.transform(parseFrontSecrets), v.array(v.string())), ''),
};

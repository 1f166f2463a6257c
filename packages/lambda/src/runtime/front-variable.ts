import * as v from 'valibot';
import { parseFrontSecrets } from '@liaison/server';

/** Secrets of which the front sends one, between commas; where there are none, there is no front. */
export const frontVariable = {
  LIAISON_FRONT_SECRETS: v.optional(v.pipe(v.string(), v.transform(parseFrontSecrets), v.array(v.string())), ''),
};

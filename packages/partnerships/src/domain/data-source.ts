import * as v from 'valibot';
import { version } from './values.ts';

/** A file of the data set and where it comes from. */
export const dataSource = v.object({
  id: v.string(),
  version,
  file: v.string(),
  title: v.string(),
  recordCount: v.pipe(v.number(), v.integer()),
  origins: v.array(
    v.object({
      name: v.string(),
      url: v.nullable(v.string()),
      licence: v.nullable(v.string()),
      attribution: v.nullable(v.string()),
    }),
  ),
});
export type DataSource = v.InferOutput<typeof dataSource>;

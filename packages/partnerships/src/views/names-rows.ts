import type { Item } from '@liaison/kernel/table';
import * as v from 'valibot';
import type { Ngo } from '../domain/ngo.ts';
import { toSearchable } from '../domain/search.ts';
import type { SearchableNgo } from '../domain/search.ts';
import { NAMES } from './keys.ts';

/** The row that searching needs of an NGO: its names as they are written. */
export function namesRow({ id, name, acronym, otherNames }: Ngo): Item {
  const others = Object.values(otherNames);
  return {
    pk: NAMES,
    sk: id,
    n: name,
    ...(acronym !== null && { a: acronym }),
    ...(others.length > 0 && { o: others }),
  };
}

const namesItem = v.object({
  sk: v.string(),
  n: v.string(),
  a: v.exactOptional(v.string()),
  o: v.exactOptional(v.array(v.string())),
});

/** The NGOs with their words folded, from the rows of the packed partition. */
export function decodeNames(rows: readonly Item[]): SearchableNgo[] {
  return rows.map((row) => {
    const { sk: id, n: name, a: acronym = null, o: others = [] } = v.parse(namesItem, row);
    return toSearchable({ id, name, acronym, others });
  });
}

import type { Context } from './context.ts';

/** Ids of the field offices that cover one of the countries, in order. */
export async function officesCovering({ views }: Context, countries: readonly string[]): Promise<string[]> {
  const found = await Promise.all(countries.map((country) => views.covering(country)));
  return [...new Set(found.flat())].sort();
}

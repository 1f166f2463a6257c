import type { Dataset, NgoFact } from '@liaison/data/dataset';
import { byName, folded, wordsOf } from './shared.ts';

export interface FoundNgo {
  readonly id: string;
  /** Each of these is a right answer for `matched`: where several strings of one NGO match alike, any may be shown. */
  readonly matched: readonly string[];
}

/** NGOs with a string in which every word of the text begins a word. */
export function ngosFound(dataset: Dataset, text: string): FoundNgo[] {
  const wanted = wordsOf(text);
  const found = dataset.ngos.flatMap((ngo) => {
    const matched = stringsOf(ngo).filter((string) => beginsAll(wanted, string));
    return matched.length === 0 ? [] : [{ ngo, ...ranked(ngo, matched, text) }];
  });
  found.sort((a, b) => a.rank - b.rank || byName(a.ngo, b.ngo));
  return found.map(({ ngo, matched }) => ({ id: ngo.id, matched }));
}

/** The names that an NGO is known by: its name, its acronym, its names in other languages. */
export function stringsOf(ngo: NgoFact): string[] {
  const acronym = ngo.acronym === null ? [] : [ngo.acronym];
  return [ngo.name, ...acronym, ...Object.values(ngo.otherNames)];
}

function beginsAll(wanted: readonly string[], string: string): boolean {
  const words = wordsOf(string);
  return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)));
}

function ranked(ngo: NgoFact, matched: readonly string[], text: string): { rank: number; matched: readonly string[] } {
  const asked = folded(text).trim();
  if (ngo.acronym !== null && folded(ngo.acronym) === asked) return { rank: 0, matched: [ngo.acronym] };
  if (folded(ngo.name) === asked) return { rank: 1, matched: [ngo.name] };
  if (folded(ngo.name).startsWith(asked)) return { rank: 2, matched: [ngo.name] };
  return { rank: 3, matched };
}

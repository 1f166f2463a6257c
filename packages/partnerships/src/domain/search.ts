import { fold, splitWords } from '@liaison/kernel/values';
import type { Position } from '@liaison/kernel/schema';
import { comparePositions, namePosition } from './order.ts';

/** Longest text that is searched for, in characters. */
export const LONGEST_SEARCH = 200;

/** The names of an NGO. */
export interface NamedNgo {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  /** Names in other languages. */
  readonly others: readonly string[];
}

/** An NGO's names, ready to be searched. */
export interface SearchableNgo {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  /** Name, acronym and other names, each with its words folded. */
  readonly strings: readonly { readonly text: string; readonly words: readonly string[] }[];
}

export interface SearchHit {
  readonly ngoId: string;
  /** The string that the words were found in. */
  readonly matched: string;
  /** Rank (0 acronym equal, 1 name equal, 2 name begins with the text, 3 the rest), folded name, id. */
  readonly position: Position;
}

export function toSearchable({ id, name, acronym, others }: NamedNgo): SearchableNgo {
  const texts = [name, ...(acronym === null ? [] : [acronym]), ...others];
  return { id, name, acronym, strings: texts.map((text) => ({ text, words: splitWords(text) })) };
}

/**
 * The NGOs of which one name, acronym or other name has, for every word of the text, a word that begins with it. Null for
 * a text without a word.
 */
export function searchNgos(ngos: Iterable<SearchableNgo>, text: string): SearchHit[] | null {
  const wanted = splitWords(text);
  if (wanted.length === 0) return null;
  const whole = fold(text.trim());
  const hits: SearchHit[] = [];
  for (const ngo of ngos) {
    const matching = ngo.strings.filter((string) =>
      wanted.every((word) => string.words.some((candidate) => candidate.startsWith(word))),
    );
    const [first] = matching;
    if (!first) continue;
    const hit = (rank: number, matched: string): SearchHit => ({
      ngoId: ngo.id,
      matched,
      position: [rank, ...namePosition(ngo)],
    });
    const name = fold(ngo.name);
    if (ngo.acronym !== null && fold(ngo.acronym) === whole) hits.push(hit(0, ngo.acronym));
    else if (name === whole) hits.push(hit(1, ngo.name));
    else if (name.startsWith(whole)) hits.push(hit(2, ngo.name));
    else hits.push(hit(3, first.text));
  }
  return hits.sort((a, b) => comparePositions(a.position, b.position));
}

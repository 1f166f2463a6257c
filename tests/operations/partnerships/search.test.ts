import { expect, it } from 'vitest';
import type { NgoFact } from '@liaison/data/dataset';
import { stringsOf } from '../../reference/partnerships-search.ts';
import { wordsOf } from '../../reference/shared.ts';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences } from '../../support/differences.ts';
import type { Random } from '../../support/random.ts';
import { describeBothWorlds } from './worlds.ts';

interface SearchEdge {
  readonly cursor: string;
  readonly matched: string;
  readonly node: { readonly id: string; readonly name: string; readonly acronym: string | null };
}
type Found = { searchNgos: ConnectionPage<SearchEdge> };

const PAGED = `query ($text: String!, $first: Int!, $after: String) {
  searchNgos(text: $text, first: $first, after: $after) {
    edges { cursor matched node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Ways to ask for an NGO; each gives a text, or null where the NGO has nothing to ask so. */
const WAYS: Readonly<Record<string, (ngo: NgoFact, random: Random) => string | null>> = {
  'by name': ({ name }) => name,
  'by acronym': ({ acronym }) => acronym,
  'by acronym in lower case': ({ acronym }) => acronym?.toLowerCase() ?? null,
  'by the beginning of a name': ({ name }, random) => name.slice(0, 2 + random.below(name.length - 1)).trim(),
  'by the beginning of a word': (ngo, random) => beginning(random.pick(wordsOf(random.pick(stringsOf(ngo)))), random),
  'by words in any order': (ngo, random) =>
    random
      .shuffled(wordsOf(random.pick(stringsOf(ngo))))
      .slice(0, 3)
      .map((word) => beginning(word, random))
      .join(' '),
  'by words of two of its names': (ngo, random) =>
    stringsOf(ngo)
      .map((string) => random.pick(wordsOf(string)))
      .slice(0, 2)
      .join(' '),
  'by another name': (ngo, random) => (stringsOf(ngo).length > 2 ? random.pick(stringsOf(ngo).slice(2)) : null),
  'with accents and capitals': (ngo) => stringsOf(ngo).at(-1)?.toUpperCase().normalize('NFD') ?? null,
  'with accents that the name has not': ({ name }) => name.replaceAll('e', 'é').replaceAll('n', 'ñ'),
};

describeBothWorlds('searchNgos', 55_117, (trial) => {
  const { world, examples, random, occurrences } = trial;

  it('finds what the reference finds, in its order, however one asks for an NGO', async () => {
    occurrences.expect('ways', Object.keys(WAYS));
    occurrences.expect('answers', ['empty', 'one', 'several', 'more than a page']);
    const differences = createDifferences();
    const ask = async (way: string, text: string): Promise<void> => {
      const expected = trial.reference.searchNgos(text);
      const { searchNgos: found } = await answerOf<Found>(world, 'SearchNgos', { text, first: 100 });
      const ids = found.edges.map(({ node }) => node.id);
      differences.compare(
        { way, text },
        ids,
        expected.slice(0, 100).map(({ id }) => id),
      );
      differences.compare({ way, text }, found.pageInfo.hasNextPage, expected.length > 100);
      for (const [index, { matched }] of found.edges.entries()) {
        const admissible = expected[index]?.matched ?? [];
        differences.compare({ way, text, id: ids[index], admissible }, admissible.includes(matched), true);
      }
      occurrences.count('ways', way);
      occurrences.count('answers', amount(expected.length));
    };
    const ngos = examples ? random.shuffled(world.dataset.ngos).slice(0, 40) : world.dataset.ngos;
    for (const ngo of ngos) {
      const ways = Object.entries(WAYS);
      for (const [way, textOf] of [...ways.slice(0, 2), ...random.shuffled(ways.slice(2)).slice(0, 1)]) {
        const text = textOf(ngo, random);
        if (text !== null) await ask(way, text);
      }
    }
    // Few NGOs have other names: one that has is asked for whatever the sample holds.
    const renamed = ngos.concat(world.dataset.ngos).find((ngo) => stringsOf(ngo).length > 2);
    const otherName = renamed && WAYS['by another name']?.(renamed, random);
    if (otherName) await ask('by another name', otherName);
    for (const text of ['i', 'a', 'in', 'federation', 'zzz', 'international x', '1', 'women’s', "l'education"]) {
      await ask('by any word', text);
    }
    expect(differences.found).toEqual([]);
  });

  it('finds the same page by page', async () => {
    for (const text of ['in', 'world', 'federation']) {
      const { edges, pages } = await walk<SearchEdge>(7, async (after) => {
        const data = await answerOf<Found>(world, PAGED, { text, first: 7, after });
        return data.searchNgos;
      });
      expect(pages).toBeGreaterThan(1);
      expect(edges.map(({ node }) => node.id)).toEqual(trial.reference.searchNgos(text).map(({ id }) => id));
    }
  });
});

function beginning(word: string, random: Random): string {
  return word.slice(0, 1 + random.below(word.length));
}

function amount(found: number): string {
  if (found > 100) return 'more than a page';
  return ['empty', 'one'][found] ?? 'several';
}

import { describe, expect, it } from 'vitest';
import { searchNgos, toSearchable } from './search.ts';

const NGOS = [
  { id: 'a', name: 'International Council of Museums', acronym: 'ICOM', others: ['Conseil international des musées'] },
  { id: 'b', name: 'Museums', acronym: null, others: [] },
  { id: 'c', name: 'Museums and Libraries', acronym: 'ML', others: [] },
  { id: 'd', name: 'Society', acronym: 'MUSEUMS', others: [] },
  { id: 'e', name: 'Éditeurs réunis', acronym: null, others: ['United Museum Publishers'] },
].map(toSearchable);

function found(text: string): (readonly [string, string])[] | null {
  return searchNgos(NGOS, text)?.map(({ ngoId, matched }) => [ngoId, matched] as const) ?? null;
}

describe('search by name', () => {
  it('puts an equal acronym first, an equal name second, names that begin so third', () => {
    expect(found('museums')).toEqual([
      ['d', 'MUSEUMS'],
      ['b', 'Museums'],
      ['c', 'Museums and Libraries'],
      ['a', 'International Council of Museums'],
    ]);
  });

  it('finds beginnings of words in any order, whatever accents and capitals', () => {
    expect(found('MUSEES cons')).toEqual([['a', 'Conseil international des musées']]);
    expect(found('editeurs')).toEqual([['e', 'Éditeurs réunis']]);
  });

  it('wants all words in one string', () => {
    expect(found('icom museums')).toEqual([]);
  });

  it('has no answer to a text without a word', () => {
    expect(found('')).toBeNull();
    expect(found(' -!')).toBeNull();
  });
});

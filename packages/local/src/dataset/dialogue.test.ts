import { describe, expect, it } from 'vitest';
import { readFacts } from '@liaison/data/dataset';
import type { Dataset } from '@liaison/data/dataset';
import { dialogueRecords } from './dialogue.ts';

const facts = readFacts();
const records = dialogueRecords(facts);

function countOf(kind: string): number {
  return records.filter((record) => record.kind === kind).length;
}

describe('the facts as records of the dialogue', () => {
  it('has every session, body and conclusion of the files', () => {
    expect({
      sessions: countOf('DialogueSession'),
      bodies: countOf('Body'),
      recommendations: countOf('Recommendation'),
    }).toEqual({ sessions: 34, bodies: 21, recommendations: 6 });
  });

  it('gives each record a key of its own', () => {
    expect(new Set(records.map(({ key }) => `${key.pk} ${key.sk}`)).size).toBe(records.length);
  });

  it('keeps what a session says, and leaves unknown what it does not', () => {
    expect(records.find(({ id }) => id === 'ngp-204')?.value).toMatchObject({
      bodyCode: 'NGP_COMMITTEE',
      startsOn: null,
      year: 2018,
      place: { city: 'Paris', countryCode: 'FR' },
      provenance: { confidence: 'MEDIUM', verifiedOn: null, isExample: false },
      ngos: [],
    });
  });

  it('addresses the six conclusions of 1 June 2020 to bodies', () => {
    const conclusions = records.filter(({ kind }) => kind === 'Recommendation').map(({ value }) => value);
    expect(conclusions).toEqual(
      Array.from({ length: 6 }, (_, index): unknown =>
        expect.objectContaining({
          number: index + 1,
          issuedOn: '2020-06-01',
          origin: { kind: 'DIALOGUE_SESSION', id: 'wg-2020-06-01' },
        }),
      ),
    );
  });
});

describe('the numbers of recommendations', () => {
  it('are taken once at their place of origin, by the first that has them', () => {
    const [first] = facts.recommendations;
    const again = first ? [...facts.recommendations, { ...first, id: 'rec-again' }] : [];
    const numbers = dialogueRecords({ ...facts, recommendations: again }).filter(
      ({ kind }) => kind === 'RecommendationNumber',
    );
    expect(numbers).toHaveLength(facts.recommendations.length);
    expect(numbers.map(({ id }) => id)).not.toContain('rec-again');
  });
});

describe('values that the graph has no word for', () => {
  const [session] = facts.dialogueSessions;
  const refusals: readonly [string, Partial<Dataset>, RegExp][] = [
    ['a format', { dialogueSessions: session ? [{ ...session, format: 'PICNIC' }] : [] }, /no word PICNIC/],
    ['an NGO', { dialogueSessions: session ? [{ ...session, ngoIds: ['ngo-nobody'] }] : [] }, /no NGO ngo-nobody/],
  ];

  it.each(refusals)('refuses %s that is unknown', (_what, part, message) => {
    expect(() => dialogueRecords({ ...facts, ...part })).toThrow(message);
  });
});

import fc from 'fast-check';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import { describe, expect, it } from 'vitest';
import { mergeFacts } from './ngo-rules.ts';
import { IDENTIFIER_SCHEMES } from './ngo.ts';
import type { Ngo } from './ngo.ts';

const provenance = { source: 'test', confidence: null, verifiedOn: null, note: null, isExample: true };
const names = fc.record({ en: fc.string(), fr: fc.string(), es: fc.string() }, { requiredKeys: [] });

const ngo = (prefix: string): fc.Arbitrary<Ngo> =>
  fc.record({
    id: fc.constant(prefix),
    name: fc.constantFrom('A', 'B'),
    otherNames: names,
    acronym: fc.option(fc.constantFrom('a', 'b')),
    foundedYear: fc.option(fc.integer({ min: 1900, max: 2026 })),
    website: fc.option(fc.constant('https://example.org/')),
    fieldsOfCompetence: fc.subarray([...FIELDS_OF_COMPETENCE]),
    headquarters: fc.option(fc.constant({ city: prefix, country: null, location: null })),
    identifiers: fc
      .subarray([...IDENTIFIER_SCHEMES])
      .map((schemes) => schemes.map((scheme) => ({ scheme, value: prefix }))),
    formerIds: fc.uniqueArray(fc.integer({ min: 0, max: 5 }).map((n) => `${prefix}-former-${n}`)),
    provenance: fc.constant(provenance),
  });

describe('the facts of a merged NGO', () => {
  it('are the survivor’s, and of the other’s what it did not know', () => {
    fc.assert(
      fc.property(ngo('a'), ngo('b'), (survivor, other) => {
        const merged = mergeFacts(survivor, other);
        for (const field of ['id', 'name', 'provenance'] as const) {
          expect(merged[field]).toEqual(survivor[field]);
        }
        for (const field of ['acronym', 'foundedYear', 'website', 'headquarters'] as const) {
          expect(merged[field]).toEqual(survivor[field] ?? other[field]);
        }
        expect(merged.otherNames.en).toBe(survivor.otherNames.en);
        expect(new Set(merged.fieldsOfCompetence)).toEqual(
          new Set([...survivor.fieldsOfCompetence, ...other.fieldsOfCompetence]),
        );
        expect(merged.identifiers).toEqual(expect.arrayContaining([...survivor.identifiers]));
        expect(new Set(merged.identifiers.map(({ scheme }) => scheme)).size).toBe(merged.identifiers.length);
        expect(new Set(merged.formerIds)).toEqual(new Set([...survivor.formerIds, ...other.formerIds, other.id]));
        expect(mergeFacts(merged, other)).toEqual(merged);
      }),
      { seed: 31 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import table from './geography/countries.json' with { type: 'json' };
import { readCountryNames, isCountryCode, findRegion, REGIONS } from './countries.ts';
import { SHARED_RESOLVERS } from '../schema/shared-resolvers.ts';
import { PUBLIC } from '../reader/actor.ts';
import { createRequestContext } from '../reader/request-context.ts';

describe('countries', () => {
  it('knows the codes of ISO 3166-1 alpha-2 only', () => {
    for (const code of ['SN', 'FR', 'AW', 'TK']) expect(isCountryCode(code), code).toBe(true);
    for (const code of ['sn', 'SEN', 'XX', '', 'EU', '__proto__', 'constructor'])
      expect(isCountryCode(code), code).toBe(false);
    expect(Object.keys(table).length).toBeGreaterThanOrEqual(249);
  });

  it('names every country in English and gives it one of the five regions or none', () => {
    for (const code of Object.keys(table)) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(readCountryNames(code)?.en, code).toMatch(/\S/);
      const region = findRegion(code);
      if (region !== null) expect(REGIONS).toContain(region);
    }
    expect(findRegion('SN')).toBe('AFRICA');
    expect(findRegion('XX')).toBeNull();
    expect(readCountryNames('XX')).toBeNull();
  });

  it('shows a country in the language of the reader, and by its code where it has no name', () => {
    const context = createRequestContext({ actor: PUBLIC, languages: ['fr', 'en'], now: '2026-11-21T00:00:00Z' });
    expect(SHARED_RESOLVERS.Country.name({ code: 'DE' }, {}, context)).toBe('Allemagne');
    expect(SHARED_RESOLVERS.Country.name({ code: 'DE' }, { language: 'ES' }, context)).toBe('Alemania');
    expect(SHARED_RESOLVERS.Country.name({ code: 'XX' }, {}, context)).toBe('XX');
  });
});

import { describe, expect, it } from 'vitest';
import { matchesConditions } from './forum-filter.ts';
import type { ForumConditions } from './forum-filter.ts';
import type { ForumSummary } from './forum.ts';

const forum = (parts: Partial<ForumSummary> = {}): ForumSummary => ({
  id: 'forum',
  series: 'CONVERGENCES_FORUM',
  edition: null,
  title: 'Convergences Forum Tunisia',
  theme: 'L’économie sociale à l’épreuve',
  mode: 'IN_PERSON',
  phase: null,
  startsOn: '2025-07-28',
  endsOn: '2025-07-29',
  year: 2025,
  timezone: 'Africa/Tunis',
  venue: { name: null, city: 'Tunis', countryCode: 'TN', location: null },
  organizers: [],
  fieldsOfCompetence: ['CULTURE'],
  ...parts,
});

const NONE: ForumConditions = {
  series: null,
  country: null,
  region: null,
  field: null,
  from: null,
  to: null,
  words: [],
};

describe('the filter of forums', () => {
  const accepts = (conditions: Partial<ForumConditions>, parts: Partial<ForumSummary> = {}): boolean =>
    matchesConditions(forum(parts), { ...NONE, ...conditions });

  it('lets everything through without conditions', () => {
    expect(accepts({})).toBe(true);
  });

  it('matches a range that shares a day with the forum', () => {
    expect(accepts({ from: '2025-07-29' })).toBe(true);
    expect(accepts({ from: '2025-07-30' })).toBe(false);
    expect(accepts({ to: '2025-07-28' })).toBe(true);
    expect(accepts({ to: '2025-07-27' })).toBe(false);
  });

  it('takes a missing last day for the first, and a year alone for the whole of it', () => {
    expect(accepts({ from: '2025-07-28' }, { endsOn: null })).toBe(true);
    expect(accepts({ from: '2025-07-29' }, { endsOn: null })).toBe(false);
    const yearOnly = { startsOn: null, endsOn: null };
    expect(accepts({ to: '2025-01-01' }, yearOnly)).toBe(true);
    expect(accepts({ to: '2024-12-31' }, yearOnly)).toBe(false);
    expect(accepts({ from: '2025-12-31' }, yearOnly)).toBe(true);
    expect(accepts({ from: '2026-01-01' }, yearOnly)).toBe(false);
  });

  it('matches words that begin words of title or theme, without accents', () => {
    expect(accepts({ words: ['conv', 'economie'] })).toBe(true);
    expect(accepts({ words: ['tunisia', 'epreuve'] })).toBe(true);
    expect(accepts({ words: ['vergences'] })).toBe(false);
    expect(accepts({ words: ['conv', 'absent'] })).toBe(false);
    expect(accepts({ words: ['social'] }, { theme: null })).toBe(false);
  });

  it('matches country and region of the venue only', () => {
    expect(accepts({ country: 'TN', region: 'ARAB_STATES' })).toBe(true);
    expect(accepts({ region: 'AFRICA' })).toBe(false);
    expect(accepts({ region: 'ARAB_STATES' }, { venue: null })).toBe(false);
    expect(accepts({ country: 'TN' }, { venue: null })).toBe(false);
  });

  it('matches series and any of the fields', () => {
    expect(accepts({ series: 'CONVERGENCES_FORUM', field: 'CULTURE' })).toBe(true);
    expect(accepts({ series: 'UNITED_NATIONS' })).toBe(false);
    expect(accepts({ field: 'EDUCATION' })).toBe(false);
  });
});

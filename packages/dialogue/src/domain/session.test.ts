import { describe, expect, it } from 'vitest';
import { EVERY_SESSION, matchesFilter } from './session.ts';
import type { SessionFilter, SessionSummary } from './session.ts';

const debate: SessionSummary = {
  id: 'debate',
  bodyCode: 'NGP_COMMITTEE',
  format: 'THEMATIC_DEBATE',
  title: 'Débat on water',
  theme: 'Rivers, lakes and re-use',
  mode: 'HYBRID',
  startsOn: '2024-02-28',
  endsOn: '2024-03-01',
  year: 2024,
  timezone: 'Africa/Dakar',
  place: { city: 'Dakar', countryCode: 'SN', location: null },
  forumId: 'ngo-forum-07',
  memberStates: ['FR', 'ML'],
  ngoIds: ['ngo-atd'],
};
const yearOnly: SessionSummary = { ...debate, startsOn: null, endsOn: null };
const oneDay: SessionSummary = { ...debate, endsOn: null };

describe('matchesFilter', () => {
  it.each<[string, SessionSummary, Partial<SessionFilter>, boolean]>([
    ['no condition', debate, {}, true],
    ['its body', debate, { bodyCode: 'NGP_COMMITTEE' }, true],
    ['another body', debate, { bodyCode: 'ICNGO' }, false],
    ['its format', debate, { format: 'THEMATIC_DEBATE' }, true],
    ['another format', debate, { format: 'HEARING' }, false],
    ['the State it was held in', debate, { memberState: 'SN' }, true],
    ['a State that took part', debate, { memberState: 'ML' }, true],
    ['a State that did not', debate, { memberState: 'DE' }, false],
    ['an NGO that took part under one of its ids', debate, { ngoIds: ['ngo-atd-old', 'ngo-atd'] }, true],
    ['an NGO that did not', debate, { ngoIds: ['ngo-iut'] }, false],
    ['its forum', debate, { forumId: 'ngo-forum-07' }, true],
    ['another forum', debate, { forumId: 'ngo-forum-08' }, false],
    ['a range that ends on its first day', debate, { to: '2024-02-28' }, true],
    ['a range that ends before', debate, { to: '2024-02-27' }, false],
    ['a range that begins on its last day', debate, { from: '2024-03-01' }, true],
    ['a range that begins after', debate, { from: '2024-03-02' }, false],
    ['a range inside it', debate, { from: '2024-02-29', to: '2024-02-29' }, true],
    ['a range after the one day it lasted', oneDay, { from: '2024-02-29' }, false],
    ['the last day of its year, where no more is known', yearOnly, { from: '2024-12-31' }, true],
    ['the first day of its year, where no more is known', yearOnly, { to: '2024-01-01' }, true],
    ['the next year, where no more is known', yearOnly, { from: '2025-01-01' }, false],
    ['the beginning of a word of the title, without accents', debate, { words: ['deb'] }, true],
    ['words of title and theme in any order', debate, { words: ['lak', 'water'] }, true],
    ['one word too many', debate, { words: ['water', 'fire'] }, false],
    ['the middle of a word', debate, { words: ['ater'] }, false],
    ['one condition of two', debate, { bodyCode: 'NGP_COMMITTEE', forumId: 'ngo-forum-08' }, false],
  ])('with %s', (_what, session, filter, expected) => {
    expect(matchesFilter(session, { ...EVERY_SESSION, ...filter })).toBe(expected);
  });
});

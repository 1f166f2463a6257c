import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLanguages, inLanguage, LANGUAGES } from './languages.ts';

describe('accepted languages', () => {
  it('orders by weight, keeps the order of equals, and puts English last', () => {
    expect(acceptedLanguages('fr')).toEqual(['fr', 'en']);
    expect(acceptedLanguages('es;q=0.5, fr')).toEqual(['fr', 'es', 'en']);
    expect(acceptedLanguages('es, fr')).toEqual(['es', 'fr', 'en']);
    expect(acceptedLanguages('fr-CA;q=0.9,en;q=0.95')).toEqual(['en', 'fr']);
    expect(acceptedLanguages('FR ; Q=0.3 , es;q=0.2')).toEqual(['fr', 'es', 'en']);
  });

  it('leaves out what is refused, unknown or unreadable', () => {
    expect(acceptedLanguages(undefined)).toEqual(['en']);
    expect(acceptedLanguages('')).toEqual(['en']);
    expect(acceptedLanguages('fr;q=0')).toEqual(['en']);
    expect(acceptedLanguages('fr;q=much, de, zh-Hant;q=0.9')).toEqual(['en']);
    expect(acceptedLanguages('*')).toEqual(['en']);
    expect(acceptedLanguages(';;;,,,=;q')).toEqual(['en']);
  });

  it('gives distinct languages that the graph speaks, whatever the header', () => {
    const header = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('fr', 'es', 'en', ',', ';q=', '0', '.5', '-', '*', ' '), maxLength: 20 }),
    );
    fc.assert(
      fc.property(header, (text) => {
        const languages = acceptedLanguages(text);
        expect(new Set(languages).size).toBe(languages.length);
        expect(languages).toContain('en');
        for (const language of languages) expect(LANGUAGES).toContain(language);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('text in a language', () => {
  const texts = { en: 'Peace', fr: 'Paix', es: 'Paz' };

  it('takes the argument, then the header, then English, then whatever there is', () => {
    expect(inLanguage(texts, ['fr', 'en'], 'ES')).toBe('Paz');
    expect(inLanguage(texts, ['fr', 'en'])).toBe('Paix');
    expect(inLanguage(texts, ['fr', 'en'], null)).toBe('Paix');
    expect(inLanguage({ en: 'Peace' }, ['fr', 'es', 'en'], 'FR')).toBe('Peace');
    expect(inLanguage({ fr: 'Paix', es: 'Paz' }, ['es', 'en'], 'EN')).toBe('Paz');
    expect(inLanguage({ es: 'Paz' }, ['en'])).toBe('Paz');
  });

  it('is null where there is no text', () => {
    expect(inLanguage(null, ['en'])).toBeNull();
    expect(inLanguage(undefined, ['en'], 'FR')).toBeNull();
    expect(inLanguage({}, ['en'])).toBeNull();
  });
});

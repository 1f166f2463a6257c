import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAcceptLanguage, chooseLanguage, LANGUAGES } from './languages.ts';

describe('accepted languages', () => {
  it('orders by weight, keeps the order of equals, and puts English last', () => {
    expect(parseAcceptLanguage('fr')).toEqual(['fr', 'en']);
    expect(parseAcceptLanguage('es;q=0.5, fr')).toEqual(['fr', 'es', 'en']);
    expect(parseAcceptLanguage('es, fr')).toEqual(['es', 'fr', 'en']);
    expect(parseAcceptLanguage('fr-CA;q=0.9,en;q=0.95')).toEqual(['en', 'fr']);
    expect(parseAcceptLanguage('FR ; Q=0.3 , es;q=0.2')).toEqual(['fr', 'es', 'en']);
  });

  it('leaves out what is refused, unknown or unreadable', () => {
    expect(parseAcceptLanguage(undefined)).toEqual(['en']);
    expect(parseAcceptLanguage('')).toEqual(['en']);
    expect(parseAcceptLanguage('fr;q=0')).toEqual(['en']);
    expect(parseAcceptLanguage('fr;q=much, de, zh-Hant;q=0.9')).toEqual(['en']);
    expect(parseAcceptLanguage('*')).toEqual(['en']);
    expect(parseAcceptLanguage(';;;,,,=;q')).toEqual(['en']);
  });

  it('gives distinct languages that the graph speaks, whatever the header', () => {
    const header = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('fr', 'es', 'en', ',', ';q=', '0', '.5', '-', '*', ' '), maxLength: 20 }),
    );
    fc.assert(
      fc.property(header, (text) => {
        const languages = parseAcceptLanguage(text);
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
    expect(chooseLanguage(texts, ['fr', 'en'], 'ES')).toBe('Paz');
    expect(chooseLanguage(texts, ['fr', 'en'])).toBe('Paix');
    expect(chooseLanguage(texts, ['fr', 'en'], null)).toBe('Paix');
    expect(chooseLanguage({ en: 'Peace' }, ['fr', 'es', 'en'], 'FR')).toBe('Peace');
    expect(chooseLanguage({ fr: 'Paix', es: 'Paz' }, ['es', 'en'], 'EN')).toBe('Paz');
    expect(chooseLanguage({ es: 'Paz' }, ['en'])).toBe('Paz');
  });

  it('is null where there is no text', () => {
    expect(chooseLanguage(null, ['en'])).toBeNull();
    expect(chooseLanguage(undefined, ['en'], 'FR')).toBeNull();
    expect(chooseLanguage({}, ['en'])).toBeNull();
  });
});

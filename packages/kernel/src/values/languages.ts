/** The languages that the records are kept in (ISO 639-1). */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages. */
export type Multilingual = Readonly<Partial<Record<Language, string>>>;

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The languages that an `Accept-Language` header asks for, best first, then English (RFC 9110 §12.5.4; a range such
 * as `fr-CA` counts as `fr`, weight 0 as refused, a header that does not parse as absent).
 */
export function parseAcceptLanguage(header: string | undefined): Language[] {
  const weighted = (header ?? '').split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = tag === '*' ? 'en' : (tag.split('-')[0] ?? '');
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return isLanguage(language) && weight > 0 ? [{ language, weight }] : [];
  });
  const ordered = weighted.toSorted((a, b) => b.weight - a.weight).map(({ language }) => language);
  return [...new Set<Language>([...ordered, 'en'])];
}

/**
 * The text in the requested language (as the schema's enum spells it). If there is none: in the first of the reader's
 * languages that has one, then in English, then in any. Null if there is no text.
 */
export function chooseLanguage(
  text: Multilingual | null | undefined,
  languages: readonly Language[],
  asked?: Uppercase<Language> | null,
): string | null {
  if (!text) return null;
  const first = asked ? [asked.toLowerCase() as Language] : [];
  const wanted = [...first, ...languages, ...LANGUAGES];
  for (const language of wanted) {
    const found = text[language];
    if (found !== undefined) return found;
  }
  return null;
}

import { countryNames, regionOf } from './countries.ts';
import type { Country, Region } from './countries.ts';
import { inLanguage } from './languages.ts';
import type { Language } from './languages.ts';
import type { RequestContext } from './request-context.ts';

/** The argument of every multilingual field: `name(language: FR)`. */
export interface LanguageArgument {
  readonly language?: Uppercase<Language> | null | undefined;
}

/** Resolvers of the types in `schema/shared.graphql`, which every subgraph answers alike. */
export const SHARED_RESOLVERS = {
  Country: {
    name: ({ code }: Country, { language }: LanguageArgument, { languages }: RequestContext): string =>
      inLanguage(countryNames(code), languages, language) ?? code,
    region: ({ code }: Country): Region | null => regionOf(code),
  },
};

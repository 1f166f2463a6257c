import { readCountryNames, findRegion } from '../values/countries.ts';
import type { Country, Region } from '../values/countries.ts';
import { chooseLanguage } from '../values/languages.ts';
import type { Language } from '../values/languages.ts';
import type { RequestContext } from '../reader/request-context.ts';

/** The argument of every multilingual field: `name(language: FR)`. */
export interface LanguageArgument {
  readonly language?: Uppercase<Language> | null | undefined;
}

/** Resolvers of the types in `schema/shared.graphql`, which every subgraph answers alike. */
export const SHARED_RESOLVERS = {
  Country: {
    name: ({ code }: Country, { language }: LanguageArgument, { languages }: RequestContext): string =>
      chooseLanguage(readCountryNames(code), languages, language) ?? code,
    region: ({ code }: Country): Region | null => findRegion(code),
  },
};

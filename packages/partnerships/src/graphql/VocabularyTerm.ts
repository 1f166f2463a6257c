import { inLanguage } from '@liaison/kernel/values';
import type { VocabularyTermResolvers } from './generated/resolver-types.ts';

export const VocabularyTerm: VocabularyTermResolvers = {
  label: ({ label, code }, { language }, { languages }) => inLanguage(label, languages, language) ?? code,
  fullTitle: ({ fullTitle }, { language }, { languages }) => inLanguage(fullTitle, languages, language),
};

import { chooseLanguage } from '@liaison/kernel/values';
import { labelOf } from '../domain/labels.ts';
import type { PartnershipGroupKeyResolvers } from './generated/resolver-types.ts';

export const PartnershipGroupKey: PartnershipGroupKeyResolvers = {
  label: ({ dimension, value }, { language }, { languages }) =>
    value === null ? null : (chooseLanguage(labelOf(dimension, value), languages, language) ?? value),
};

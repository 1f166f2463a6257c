import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { multilingual, version } from './values.ts';

export const VOCABULARY_SCHEMES = [
  'FIELD_OF_COMPETENCE',
  'FUNCTIONAL_AREA',
  'COOPERATION_MODALITY',
  'COLLECTIVE_MECHANISM',
  'PARTNERSHIP_STATUS',
  'DIALOGUE_FORMAT',
  'FORUM_PHASE',
  'BODY',
  'STAKEHOLDER_TYPE',
  'THREE_ZERO',
  'PARTICIPATION_REASON',
  'REGION',
  'ELECTORAL_GROUP',
  'FIELD_OFFICE_KIND',
  'ACCREDITATION',
  'FORUM_SERIES',
  'MODE',
  'REFERENCE_DOCUMENT',
  'SDG',
] as const;
export type VocabularyScheme = (typeof VOCABULARY_SCHEMES)[number];

/** A term of a controlled list. */
export const vocabularyTerm = v.object({
  id: v.string(),
  version,
  scheme: v.picklist(VOCABULARY_SCHEMES),
  code: v.string(),
  label: multilingual,
  fullTitle: v.nullable(multilingual),
  number: v.nullable(v.number()),
  /** Place in the list, from 1. */
  order: v.pipe(v.number(), v.integer()),
  provenance,
});
export type VocabularyTerm = v.InferOutput<typeof vocabularyTerm>;

import type { Random } from './random.ts';

/** The fields of competence with their names inside a sentence, in three languages. */
export const FIELD_NAMES = {
  EDUCATION: { en: 'education', fr: 'l’éducation', es: 'la educación' },
  NATURAL_SCIENCES: { en: 'natural sciences', fr: 'les sciences exactes et naturelles', es: 'las ciencias naturales' },
  SOCIAL_AND_HUMAN_SCIENCES: {
    en: 'social and human sciences',
    fr: 'les sciences sociales et humaines',
    es: 'las ciencias sociales y humanas',
  },
  CULTURE: { en: 'culture', fr: 'la culture', es: 'la cultura' },
  COMMUNICATION_AND_INFORMATION: {
    en: 'communication and information',
    fr: 'la communication et l’information',
    es: 'la comunicación y la información',
  },
} as const;

export type Field = keyof typeof FIELD_NAMES;
export const FIELDS = Object.keys(FIELD_NAMES) as Field[];

/** A few DAC purpose codes that the facts map to each field. */
export const DAC_SECTORS: Readonly<Record<Field, readonly string[]>> = {
  EDUCATION: ['11110', '11220', '11320'],
  NATURAL_SCIENCES: ['14010', '41030', '43082'],
  SOCIAL_AND_HUMAN_SCIENCES: ['15160', '15190'],
  CULTURE: ['16061', '41040'],
  COMMUNICATION_AND_INFORMATION: ['15153', '22010', '22030'],
};

/** Mostly one field, sometimes several or all, now and then none, in the vocabulary's order. */
export function drawFields(random: Random, first: Field = random.pick(FIELDS)): Field[] {
  const draw = random.next();
  if (draw < 0.04) return [];
  if (draw < 0.06) return [...FIELDS];
  const others = draw < 0.65 ? [] : random.some(FIELDS, draw < 0.9 ? 1 : 3);
  return FIELDS.filter((field) => field === first || others.includes(field));
}

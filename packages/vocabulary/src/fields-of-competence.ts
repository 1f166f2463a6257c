/** UNESCO's five fields of competence. */
export const FIELDS_OF_COMPETENCE = [
  'EDUCATION',
  'NATURAL_SCIENCES',
  'SOCIAL_AND_HUMAN_SCIENCES',
  'CULTURE',
  'COMMUNICATION_AND_INFORMATION',
] as const;
export type FieldOfCompetence = (typeof FIELDS_OF_COMPETENCE)[number];

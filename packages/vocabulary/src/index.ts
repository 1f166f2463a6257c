export { FIELDS_OF_COMPETENCE } from './fields-of-competence.ts';
export type { FieldOfCompetence } from './fields-of-competence.ts';
export { matchesMeetingFilter, parseMeetingFilter } from './meeting-filter.ts';
export type { MeetingFilter } from './meeting-filter.ts';
export { DIALOGUE_FORMATS, PARTICIPATION_MODES } from './meeting-forms.ts';
export type { DialogueFormat } from './meeting-forms.ts';

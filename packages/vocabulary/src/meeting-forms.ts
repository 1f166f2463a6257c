/** Forms of meeting and exchange: the codes of the vocabulary's scheme `dialogueFormat`. */
export const DIALOGUE_FORMATS = [
  'THEMATIC_DEBATE',
  'HEARING',
  'ROUND_TABLE',
  'DISCUSSION_PANEL',
  'DIALOGUE_SESSION',
  'COLLECTIVE_CONSULTATION',
  'NATIONAL_COMMISSION_MEETING',
  'FORUM',
  'COMMITTEE_SESSION',
  'COMMITTEE_MEETING',
  'INFORMATION_MEETING',
  'NGO_SPACE',
  'WRITTEN_CONTRIBUTION',
  'INTERREGIONAL_MEETING',
  'COORDINATION_GROUP',
  'PLENARY',
  'SESSION',
  'STANDING_COMMITTEE',
  'TASK_FORCE',
] as const;
export type DialogueFormat = (typeof DIALOGUE_FORMATS)[number];

/** How people take part: the codes of the vocabulary's scheme `mode`. */
export const PARTICIPATION_MODES = ['IN_PERSON', 'ONLINE', 'HYBRID', 'WRITTEN'] as const;
export type ParticipationMode = (typeof PARTICIPATION_MODES)[number];
